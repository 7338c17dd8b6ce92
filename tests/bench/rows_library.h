// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "model/library.h"

#include <string>
#include <utility>

namespace rightward::bench {

/// One map with so many capabilities, spread over the whole grid.
inline Library libraryOfRows(int count) {
    const Council council{freshId<CouncilId>(), Name("Northmere"), {}, {}, {}, {}};
    Map map{{freshId<MapId>(), council.id, Name("Capabilities"), *Date::of(2026, 11, 1)}, {}, {}};
    for (int i = 0; i < count; ++i) {
        const Place place(i * 389 % 1001, i * 617 % 1001);
        const auto id = freshId<CapabilityId>();
        map.content.capabilities.emplace(
            id,
            Capability{id, map.info.id, Name("Service " + std::to_string(i)), {}, place, {}, {}});
    }
    Library library;
    library.councils.emplace(council.id, council);
    const auto id = map.info.id;
    library.maps.emplace(id, Shared<Map>(std::move(map)));
    return library;
}

} // namespace rightward::bench
