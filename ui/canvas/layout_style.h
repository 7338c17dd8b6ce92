// SPDX-License-Identifier: MIT
#pragma once

#include "compare/mark.h"
#include "score/score.h"

#include <QFont>

namespace rightward {

/// Fonts and distances of a map, in the painter's units: logical pixels on screen, points on paper.
struct LayoutStyle {
    QFont font;       ///< names on chips
    QFont badgeFont;  ///< points on chips
    QFont tierFont;   ///< tiers' names in the boxes
    QFont dayOneFont; ///< the same where sharing starts
    QFont axisFont;   ///< names of columns and rows
    QFont noteFont;   ///< what the columns mean
    double seam{};    ///< between two boxes
    double padding{}; ///< from a box's edge to what is in it
    double gap{};     ///< between two chips
    double chipPaddingX{};
    double chipPaddingY{};
    double badgePadding{}; ///< beside the number
    double badgeInset{};   ///< from a chip's right edge
    double markSize{};     ///< of the sign before a name
    double markGap{};      ///< from the sign to the name
    double boxRadius{};
    double chipRadius{};
    double minColumn{};
    double minEmptyColumn{};
    /// Everything stands on multiples of this, so that edges are crisp on screen.
    double snap{};
    /// Names longer than this are shortened; 0 when they take as many lines as they need.
    int maxNameLines{};

    const QFont& fontOf(Tier tier) const { return tier == Tier::dayOne ? dayOneFont : tierFont; }
    /// What the sign of a mark takes before the name; a capability that only one map has is told by
    /// its dashed frame alone.
    double markRoom(Mark mark) const {
        return mark == Mark::none || mark == Mark::onlyOne ? 0 : markSize + markGap;
    }
    /// What a chip is wider than its name and its badge together.
    double chipFrame() const { return 2 * chipPaddingX + badgeInset; }
};

/// A step along the thickness of frames, in the painter's units: about 1 pixel of screen text.
double hairline(const LayoutStyle& style);

LayoutStyle screenStyle(double textPixels = 13);
/// Nothing on paper is ever shortened.
LayoutStyle paperStyle(double points = 9);

} // namespace rightward
