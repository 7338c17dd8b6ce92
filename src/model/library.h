// SPDX-License-Identifier: MIT
#pragma once

#include "model/limits.h"
#include "model/map.h"
#include "model/match.h"

#include <cstddef>
#include <map>
#include <vector>

namespace rightward {

/// Everything in one library file, as a value. Copies share the maps that are alike.
struct Library {
    /// More than this is refused on opening, importing and adding.
    static constexpr std::size_t maxCapabilities = Limits::capabilities;

    Table<Council> councils;
    std::map<MapId, Shared<Map>> maps;
    Table<Match> matches;

    /// Null where the library has no such thing.
    const Map* map(MapId id) const;
    const Capability* capability(CapabilityId id) const;

    bool operator==(const Library&) const = default;
};

std::size_t capabilityCount(const Library& library);

/// A council's maps, newest date first, then by title.
std::vector<MapId> mapsOf(const Library& library, CouncilId council);

} // namespace rightward
