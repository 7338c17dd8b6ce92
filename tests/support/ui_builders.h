// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "model/library.h"

#include <string>

namespace rightward::build {

/// A capability on a map of its own, for tests that look at one alone.
inline Capability placedCapability(const std::string& name, Place place) {
    return {freshId<CapabilityId>(), freshId<MapId>(), Name(name), {}, place, {}, {}};
}

/// One council with one map, on which each named capability stands at the same place.
inline Library libraryWith(const std::vector<std::string>& names, Place place = Place(875, 167)) {
    const Council council{freshId<CouncilId>(), Name("Northmere"), {}, {}, {}, {}};
    Map map{{freshId<MapId>(), council.id, Name("Capabilities"), *Date::of(2026, 11, 1)}, {}, {}};
    for (const auto& name : names) {
        auto capability = placedCapability(name, place);
        capability.map = map.info.id;
        map.content.capabilities.emplace(capability.id, capability);
    }
    Library library;
    library.councils.emplace(council.id, council);
    const MapId id = map.info.id;
    library.maps.emplace(id, Shared<Map>(std::move(map)));
    return library;
}

} // namespace rightward::build
