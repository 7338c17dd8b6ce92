// SPDX-License-Identifier: MIT
#include "model/rules.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace rightward {
namespace {

template <class T>
void report(Problems& problems, ProblemCode code, const Id<T>& id) {
    problems.push_back({code, id.text(), {}});
}

void checkCouncil(const Library& library, const MapInfo& info, Problems& problems) {
    if (!library.councils.contains(info.council)) {
        report(problems, ProblemCode::councilMissing, info.id);
    }
}

/// A link that stands in a circle or behind one, if there is any: takes away, again and again,
/// whatever nothing depends on, until nothing more can be taken. Time grows with the number of
/// links, and there is no recursion for a long chain to exhaust.
const Link* circularLink(const MapContent& content) {
    std::multimap<CapabilityId, const Link*> arrows;
    std::map<CapabilityId, std::size_t> dependents;
    for (const auto& [id, link] : content.links) {
        if (link.from == link.to) continue;
        arrows.emplace(link.from, &link);
        ++dependents[link.to];
        dependents.try_emplace(link.from, 0);
    }
    std::vector<CapabilityId> free;
    for (const auto& [id, count] : dependents) {
        if (count == 0) free.push_back(id);
    }
    while (!free.empty()) {
        const auto [first, last] = arrows.equal_range(free.back());
        free.pop_back();
        for (auto arrow = first; arrow != last; ++arrow) {
            if (--dependents[arrow->second->to] == 0) free.push_back(arrow->second->to);
        }
        arrows.erase(first, last);
    }
    return arrows.empty() ? nullptr : arrows.begin()->second;
}

void checkLinks(const MapContent& content, MapId map, Problems& problems) {
    std::set<std::pair<CapabilityId, CapabilityId>> pairs;
    for (const auto& [id, link] : content.links) {
        const auto& all = content.capabilities;
        if (link.map != map || !all.contains(link.from) || !all.contains(link.to)) {
            report(problems, ProblemCode::linkAcrossMaps, id);
        } else if (link.from == link.to) {
            report(problems, ProblemCode::linkToSelf, id);
        } else if (!pairs.emplace(link.from, link.to).second) {
            report(problems, ProblemCode::linkTwice, id);
        }
    }
    if (const auto* link = circularLink(content)) {
        report(problems, ProblemCode::linkCircular, link->id);
    }
}

void checkContent(const MapContent& content, MapId map, Problems& problems) {
    for (const auto& [id, capability] : content.capabilities) {
        if (capability.map != map) report(problems, ProblemCode::mapMissing, id);
    }
    checkLinks(content, map, problems);
}

void checkVersionNumbers(const Map& map, Problems& problems) {
    std::set<std::int64_t> numbers;
    for (const auto& [id, version] : map.versions) {
        if (version.map != map.info.id) report(problems, ProblemCode::mapMissing, id);
        if (!numbers.insert(version.number).second) {
            report(problems, ProblemCode::versionTwice, id);
        }
    }
}

/// Not what its versions hold, which only changes when a version arrives.
void checkMap(const Library& library, const Map& map, Problems& problems) {
    checkCouncil(library, map.info, problems);
    checkContent(map.content, map.info.id, problems);
    checkVersionNumbers(map, problems);
}

void checkWithVersions(const Library& library, const Map& map, Problems& problems) {
    checkMap(library, map, problems);
    for (const auto& [id, version] : map.versions)
        checkContent(*version.content, map.info.id, problems);
}

void checkMatches(const Library& library, Problems& problems) {
    std::set<std::pair<CapabilityId, CapabilityId>> pairs;
    for (const auto& [id, match] : library.matches) {
        if (!(match.a < match.b)) {
            report(problems, ProblemCode::matchToSelf, id);
        } else if (!pairs.emplace(match.a, match.b).second) {
            report(problems, ProblemCode::matchTwice, id);
        } else if (!library.capability(match.a) && !library.capability(match.b)) {
            report(problems, ProblemCode::capabilityMissing, id);
        }
    }
}

void checkSize(const Library& library, Problems& problems) {
    const auto count = capabilityCount(library);
    if (count > Library::maxCapabilities) {
        problems.push_back({ProblemCode::tooManyCapabilities, {}, {std::to_string(count)}});
    }
}

// One id may stand on one map and its versions only, or a version could not be restored. Each of
// these calls visit with the ids of a kind on a map.
constexpr auto capabilitiesOf = [](const Map& map, auto visit) {
    visit(map.content.capabilities);
    for (const auto& [id, version] : map.versions)
        visit(version.content->capabilities);
};
constexpr auto linksOf = [](const Map& map, auto visit) {
    visit(map.content.links);
    for (const auto& [id, version] : map.versions)
        visit(version.content->links);
};
constexpr auto versionsOf = [](const Map& map, auto visit) { visit(map.versions); };

template <class T, class Records>
void checkUnique(const Library& library, Records records, Problems& problems) {
    std::map<Id<T>, MapId> homes;
    for (const auto& entry : library.maps) {
        records(*entry.second, [&](const Table<T>& table) {
            for (const auto& [id, record] : table) {
                const auto [home, isNew] = homes.try_emplace(id, entry.first);
                if (!isNew && home->second != entry.first) {
                    report(problems, ProblemCode::idTwice, id);
                }
            }
        });
    }
}

/// What an edit touched: enough to know which rules it could have broken. Points into the edit.
struct Touched {
    std::set<MapId> maps;
    std::set<CapabilityId> newCapabilities;
    std::set<LinkId> newLinks;
    std::set<VersionId> newVersions;
    std::vector<const Version*> versions;
    bool councils = false;
    bool matches = false;

    void operator()(const Change<Council>& change) { councils |= !change.after; }
    void operator()(const Change<MapInfo>& change) {
        if (change.after) maps.insert(change.after->id);
    }
    void operator()(const Change<Capability>& change) {
        maps.insert((change.before ? change.before : change.after)->map);
        if (!change.before) newCapabilities.insert(change.after->id);
        matches |= !change.after;
    }
    void operator()(const Change<Link>& change) {
        maps.insert((change.before ? change.before : change.after)->map);
        if (!change.before) newLinks.insert(change.after->id);
    }
    void operator()(const Change<Version>& change) {
        maps.insert((change.before ? change.before : change.after)->map);
        if (change.after) arrive(*change.after);
    }
    void operator()(const Change<Match>&) { matches = true; }

    void arrive(const Version& version) {
        newVersions.insert(version.id);
        versions.push_back(&version);
        for (const auto& [id, capability] : version.content->capabilities)
            newCapabilities.insert(id);
        for (const auto& [id, link] : version.content->links)
            newLinks.insert(id);
    }
};

template <class T, class Records>
bool stands(const Map& map, const Id<T>& id, Records records) {
    bool found = false;
    records(map, [&](const Table<T>& table) { found = found || table.contains(id); });
    return found;
}

/// One arrival is looked for on every map; for many it is quicker to walk everything once.
template <class T, class Records>
void checkArrivals(const Library& library, const std::set<Id<T>>& arrived, Records records,
                   Problems& problems) {
    if (arrived.size() > 1) return checkUnique<T>(library, records, problems);
    for (const auto& id : arrived) {
        const auto homes =
            std::count_if(library.maps.begin(), library.maps.end(),
                          [&](const auto& entry) { return stands(*entry.second, id, records); });
        if (homes > 1) report(problems, ProblemCode::idTwice, id);
    }
}

} // namespace

Problems brokenRules(const Library& library) {
    Problems problems;
    for (const auto& [id, map] : library.maps)
        checkWithVersions(library, *map, problems);
    checkUnique<Capability>(library, capabilitiesOf, problems);
    checkUnique<Link>(library, linksOf, problems);
    checkUnique<Version>(library, versionsOf, problems);
    checkMatches(library, problems);
    checkSize(library, problems);
    return problems;
}

Problems brokenRules(const Library& library, const Edit& edit) {
    Touched touched;
    for (const auto& change : edit.changes)
        std::visit(touched, change);
    Problems problems;
    for (const auto& id : touched.maps) {
        if (const auto* map = library.map(id)) checkMap(library, *map, problems);
    }
    for (const auto* version : touched.versions)
        checkContent(*version->content, version->map, problems);
    if (touched.councils) {
        for (const auto& [id, map] : library.maps)
            checkCouncil(library, map->info, problems);
    }
    checkArrivals(library, touched.newCapabilities, capabilitiesOf, problems);
    checkArrivals(library, touched.newLinks, linksOf, problems);
    checkArrivals(library, touched.newVersions, versionsOf, problems);
    if (touched.matches) checkMatches(library, problems);
    if (!touched.newCapabilities.empty()) checkSize(library, problems);
    return problems;
}

} // namespace rightward
