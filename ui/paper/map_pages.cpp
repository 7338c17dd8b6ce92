// SPDX-License-Identifier: MIT
#include "paper/map_pages.h"

#include "paper/text_block.h"

#include <QFont>

#include <algorithm>
#include <map>

namespace rightward {
namespace {

/// Points. Board papers are read at arm's length: no word on the map is smaller.
constexpr int leastTextSize = 9;

/// Text of 9 points, with the distances of the screen.
LayoutStyle roomyStyle() {
    auto style = paperStyle();
    for (auto* font : {&style.font, &style.badgeFont, &style.tierFont, &style.dayOneFont,
                       &style.axisFont, &style.noteFont}) {
        keepLettersApart(*font);
        font->setPixelSize(std::max(font->pixelSize(), leastTextSize));
    }
    return style;
}

/// Closer, for a map that would else not fit; the text is as large.
LayoutStyle closeStyle() {
    auto style = roomyStyle();
    style.padding = 4;
    style.gap = 2.25;
    style.chipPaddingX = 4;
    style.chipPaddingY = 1;
    style.badgePadding = 2.5;
    style.badgeInset = 2.5;
    return style;
}

/// The best of every box, then the second of every box, and so on.
std::vector<ChipContent> inRounds(std::vector<ChipContent> chips) {
    std::map<Box, int> seen;
    std::vector<std::pair<int, ChipContent>> rounds;
    for (auto& chip : chips)
        rounds.emplace_back(seen[chip.box]++, std::move(chip));
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<ChipContent> ordered;
    for (auto& [round, chip] : rounds)
        ordered.push_back(std::move(chip));
    return ordered;
}

MapLayout laidOut(const std::vector<ChipContent>& chips, std::size_t count,
                  const QSizeF& available) {
    const auto end = chips.begin() + static_cast<std::ptrdiff_t>(count);
    return layOut({chips.begin(), end}, closeStyle(), available);
}

bool fits(const MapLayout& layout, const QSizeF& available) {
    constexpr double rounding = 0.01;
    return layout.size.width() <= available.width() + rounding &&
           layout.size.height() <= available.height() + rounding;
}

/// How many chips from the front fit. One always goes on, so that every page gets further. Starts
/// from few, as a page holds few however many there are.
std::size_t countThatFits(const std::vector<ChipContent>& chips, const QSizeF& available) {
    const auto doFit = [&](std::size_t count) {
        return fits(laidOut(chips, count, available), available);
    };
    std::size_t fitting = 1;
    std::size_t tried = 32;
    while (tried < chips.size() && doFit(tried)) {
        fitting = tried;
        tried *= 2;
    }
    if (tried >= chips.size()) {
        if (doFit(chips.size())) return chips.size();
        tried = chips.size();
    }
    while (tried - fitting > 1) {
        const auto middle = fitting + (tried - fitting) / 2;
        (doFit(middle) ? fitting : tried) = middle;
    }
    return fitting;
}

} // namespace

std::vector<MapLayout> mapParts(std::vector<ChipContent> chips, const QSizeF& first,
                                const QSizeF& next) {
    auto rest = inRounds(std::move(chips));
    std::vector<MapLayout> parts;
    do {
        const auto available = parts.empty() ? first : next;
        const auto count = rest.empty() ? 0 : countThatFits(rest, available);
        parts.push_back(laidOut(rest, count, available));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
    } while (!rest.empty());
    return parts;
}

std::optional<MapLayout> mapOnOnePage(const std::vector<ChipContent>& chips,
                                      const QSizeF& available) {
    constexpr std::size_t moreThanAnyPageHolds = 1'200;
    if (chips.size() > moreThanAnyPageHolds) return std::nullopt;
    for (const auto& style : {roomyStyle(), closeStyle()}) {
        auto layout = layOut(chips, style, available);
        if (fits(layout, available)) return layout;
    }
    return std::nullopt;
}

} // namespace rightward
