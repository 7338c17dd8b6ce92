// SPDX-License-Identifier: MIT
#include "compare/merge.h"

#include "edit/edits.h"
#include "model/rules.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace rightward {
namespace {

enum class Side : std::uint8_t { mine, theirs, conflict };

template <class Records, class Id>
auto* recordIn(const Records& records, const Id& id) {
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

template <class Record>
bool isSame(const Record* one, const Record* other) {
    return one == other || (one && other && *one == *other);
}

/// Whose record stands; null is one that is not there.
template <class Record>
Side sideOf(const Record* base, const Record* mine, const Record* theirs) {
    if (isSame(mine, theirs) || isSame(theirs, base)) return Side::mine;
    return isSame(mine, base) ? Side::theirs : Side::conflict;
}

/// Every id that is in either.
template <class Records>
auto idsOf(const Records& mine, const Records& theirs) {
    std::set<typename Records::key_type> ids;
    for (const auto* records : {&mine, &theirs}) {
        for (const auto& [id, record] : *records)
            ids.insert(id);
    }
    return ids;
}

/// Merges a table record by record. What conflicts is reported with its id; mine stands then, or
/// theirs where mine is gone.
template <class Records, class Report>
Records merged(const Records& base, const Records& mine, const Records& theirs, Report report) {
    Records made;
    for (const auto& id : idsOf(mine, theirs)) {
        const auto* my = recordIn(mine, id);
        const auto* their = recordIn(theirs, id);
        const auto side = sideOf(recordIn(base, id), my, their);
        if (side == Side::conflict) report(id);
        const auto* chosen = side == Side::theirs ? their : my;
        if (side == Side::conflict && !my) chosen = their;
        if (chosen) made.emplace_hint(made.end(), id, *chosen);
    }
    return made;
}

template <class Record>
std::optional<Record> copyOf(const Record* record) {
    return record ? std::optional(*record) : std::nullopt;
}

/// Puts links into a map one by one, each only where it can stand.
class LinkKeeper {
public:
    explicit LinkKeeper(MapContent& content) : m_content(content) {}

    bool hasEnds(const Link& link) const {
        return m_content.capabilities.contains(link.from) &&
               m_content.capabilities.contains(link.to);
    }
    bool has(const Link& link) const {
        const auto* ends = recordIn(m_ends, link.from);
        return ends && ends->contains(link.to);
    }

    /// Whether the link would let something depend on itself.
    bool closesCircle(const Link& link) const {
        std::set<CapabilityId> seen{link.to};
        std::vector<CapabilityId> next{link.to};
        while (!next.empty()) {
            const auto at = next.back();
            next.pop_back();
            if (at == link.from) return true;
            const auto* ends = recordIn(m_ends, at);
            if (!ends) continue;
            for (const auto& end : *ends) {
                if (seen.insert(end).second) next.push_back(end);
            }
        }
        return false;
    }

    void add(const Link& link) {
        m_ends[link.from].insert(link.to);
        m_content.links.insert_or_assign(link.id, link);
    }

private:
    MapContent& m_content;
    std::map<CapabilityId, std::set<CapabilityId>> m_ends; ///< of links, by where they start
};

void addLinks(const Table<Link>& links, const Table<Link>& mine, MergedContent& merged) {
    LinkKeeper keeper(merged.content);
    // Mine cannot close a circle among themselves, so only theirs need be looked at.
    for (const bool isMineTurn : {true, false}) {
        for (const auto& [id, link] : links) {
            if (isSame(recordIn(mine, id), &link) != isMineTurn || keeper.has(link)) continue;
            if (!keeper.hasEnds(link) || (!isMineTurn && keeper.closesCircle(link))) {
                merged.lostLinks.push_back(link);
            } else {
                keeper.add(link);
            }
        }
    }
}

class LibraryMerger {
public:
    LibraryMerger(const Library& base, const Library& mine, const Library& theirs)
        : m_base(base), m_mine(mine), m_theirs(theirs) {}

    std::optional<MergedLibrary> merge() {
        m_merged.library.councils =
            merged(m_base.councils, m_mine.councils, m_theirs.councils,
                   [&](CouncilId id) { m_merged.councilConflicts.push_back(id); });
        for (const auto& id : idsOf(m_mine.maps, m_theirs.maps))
            mergeMap(id);
        mergeMatches();
        if (!brokenRules(m_merged.library).empty()) return std::nullopt;
        return std::move(m_merged);
    }

private:
    void mergeMap(MapId id) {
        const auto* base = m_base.map(id);
        const auto* mine = m_mine.map(id);
        const auto* theirs = m_theirs.map(id);
        const auto side = sideOf(base, mine, theirs);
        if (side == Side::conflict && mine && theirs) {
            const Map none{mine->info, {}, {}};
            return mergeBoth(base ? *base : none, *mine, *theirs);
        }
        if (side == Side::conflict) m_merged.mapConflicts.push_back(id);
        const auto* chosen =
            side == Side::theirs || (side == Side::conflict && !mine) ? theirs : mine;
        if (chosen) add(*chosen);
    }

    void mergeBoth(const Map& base, const Map& mine, const Map& theirs) {
        const auto side = sideOf(&base.info, &mine.info, &theirs.info);
        if (side == Side::conflict) m_merged.mapConflicts.push_back(mine.info.id);
        auto both = mergeByCapability(base.content, mine.content, theirs.content);
        auto& conflicts = m_merged.conflicts;
        conflicts.insert(conflicts.end(), both.conflicts.begin(), both.conflicts.end());
        auto& lost = m_merged.lostLinks;
        lost.insert(lost.end(), both.lostLinks.begin(), both.lostLinks.end());
        add({side == Side::theirs ? theirs.info : mine.info, std::move(both.content),
             mergedVersions(base, mine, theirs)});
    }

    static Table<Version> mergedVersions(const Map& base, const Map& mine, const Map& theirs) {
        auto versions =
            merged(base.versions, mine.versions, theirs.versions, [](const VersionId&) {});
        std::set<std::int64_t> numbers;
        for (const auto& [id, version] : mine.versions) {
            if (versions.contains(id)) numbers.insert(version.number);
        }
        for (auto& [id, version] : versions) {
            if (mine.versions.contains(id)) continue;
            if (!numbers.insert(version.number).second) {
                version.number = *numbers.rbegin() + 1;
                numbers.insert(version.number);
            }
        }
        return versions;
    }

    /// A map stands with its council, even where one of the two had removed that.
    void add(Map map) {
        const auto council = map.info.council;
        auto& councils = m_merged.library.councils;
        for (const auto* side : {&m_mine, &m_theirs}) {
            const auto* known = recordIn(side->councils, council);
            if (known && councils.emplace(council, *known).second) {
                m_merged.councilConflicts.push_back(council);
            }
        }
        const auto id = map.info.id;
        m_merged.library.maps.insert_or_assign(id, Shared<Map>(std::move(map)));
    }

    void mergeMatches() {
        const auto both =
            merged(m_base.matches, m_mine.matches, m_theirs.matches, [](const MatchId&) {});
        std::set<std::pair<CapabilityId, CapabilityId>> pairs;
        for (const bool isMineTurn : {true, false}) {
            for (const auto& [id, match] : both) {
                if (m_mine.matches.contains(id) != isMineTurn || !isHere(match)) continue;
                if (pairs.emplace(match.a, match.b).second)
                    m_merged.library.matches.emplace(id, match);
            }
        }
    }

    bool isHere(const Match& match) const {
        return m_merged.library.capability(match.a) || m_merged.library.capability(match.b);
    }

    const Library& m_base;
    const Library& m_mine;
    const Library& m_theirs;
    MergedLibrary m_merged;
};

} // namespace

MergedContent mergeByCapability(const MapContent& base, const MapContent& mine,
                                const MapContent& theirs) {
    MergedContent made;
    made.content.capabilities =
        merged(base.capabilities, mine.capabilities, theirs.capabilities, [&](CapabilityId id) {
            made.conflicts.push_back({copyOf(recordIn(base.capabilities, id)),
                                      copyOf(recordIn(mine.capabilities, id)),
                                      copyOf(recordIn(theirs.capabilities, id))});
        });
    addLinks(merged(base.links, mine.links, theirs.links, [](const LinkId&) {}), mine.links, made);
    return made;
}

std::optional<MergedLibrary> mergeLibraries(const Library& base, const Library& mine,
                                            const Library& theirs) {
    return LibraryMerger(base, mine, theirs).merge();
}

Library settled(const MergedLibrary& merged, std::span<const Author> chosen) {
    auto library = merged.library;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const auto& conflict = merged.conflicts.at(i);
        if (chosen[i] == conflict.standing()) continue;
        const auto& other = conflict.of(chosen[i]);
        apply(library, other ? Edit{{}, {Change<Capability>{conflict.kept(), *other}}}
                             : removeCapability(library, conflict.kept().id));
    }
    return library;
}

} // namespace rightward
