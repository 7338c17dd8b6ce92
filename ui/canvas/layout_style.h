// SPDX-License-Identifier: MIT
#pragma once

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
    double boxRadius{};
    double chipRadius{};
    double minColumn{};
    double minEmptyColumn{};
    /// Everything stands on multiples of this, so that edges are crisp on screen.
    double snap{};
    /// Names longer than this are shortened; 0 when they take as many lines as they need.
    int maxNameLines{};

    const QFont& fontOf(Tier tier) const { return tier == Tier::dayOne ? dayOneFont : tierFont; }
    /// What a chip is wider than its name and its badge together.
    double chipFrame() const { return 2 * chipPaddingX + badgeInset; }
};

LayoutStyle screenStyle(double textPixels = 13);
/// Nothing on paper is ever shortened.
LayoutStyle paperStyle(double points = 9);

} // namespace rightward
