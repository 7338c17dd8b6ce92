// SPDX-License-Identifier: MIT
#include "compare/members.h"

#include "compare/group.h"

namespace rightward {

std::vector<std::optional<Place>> placesOf(const Members& members) {
    std::vector<std::vector<Place>> placed(members.size());
    forEachMember(members, [&](std::size_t map, const Capability& each) {
        if (each.place) placed[map].push_back(*each.place);
    });
    std::vector<std::optional<Place>> places;
    for (const auto& its : placed)
        places.push_back(its.empty() ? std::nullopt : std::optional(placeTogether(its)));
    return places;
}

bool isFree(const Details& details) {
    return details.provision == Provision::inHouse || details.provision == Provision::none;
}

} // namespace rightward
