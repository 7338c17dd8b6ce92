// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"
#include "model/shared.h"

#include <map>

namespace rightward {

struct Council;
struct Version;
using CouncilId = Id<Council>;
using VersionId = Id<Version>;

/// Records by id, so that every walk over them is in the same order on every machine.
template <class T>
using Table = std::map<Id<T>, T>;

struct Council {
    CouncilId id;
    Name name;
    std::optional<Name> gssCode;
    std::optional<Name> type;
    std::optional<Name> region;
    std::optional<Name> nation;

    bool operator==(const Council&) const = default;
};

/// A map without what stands on it: whose it is, what it is called, what day it shows.
struct MapInfo {
    MapId id;
    CouncilId council;
    Name title;
    Date date;

    bool operator==(const MapInfo&) const = default;
};

/// What stands on a map.
struct MapContent {
    Table<Capability> capabilities;
    Table<Link> links;

    bool operator==(const MapContent&) const = default;
};

/// A named, dated copy of a map. Versions of a map are ordered by number, never by the clock,
/// which may jump.
struct Version {
    VersionId id;
    MapId map;
    std::int64_t number{};
    Name name;
    Moment made;
    Name title;
    Date date;
    Shared<MapContent> content;

    bool operator==(const Version&) const = default;
};

struct Map {
    MapInfo info;
    MapContent content;
    Table<Version> versions;

    bool operator==(const Map&) const = default;
};

} // namespace rightward
