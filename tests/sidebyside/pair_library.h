// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "edit/edits.h"
#include "sidebyside/two_maps.h"
#include "support/catch.h"
#include "support/example.h"

namespace rightward::example {

/// The capability of this name on a map.
inline const Capability& named(const Map& map, const char* name) {
    for (const auto& [id, each] : map.content.capabilities) {
        if (each.name.text() == name) return each;
    }
    throw std::runtime_error(std::string("nothing is called ") + name);
}

/// The example, with a version of Northmere's map in which laptops were still custom-built.
inline const VersionId before = id<Version>(1);
inline Library libraryWithVersion() {
    auto made = library();
    auto& map = mapIn(made, northmereMap);
    auto content = map.content;
    content.capabilities.at(laptops).place = Place{300, 150};
    map.versions.emplace(before, Version{before, northmereMap, 1, Name("Before the workshop"),
                                         now(), map.info.title, map.info.date,
                                         Shared<MapContent>(std::move(content))});
    return made;
}

/// Another council's file: Southmoor, with a map of its own.
inline const MapId southmoorMap = id<MapInfo>(9);
inline const CapabilityId notebooks = id<Capability>(90);
inline Library otherLibrary() {
    const auto southmoor = id<Council>(9);
    auto map = mapOf(southmoor, southmoorMap, "Estate");
    map.content.capabilities.emplace(notebooks,
                                     capability(90, southmoorMap, "Laptops", Place{700, 200}));
    Library made;
    made.councils.emplace(southmoor, council(southmoor, "Southmoor Borough Council"));
    made.maps.emplace(southmoorMap, Shared<Map>(std::move(map)));
    return made;
}

} // namespace rightward::example
