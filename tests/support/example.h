// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <cstdint>
#include <utility>

namespace rightward::example {

/// Ids that a reader can tell apart: their last byte counts.
template <class T>
Id<T> id(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes.front() = 0xee;
    bytes.back() = number;
    return Id<T>(Uuid(bytes));
}

inline Date day(const char* iso) { return Date::parse(iso).value(); }

inline Capability capability(std::uint8_t number, MapId map, const char* name,
                             std::optional<Place> place) {
    return {id<Capability>(number), map, Name(name), {}, place, {}, {}};
}

inline Link link(std::uint8_t number, MapId map, CapabilityId from, CapabilityId to) {
    return {id<Link>(number), map, from, to};
}

// Two councils with a map each: Northmere has laptops, a website that depends on hosting, and
// drones that wait for a place; Eastvale has computers.
inline const CouncilId northmere = id<Council>(1);
inline const CouncilId eastvale = id<Council>(2);
inline const MapId northmereMap = id<MapInfo>(1);
inline const MapId eastvaleMap = id<MapInfo>(2);
inline const CapabilityId laptops = id<Capability>(1);
inline const CapabilityId website = id<Capability>(2);
inline const CapabilityId hosting = id<Capability>(3);
inline const CapabilityId drones = id<Capability>(4);
inline const CapabilityId computers = id<Capability>(5);
inline const LinkId websiteOnHosting = id<Link>(1);
inline const MatchId laptopsMatch = id<Match>(1);

inline Council council(CouncilId council, const char* name) {
    return {council, Name(name), {}, {}, {}, {}};
}

inline Map mapOf(CouncilId council, MapId map, const char* title) {
    return {{map, council, Name(title), day("2026-11-01")}, {}, {}};
}

inline Library library() {
    auto north = mapOf(northmere, northmereMap, "Digital 2026");
    for (const auto& one : {capability(1, northmereMap, "Laptops", Place{900, 150}),
                            capability(2, northmereMap, "Website", Place{720, 940}),
                            capability(3, northmereMap, "Hosting", Place{880, 30}),
                            capability(4, northmereMap, "Drones", std::nullopt)}) {
        north.content.capabilities.emplace(one.id, one);
    }
    north.content.links.emplace(websiteOnHosting, link(1, northmereMap, website, hosting));
    auto east = mapOf(eastvale, eastvaleMap, "Baseline");
    east.content.capabilities.emplace(computers,
                                      capability(5, eastvaleMap, "Computers", Place{920, 140}));

    Library made;
    made.councils.emplace(northmere, council(northmere, "Northmere District Council"));
    made.councils.emplace(eastvale, council(eastvale, "Eastvale Borough Council"));
    made.maps.emplace(northmereMap, Shared<Map>(std::move(north)));
    made.maps.emplace(eastvaleMap, Shared<Map>(std::move(east)));
    made.matches.emplace(laptopsMatch, Match{laptopsMatch, laptops, computers, Verdict::confirmed});
    return made;
}

/// A map of the example, for changing.
inline Map& mapIn(Library& library, MapId map) { return library.maps.at(map).writable(); }

} // namespace rightward::example
