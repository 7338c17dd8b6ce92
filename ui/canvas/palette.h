// SPDX-License-Identifier: MIT
#pragma once

#include "compare/mark.h"
#include "score/score.h"

#include <QColor>

namespace rightward {

/// How a box of one tier looks. The words on it stand at 4.5:1 or more against what is behind them.
struct TierColours {
    QColor fill;
    QColor text;
    QColor border;
    QColor badgeFill;
    QColor badgeText;
};

/// Every colour of a map, on screen and on paper.
struct Palette {
    QColor page;
    QColor ink;
    QColor quietInk;
    QColor chipFill;
    QColor chipText;
    QColor chipBorder;
    /// The dark tone of the focus ring; chipFill is the light one, so that one of the two stands
    /// out on any tier.
    QColor focus;
    /// What a mark is drawn in; 4.5:1 or more on a chip.
    QColor together;
    QColor apart;
    TierColours dayOne;
    TierColours explore;
    TierColours leave;
    TierColours keep;

    const TierColours& tier(Tier tier) const;
    const QColor& mark(Mark mark) const;
};

Palette lightPalette();

/// How far apart two colours are in lightness, 1 to 21, as the accessibility guidelines count it.
double contrast(const QColor& one, const QColor& other);

} // namespace rightward
