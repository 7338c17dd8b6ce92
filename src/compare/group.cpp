// SPDX-License-Identifier: MIT
#include "compare/group.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace rightward {
namespace {

Tier tierAt(Place place) { return tierOf(place.box()); }

/// The least and the greatest of what `number` tells of each place.
template <class Number>
auto rangeOf(const std::vector<Place>& places, Number number) {
    if (places.empty()) throw std::logic_error("nothing to put together");
    auto least = number(places.front());
    auto greatest = least;
    for (const auto place : places) {
        least = std::min(least, number(place));
        greatest = std::max(greatest, number(place));
    }
    return std::pair(least, greatest);
}

auto evolutionsOf(const std::vector<Place>& places) {
    return rangeOf(places, [](Place place) { return place.evolution(); });
}

auto visibilitiesOf(const std::vector<Place>& places) {
    return rangeOf(places, [](Place place) { return place.visibility(); });
}

/// As far right as the box begins, and as far down as it begins seen from above.
std::vector<Move> movesInto(Box box, const std::vector<Place>& places) {
    std::vector<Move> moves;
    for (const auto place : places) {
        moves.push_back({std::max(0, evolutionSpan(box.column).first - place.evolution()),
                         std::max(0, place.visibility() - visibilitySpan(box.row).last)});
    }
    return moves;
}

/// In all, and down.
std::pair<int, int> effortOf(const std::vector<Move>& moves) {
    std::pair<int, int> effort;
    for (const auto& move : moves) {
        effort.first += move.right + move.down;
        effort.second += move.down;
    }
    return effort;
}

JointVerdict verdictOf(const std::vector<Place>& places) {
    if (places.size() < 2) return JointVerdict::notPlaced;
    if (agreementOf(places) != Agreement::oneTier) return JointVerdict::differentTiers;
    const auto tier = tierAt(places.front());
    if (tierAt(placeTogether(places)) != tier) return JointVerdict::heldBack;
    return tier == Tier::dayOne ? JointVerdict::startTogether : JointVerdict::sameTier;
}

} // namespace

Place placeTogether(const std::vector<Place>& places) {
    return Place(evolutionsOf(places).first, visibilitiesOf(places).second);
}

Gap gapBetween(const std::vector<Place>& places) {
    const auto evolutions = evolutionsOf(places);
    const auto visibilities = visibilitiesOf(places);
    return {evolutions.second - evolutions.first, visibilities.second - visibilities.first};
}

Agreement agreementOf(const std::vector<Place>& places) {
    const auto tiers = rangeOf(places, [](Place place) { return static_cast<int>(tierAt(place)); });
    if (tiers.first == tiers.second) return Agreement::oneTier;
    return tiers.second - tiers.first == 1 ? Agreement::nextTiers : Agreement::farApart;
}

std::vector<Move> movesTo(Tier tier, const std::vector<Place>& places) {
    std::optional<std::vector<Move>> least;
    for (const auto column : allColumns) {
        for (const auto row : allRows) {
            if (tierOf({column, row}) < tier) continue;
            auto moves = movesInto({column, row}, places);
            if (!least || effortOf(moves) < effortOf(*least)) least = std::move(moves);
        }
    }
    return least.value(); // every tier has a box
}

std::optional<Together> togetherOf(const std::vector<std::optional<Place>>& places) {
    std::vector<Place> known;
    for (const auto& place : places) {
        if (place) known.push_back(*place);
    }
    if (known.empty()) return std::nullopt;
    const auto place = placeTogether(known);
    const auto goal = rangeOf(known, tierAt).second;
    Together together{place, scoreOf(place), gapBetween(known), verdictOf(known), goal, {}};
    const auto moves = movesTo(goal, known);
    auto next = moves.begin();
    for (const auto& each : places)
        together.moves.push_back(each ? std::optional(*next++) : std::nullopt);
    return together;
}

} // namespace rightward
