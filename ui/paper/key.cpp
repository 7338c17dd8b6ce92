// SPDX-License-Identifier: MIT
#include "paper/key.h"

#include "bridge/words.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

struct Entry {
    Tier tier;
    int least;
    int most;
};

/// The bands of the tiers in whole points. They do not touch, so that a score tells its tier where
/// colour cannot.
constexpr std::array entries{Entry{Tier::dayOne, 75, 100}, Entry{Tier::explore, 50, 74},
                             Entry{Tier::leave, 25, 49}, Entry{Tier::keep, 0, 24}};

} // namespace

double addKey(Page& page, QPointF topLeft, double width) {
    constexpr TextStyle style{9};
    constexpr QSizeF swatch(17, 10);
    constexpr double gap = 5;
    constexpr double between = 13;
    const auto lineHeight = textHeight(QStringLiteral("x"), style, width) + 2;
    auto at = topLeft;
    for (const auto& [tier, least, most] : entries) {
        const auto text = PaperWords::tr("%1 (%2 to %3)")
                              .arg(tierName(tier), QString::number(least), QString::number(most));
        const auto textSpace = std::min(textWidth(text, style) + 2, width - swatch.width() - gap);
        const auto needed = swatch.width() + gap + textSpace;
        if (at.x() > topLeft.x() && at.x() + needed > topLeft.x() + width)
            at = {topLeft.x(), at.y() + lineHeight};
        page.push_back(PageSwatch{{at + QPointF(0, 1), swatch}, tier});
        addText(page, at + QPointF(swatch.width() + gap, 0), textSpace, text, style);
        at.rx() += needed + between;
    }
    return at.y() + lineHeight;
}

double keyHeight(double width) {
    Page ignored;
    return addKey(ignored, {0, 0}, width);
}

} // namespace rightward
