// SPDX-License-Identifier: MIT
#include "model/library.h"

#include <algorithm>
#include <tuple>

namespace rightward {

const Map* Library::map(MapId id) const {
    const auto found = maps.find(id);
    return found == maps.end() ? nullptr : &*found->second;
}

const Capability* Library::capability(CapabilityId id) const {
    for (const auto& [mapId, map] : maps) {
        const auto found = map->content.capabilities.find(id);
        if (found != map->content.capabilities.end()) return &found->second;
    }
    return nullptr;
}

std::size_t capabilityCount(const Library& library) {
    std::size_t count = 0;
    for (const auto& [id, map] : library.maps)
        count += map->content.capabilities.size();
    return count;
}

std::vector<MapId> mapsOf(const Library& library, CouncilId council) {
    std::vector<MapId> ids;
    for (const auto& [id, map] : library.maps) {
        if (map->info.council == council) ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(), [&](MapId left, MapId right) {
        const auto& a = library.map(left)->info;
        const auto& b = library.map(right)->info;
        return std::tie(b.date, a.title, a.id) < std::tie(a.date, b.title, b.id);
    });
    return ids;
}

} // namespace rightward
