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

/// A link between two capabilities of one map, by their positions among the map's capabilities:
/// libraries are large, and numbers are quicker to look up than ids.
struct Arrow {
    std::size_t from{};
    std::size_t to{};
    const Link* link{};

    bool operator<(const Arrow& other) const {
        return std::pair(from, to) < std::pair(other.from, other.to);
    }
};

/// The links that join two of the map's capabilities, in order; the others are reported. `ids` are
/// those of the capabilities.
std::vector<Arrow> arrowsIn(const MapContent& content, const std::vector<CapabilityId>& ids,
                            MapId map, Problems& problems) {
    const auto positionOf = [&](CapabilityId id) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), id);
        const bool isThere = found != ids.end() && *found == id;
        return static_cast<std::size_t>((isThere ? found : ids.end()) - ids.begin());
    };
    std::vector<Arrow> arrows;
    for (const auto& [id, link] : content.links) {
        const Arrow arrow{positionOf(link.from), positionOf(link.to), &link};
        if (link.map != map || arrow.from == ids.size() || arrow.to == ids.size()) {
            report(problems, ProblemCode::linkAcrossMaps, id);
        } else if (arrow.from == arrow.to) {
            report(problems, ProblemCode::linkToSelf, id);
        } else {
            arrows.push_back(arrow);
        }
    }
    std::stable_sort(arrows.begin(), arrows.end());
    return arrows;
}

/// A link that stands in a circle or behind one, if there is any: takes away, again and again,
/// whatever nothing depends on, until nothing more can be taken. Time grows with the number of
/// links, and there is no recursion for a long chain to exhaust.
const Link* circularLink(const std::vector<Arrow>& arrows, std::size_t capabilities) {
    std::vector<std::size_t> dependents(capabilities);
    for (const auto& arrow : arrows)
        ++dependents[arrow.to];
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < capabilities; ++i) {
        if (dependents[i] == 0) free.push_back(i);
    }
    std::vector<bool> isTaken(capabilities);
    while (!free.empty()) {
        const auto taken = free.back();
        free.pop_back();
        isTaken[taken] = true;
        auto arrow = std::lower_bound(arrows.begin(), arrows.end(), Arrow{taken, 0, nullptr});
        for (; arrow != arrows.end() && arrow->from == taken; ++arrow) {
            if (--dependents[arrow->to] == 0) free.push_back(arrow->to);
        }
    }
    const auto left = std::find_if(arrows.begin(), arrows.end(),
                                   [&](const Arrow& arrow) { return !isTaken[arrow.from]; });
    return left == arrows.end() ? nullptr : left->link;
}

void checkLinks(const MapContent& content, const std::vector<CapabilityId>& ids, MapId map,
                Problems& problems) {
    const auto arrows = arrowsIn(content, ids, map, problems);
    for (std::size_t i = 1; i < arrows.size(); ++i) {
        if (!(arrows[i - 1] < arrows[i])) {
            report(problems, ProblemCode::linkTwice, arrows[i].link->id);
        }
    }
    if (const auto* link = circularLink(arrows, ids.size())) {
        report(problems, ProblemCode::linkCircular, link->id);
    }
}

void checkContent(const MapContent& content, MapId map, Problems& problems) {
    std::vector<CapabilityId> ids;
    ids.reserve(content.capabilities.size());
    for (const auto& [id, capability] : content.capabilities) {
        if (capability.map != map) report(problems, ProblemCode::mapMissing, id);
        ids.push_back(id);
    }
    checkLinks(content, ids, map, problems);
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

std::vector<CapabilityId> standingCapabilities(const Library& library) {
    std::vector<CapabilityId> ids;
    for (const auto& [mapId, map] : library.maps) {
        for (const auto& [id, capability] : map->content.capabilities)
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void checkMatches(const Library& library, Problems& problems) {
    if (library.matches.empty()) return;
    // Many matches on many maps: looking on each map for each match would take minutes.
    const auto ids = standingCapabilities(library);
    const auto stands = [&](CapabilityId id) {
        return std::binary_search(ids.begin(), ids.end(), id);
    };
    std::set<std::pair<CapabilityId, CapabilityId>> pairs;
    for (const auto& [id, match] : library.matches) {
        if (!(match.a < match.b)) {
            report(problems, ProblemCode::matchToSelf, id);
        } else if (!pairs.emplace(match.a, match.b).second) {
            report(problems, ProblemCode::matchTwice, id);
        } else if (!stands(match.a) && !stands(match.b)) {
            report(problems, ProblemCode::capabilityMissing, id);
        }
    }
}

void checkCount(std::size_t count, std::size_t most, ProblemCode code, const char* kind,
                Problems& problems) {
    if (count > most) problems.push_back({code, kind, {std::to_string(count)}});
}

/// How many records of each kind there are: told by the sizes of tables, so quick to ask.
void checkSize(const Library& library, Problems& problems) {
    std::size_t capabilities = 0, links = 0, versions = 0, heldCapabilities = 0, heldLinks = 0;
    for (const auto& [mapId, map] : library.maps) {
        capabilities += map->content.capabilities.size();
        links += map->content.links.size();
        versions += map->versions.size();
        for (const auto& [id, version] : map->versions) {
            heldCapabilities += version.content->capabilities.size();
            heldLinks += version.content->links.size();
        }
    }
    using enum ProblemCode;
    checkCount(capabilities, Limits::capabilities, tooManyCapabilities, "", problems);
    checkCount(heldCapabilities, Limits::versionCapabilities, tooManyInVersions, "", problems);
    checkCount(library.councils.size(), Limits::councils, tooManyRecords, "councils", problems);
    checkCount(library.maps.size(), Limits::maps, tooManyRecords, "maps", problems);
    checkCount(links, Limits::links, tooManyRecords, "links", problems);
    checkCount(versions, Limits::versions, tooManyRecords, "versions", problems);
    checkCount(heldLinks, Limits::versionLinks, tooManyRecords, "links", problems);
    checkCount(library.matches.size(), Limits::matches, tooManyRecords, "matches", problems);
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
    std::vector<std::pair<Id<T>, MapId>> homes;
    for (const auto& entry : library.maps) {
        records(*entry.second, [&](const Table<T>& table) {
            for (const auto& record : table)
                homes.emplace_back(record.first, entry.first);
        });
    }
    std::sort(homes.begin(), homes.end());
    for (std::size_t i = 1; i < homes.size(); ++i) {
        if (homes[i - 1].first == homes[i].first && homes[i - 1].second != homes[i].second) {
            report(problems, ProblemCode::idTwice, homes[i].first);
        }
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
    checkSize(library, problems);
    return problems;
}

} // namespace rightward
