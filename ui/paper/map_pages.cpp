// SPDX-License-Identifier: MIT
#include "paper/map_pages.h"

#include "paper/text_block.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <tuple>

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

/// A chip of one of the maps: how many stand before it in its box, and in its map's round.
struct MapChip {
    int round;
    int rank;
    std::size_t map;
    ChipContent chip;
};

/// The best of every box, then the second of every box, and so on; the maps take turns.
std::vector<MapChip> inRounds(const std::vector<Chips>& maps) {
    std::vector<MapChip> ordered;
    for (std::size_t map = 0; map < maps.size(); ++map) {
        std::map<Box, int> inBox;
        std::map<int, int> inRound;
        for (const auto& chip : maps[map]) {
            const auto round = inBox[chip.box]++;
            ordered.push_back({round, inRound[round]++, map, chip});
        }
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) {
        return std::tie(left.round, left.rank) < std::tie(right.round, right.rank);
    });
    return ordered;
}

MapsTogether laidOut(const std::vector<Chips>& maps, MeasuredNames& names,
                     const QSizeF& available) {
    std::vector<const Chips*> borrowed;
    for (const auto& chips : maps)
        borrowed.push_back(&chips);
    return layOutTogether(borrowed, names, available);
}

bool isInside(const QSizeF& size, const QSizeF& available) {
    constexpr double rounding = 0.01;
    return size.width() <= available.width() + rounding &&
           size.height() <= available.height() + rounding;
}

/// Whether a name is broken inside a word that its column could hold if all four were alike.
bool breaksNeedlessly(const MapLayout& layout, MeasuredNames& names) {
    const auto& edges = layout.columnEdges;
    const auto& style = layout.style;
    const auto column = (edges.back() - edges.front()) / 4 - style.seam - 2 * style.padding;
    return std::any_of(layout.chips.begin(), layout.chips.end(), [&](const Chip& chip) {
        if (!chip.isBroken) return false;
        const auto beside = names.badgeWidth(chip.content.points) +
                            style.markRoom(chip.content.mark) + style.chipFrame();
        return names[chip.content.name].widestWord() + beside <= column;
    });
}

bool fits(const MapsTogether& layouts, MeasuredNames& names, const QSizeF& available) {
    return isInside(layouts.front().size, available) &&
           std::none_of(layouts.begin(), layouts.end(),
                        [&](const MapLayout& layout) { return breaksNeedlessly(layout, names); });
}

/// Takes pages full of chips from the front.
class Parts {
public:
    explicit Parts(const std::vector<Chips>& maps)
        : m_maps(maps.size()), m_rest(inRounds(maps)), m_names(closeStyle()) {}

    bool isDone() const { return m_rest.empty(); }

    MapsTogether take(const QSizeF& available) {
        const auto count = m_rest.empty() ? 0 : countThatFits(available);
        auto part = laidOut(front(count), m_names, available);
        m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count));
        return part;
    }

private:
    std::vector<Chips> front(std::size_t count) const {
        std::vector<Chips> maps(m_maps);
        for (std::size_t i = 0; i < count; ++i)
            maps[m_rest[i].map].push_back(m_rest[i].chip);
        return maps;
    }

    /// One always goes on, so that every page gets further. Starts from few, as a page holds few
    /// however many there are.
    std::size_t countThatFits(const QSizeF& available) {
        const auto doFit = [&](std::size_t count) {
            return fits(laidOut(front(count), m_names, available), m_names, available);
        };
        std::size_t fitting = 1;
        std::size_t tried = 32;
        while (tried < m_rest.size() && doFit(tried)) {
            fitting = tried;
            tried *= 2;
        }
        if (tried >= m_rest.size()) {
            if (doFit(m_rest.size())) return m_rest.size();
            tried = m_rest.size();
        }
        while (tried - fitting > 1) {
            const auto middle = fitting + (tried - fitting) / 2;
            (doFit(middle) ? fitting : tried) = middle;
        }
        return fitting;
    }

    std::size_t m_maps;
    std::vector<MapChip> m_rest;
    MeasuredNames m_names;
};

} // namespace

std::vector<MapsTogether> mapParts(const std::vector<Chips>& maps, const QSizeF& first,
                                   const QSizeF& next, const PageDone& done) {
    Parts rest(maps);
    std::vector<MapsTogether> parts;
    do {
        parts.push_back(rest.take(parts.empty() ? first : next));
        tellLaidOut(done, parts.size());
    } while (!rest.isDone());
    return parts;
}

std::vector<MapLayout> mapParts(const Chips& chips, const QSizeF& first, const QSizeF& next,
                                const PageDone& done) {
    std::vector<MapLayout> parts;
    for (auto& part : mapParts(std::vector<Chips>{chips}, first, next, done))
        parts.push_back(std::move(part.front()));
    return parts;
}

std::optional<MapsTogether> wholeMaps(const std::vector<Chips>& maps, const QSizeF& available) {
    constexpr std::size_t moreThanAnyPageHolds = 1'200;
    for (const auto& chips : maps) {
        if (chips.size() > moreThanAnyPageHolds) return std::nullopt;
    }
    for (const auto& style : {roomyStyle(), closeStyle()}) {
        MeasuredNames names(style);
        auto layouts = laidOut(maps, names, available);
        if (fits(layouts, names, available)) return layouts;
    }
    return std::nullopt;
}

std::optional<MapLayout> mapOnOnePage(const Chips& chips, const QSizeF& available) {
    auto whole = wholeMaps({chips}, available);
    if (!whole) return std::nullopt;
    return std::move(whole->front());
}

} // namespace rightward
