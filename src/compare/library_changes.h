// SPDX-License-Identifier: MIT
#pragma once

#include "compare/map_changes.h"
#include "model/edit.h"

#include <map>
#include <optional>
#include <vector>

namespace rightward {

/// What became of one map between two states: of itself, its versions and what stands on it.
struct MapDifference {
    /// Nothing where the map is new, or gone; all that stands on it is added or removed then.
    std::optional<MapInfo> before;
    std::optional<MapInfo> after;
    /// As it is called after, or was before; nothing where the library was not looked at.
    std::optional<Name> council;
    MapChanges changes;
    std::vector<Change<Version>> versions;
    /// What the links join that came or went, as it is called after, or was before.
    std::map<CapabilityId, Name> linked;

    const MapInfo& info() const { return after ? *after : before.value(); }
    bool isEmpty() const { return before == after && changes.isEmpty() && versions.empty(); }
};

/// From how a version has the map to how the map is. Which versions there are is not part of it.
MapDifference differenceSince(const Version& version, const Map& today);

/// Between two states of a library, or of two copies of it.
struct LibraryChanges {
    std::vector<Change<Council>> councils;
    std::vector<MapDifference> maps; ///< those that differ
    std::vector<Change<Match>> matches;

    /// Exactly where the two are equal.
    bool isEmpty() const { return councils.empty() && maps.empty() && matches.empty(); }
};

/// In the order of ids.
LibraryChanges libraryChanges(const Library& before, const Library& after);

} // namespace rightward
