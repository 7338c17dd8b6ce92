// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "support/value_generators.h"

#include <ostream>
#include <set>
#include <utility>

// Sound libraries and their parts, for laws: take them as arguments of a property, as in
// `rc::check("...", [](const Library& library) { ... })`, or call generate::one<Library>() in one.

namespace rc {

template <>
struct Arbitrary<rightward::CatalogueId> {
    static Gen<rightward::CatalogueId> arbitrary() {
        return gen::map(gen::element<std::string>("payroll", "council-tax", "office-365", "x"),
                        [](const auto& text) { return *rightward::CatalogueId::parse(text); });
    }
};

template <>
struct Arbitrary<rightward::Moment> {
    static Gen<rightward::Moment> arbitrary() {
        constexpr std::int64_t lastSecond = 32'503'679'999; // of the year 2999
        return gen::map(gen::inRange<std::int64_t>(0, lastSecond + 1),
                        [](std::int64_t seconds) { return rightward::Moment{seconds}; });
    }
};

template <>
struct Arbitrary<rightward::Details> {
    static Gen<rightward::Details> arbitrary() {
        return gen::exec([] {
            rightward::Details details;
            rightward::forEachDetail(
                details, [](const auto&, auto& value) { rightward::generate::maybe(value); });
            return details;
        });
    }
};

template <>
struct Arbitrary<rightward::PlannedMove> {
    static Gen<rightward::PlannedMove> arbitrary() {
        return gen::exec([] {
            rightward::PlannedMove move{rightward::generate::one<rightward::Place>(), {}};
            rightward::generate::maybe(move.by);
            return move;
        });
    }
};

} // namespace rc

namespace rightward::generate {

inline Capability capability(MapId map) {
    Capability made{one<CapabilityId>(), map, one<Name>(), {}, {}, one<Details>(), {}};
    maybe(made.catalogueId);
    maybe(made.place);
    maybe(made.plannedMove);
    return made;
}

/// Links run from earlier to later capabilities only, so that none close a circle.
inline void addLinks(MapContent& content, MapId map) {
    std::vector<CapabilityId> ids;
    for (const auto& [id, capability] : content.capabilities)
        ids.push_back(id);
    const auto last = ids.empty() ? 0 : ids.size() - 1;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (auto count = *rc::gen::inRange<std::size_t>(0, last + 1); count > 0; --count) {
        const auto from = *rc::gen::inRange<std::size_t>(0, last);
        const auto to = *rc::gen::inRange<std::size_t>(from + 1, last + 1);
        if (!pairs.emplace(from, to).second) continue;
        const Link link{one<LinkId>(), map, ids[from], ids[to]};
        content.links.emplace(link.id, link);
    }
}

inline MapContent content(MapId map) {
    MapContent made;
    for (int count = *rc::gen::inRange(0, 9); count > 0; --count) {
        const auto next = capability(map);
        made.capabilities.emplace(next.id, next);
    }
    addLinks(made, map);
    return made;
}

inline Version version(const Map& map, std::int64_t number) {
    auto held = one<bool>() ? map.content : content(map.info.id);
    return {one<VersionId>(), map.info.id, number,      one<Name>(),
            one<Moment>(),    one<Name>(), one<Date>(), Shared<MapContent>(std::move(held))};
}

inline Map map(CouncilId council) {
    const MapInfo info{one<MapId>(), council, one<Name>(), one<Date>()};
    Map made{info, content(info.id), {}};
    for (std::int64_t number = *rc::gen::inRange(0, 3); number > 0; --number) {
        const auto next = version(made, number);
        made.versions.emplace(next.id, next);
    }
    return made;
}

/// Between two capabilities here, or one here and one in another council's file.
inline void addMatches(Library& library) {
    std::vector<CapabilityId> ids;
    for (const auto& [mapId, map] : library.maps) {
        for (const auto& [id, capability] : map->content.capabilities)
            ids.push_back(id);
    }
    std::set<std::pair<CapabilityId, CapabilityId>> pairs;
    for (int count = ids.empty() ? 0 : *rc::gen::inRange(0, 4); count > 0; --count) {
        auto a = *rc::gen::elementOf(ids);
        auto b = one<bool>() ? one<CapabilityId>() : *rc::gen::elementOf(ids);
        if (b < a) std::swap(a, b);
        if (a == b || !pairs.emplace(a, b).second) continue;
        const Match match{one<MatchId>(), a, b, one<Verdict>()};
        library.matches.emplace(match.id, match);
    }
}

inline Council council() {
    Council made{one<CouncilId>(), one<Name>(), {}, {}, {}, {}};
    for (auto* detail : {&made.gssCode, &made.type, &made.region, &made.nation})
        maybe(*detail);
    return made;
}

inline Library library() {
    Library made;
    for (int councils = *rc::gen::inRange(0, 4); councils > 0; --councils) {
        const auto next = council();
        made.councils.emplace(next.id, next);
        for (int maps = *rc::gen::inRange(0, 4); maps > 0; --maps) {
            const auto added = map(next.id);
            made.maps.emplace(added.info.id, Shared<Map>(added));
        }
    }
    addMatches(made);
    return made;
}

} // namespace rightward::generate

namespace rc {

template <>
struct Arbitrary<rightward::Library> {
    /// At full size from the first one on, or most would be empty.
    static Gen<rightward::Library> arbitrary() {
        return gen::resize(kNominalSize, gen::exec(rightward::generate::library));
    }
};

} // namespace rc

namespace rightward {

/// What a failed law prints of a library.
inline std::ostream& operator<<(std::ostream& out, const Library& library) {
    return out << "library of " << library.councils.size() << " councils, " << library.maps.size()
               << " maps, " << capabilityCount(library) << " capabilities, "
               << library.matches.size() << " matches";
}

} // namespace rightward
