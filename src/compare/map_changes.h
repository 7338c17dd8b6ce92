// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "score/score.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rightward {

/// One capability that is on a map before and after, and differs.
struct ChangedCapability {
    Capability before;
    Capability after;

    bool isRenamed() const { return before.name != after.name; }
    /// To another place, to its first, or to none.
    bool isMoved() const { return before.place != after.place; }
    /// Nothing where it has no place.
    std::optional<Score> scoreBefore() const;
    std::optional<Score> scoreAfter() const;
    bool isRescored() const { return scoreBefore() != scoreAfter(); }
    /// What else differs, by the names that files use: the details, catalogueId and plannedMove.
    std::vector<std::string_view> detailsChanged() const;

    bool operator==(const ChangedCapability&) const = default;
};

/// What became of a map, or between a version of it and today. What is one capability is told by
/// its id alone; for maps of different councils see matching.h.
struct MapChanges {
    std::vector<Capability> added;
    std::vector<Capability> removed;
    std::vector<ChangedCapability> changed;
    std::vector<Link> linksAdded;
    std::vector<Link> linksRemoved;

    bool isEmpty() const { return *this == MapChanges(); }
    bool operator==(const MapChanges&) const = default;
};

/// In the order of ids.
MapChanges changesBetween(const MapContent& before, const MapContent& after);

} // namespace rightward
