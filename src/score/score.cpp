// SPDX-License-Identifier: MIT
#include "score/score.h"

#include <algorithm>
#include <cstdlib>

namespace rightward {
namespace {

constexpr int thousand = 1000;
constexpr int pointsForEvolution = 15;
constexpr int pointsForBehindTheScenes = 10;
constexpr int borderlineUnits = 30;

constexpr Box dayOneBox{Column::commodity, Row::backEnd};

template <class Enum>
constexpr std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

int boxPoints(Tier tier) {
    constexpr std::array points{0, 25, 50, 75};
    return points[index(tier)];
}

int distance(int one, int other) { return std::abs(one - other); }

template <class Enum>
bool areNeighbours(Enum one, Enum other) {
    return distance(static_cast<int>(one), static_cast<int>(other)) == 1;
}

/// The line between two neighbouring columns or rows is where the greater one begins.
bool isLineNear(int value, Span here, Span there) {
    return distance(value, std::max(here.first, there.first)) <= borderlineUnits;
}

} // namespace

Tier tierOf(Box box) {
    using enum Tier;
    constexpr std::array<std::array<Tier, 4>, 3> tiers{{
        {leave, leave, explore, dayOne}, // back-end
        {keep, leave, explore, explore}, // middle
        {keep, keep, leave, explore},    // user-facing
    }};
    return tiers[index(box.row)][index(box.column)];
}

Score scoreOf(Place place) {
    const auto tier = tierOf(place.box());
    return {tier, boxPoints(tier) * thousand, pointsForEvolution * place.evolution(),
            pointsForBehindTheScenes * (Place::max - place.visibility())};
}

Points pointsOf(const Score& score) {
    const std::array exact{score.box, score.evolution, score.behindTheScenes};
    const int total = (score.exact() + thousand / 2) / thousand;
    std::array<int, 3> whole{};
    int left = total;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        whole[i] = exact[i] / thousand;
        left -= whole[i];
    }
    std::array<std::size_t, 3> order{0, 1, 2};
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return exact[one] % thousand > exact[other] % thousand;
    });
    for (const auto part : order) {
        if (left-- > 0) ++whole[part];
    }
    return {total, whole[0], whole[1], whole[2]};
}

std::optional<Shift> rightShift(Place place) {
    const auto here = place.box();
    for (const auto column : allColumns) {
        const auto tier = tierOf({column, here.row});
        if (column > here.column && tier > tierOf(here)) {
            return Shift{evolutionSpan(column).first - place.evolution(), tier};
        }
    }
    return std::nullopt;
}

std::optional<Shift> downShift(Place place) {
    const auto here = place.box();
    for (auto row = allRows.rbegin(); row != allRows.rend(); ++row) {
        const auto tier = tierOf({here.column, *row});
        if (*row < here.row && tier > tierOf(here)) {
            return Shift{place.visibility() - visibilitySpan(*row).last, tier};
        }
    }
    return std::nullopt;
}

DayOneGap dayOneGap(Place place) {
    return {std::max(0, evolutionSpan(dayOneBox.column).first - place.evolution()),
            std::max(0, place.visibility() - visibilitySpan(dayOneBox.row).last)};
}

bool isBorderline(Place place) {
    const auto here = place.box();
    const auto isAcross = [&](Column column) {
        return areNeighbours(column, here.column) && tierOf({column, here.row}) != tierOf(here) &&
               isLineNear(place.evolution(), evolutionSpan(here.column), evolutionSpan(column));
    };
    const auto isAboveOrBelow = [&](Row row) {
        return areNeighbours(row, here.row) && tierOf({here.column, row}) != tierOf(here) &&
               isLineNear(place.visibility(), visibilitySpan(here.row), visibilitySpan(row));
    };
    return std::any_of(allColumns.begin(), allColumns.end(), isAcross) ||
           std::any_of(allRows.begin(), allRows.end(), isAboveOrBelow);
}

Advice adviceFor(Box box) {
    switch (box.column) {
    case Column::genesis: return Advice::poolTrials;
    case Column::customBuilt: return Advice::shareTemplates;
    case Column::product:
        if (box.row == Row::backEnd) return Advice::sameProductSameSetUp;
        if (box.row == Row::middle) return Advice::agreeOneSpecification;
        return Advice::shareCodeAndPatterns;
    case Column::commodity: break;
    }
    return box.row == Row::backEnd ? Advice::buyOnceRunOnce : Advice::useCommonService;
}

bool isFarFromTypical(Place place, Place typical) {
    return distance(place.evolution(), typical.evolution()) >= farFromTypical ||
           distance(place.visibility(), typical.visibility()) >= farFromTypical;
}

} // namespace rightward
