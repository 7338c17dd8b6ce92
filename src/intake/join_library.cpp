// SPDX-License-Identifier: MIT
#include "intake/join_library.h"

#include "model/rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace rightward {
namespace {

/// On which map each id stands, in its versions too: an id may stand on no other.
template <class T>
class Homes {
public:
    void add(const Table<T>& records, MapId map) {
        for (const auto& record : records)
            m_maps.emplace(record.first, map);
    }
    bool isElsewhere(const Id<T>& id, MapId map) const {
        const auto home = m_maps.find(id);
        return home != m_maps.end() && home->second != map;
    }

private:
    std::map<Id<T>, MapId> m_maps;
};

template <class T>
Change<T> arrivalOf(const T& record) {
    return {std::nullopt, record};
}

/// Adds one record after another to a copy of ours, and keeps account of it.
class Joiner {
public:
    Joiner(const Library& into, const Library& from) : m_from(from), m_result(into) {
        m_joining.edit.name.verb = EditVerb::import;
        for (const auto& [id, map] : into.maps)
            noteHomes(*map);
    }

    Joining join() {
        for (const auto& [id, council] : m_from.councils)
            arrive(m_result.councils, council, "council", council.name.text());
        for (const auto& [id, map] : m_from.maps)
            joinMap(*map);
        joinMatches();
        refuseBrokenRules();
        return std::move(m_joining);
    }

private:
    void noteHomes(const Map& map) {
        const auto id = map.info.id;
        const auto note = [&](const MapContent& content) {
            m_capabilityHomes.add(content.capabilities, id);
            m_linkHomes.add(content.links, id);
        };
        note(map.content);
        m_versionHomes.add(map.versions, id);
        for (const auto& [versionId, version] : map.versions)
            note(*version.content);
    }

    void tell(Problem problem) {
        auto& problems = m_joining.problems;
        if (problems.size() < Limits::problems) problems.push_back(std::move(problem));
    }

    template <class T>
    void leaveOut(ProblemCode code, const char* kind, const std::string& name, const Id<T>& id) {
        tell({code, std::string(kind) + " " + id.text(), {name}});
        m_joining.arrivals.push_back(Arrival::leftOut);
    }

    template <class T>
    void keep(const T& record) {
        m_joining.edit.changes.emplace_back(arrivalOf(record));
        m_joining.arrivals.push_back(Arrival::added);
    }

    /// Whether there is no such record of ours yet. Where there is one, it stays.
    template <class T>
    bool isNew(const T* ours, const T& theirs, const char* kind, const std::string& name) {
        if (!ours) return true;
        if (*ours == theirs) {
            m_joining.arrivals.push_back(Arrival::unchanged);
        } else {
            leaveOut(ProblemCode::recordDiffers, kind, name, theirs.id);
        }
        return false;
    }

    template <class T>
    static const T* found(const Table<T>& table, const Id<T>& id) {
        const auto place = table.find(id);
        return place == table.end() ? nullptr : &place->second;
    }

    template <class T>
    void arrive(Table<T>& table, const T& record, const char* kind, const std::string& name) {
        if (!isNew(found(table, record.id), record, kind, name)) return;
        table.emplace(record.id, record);
        keep(record);
    }

    /// The same for what stands on a map, and may stand on another of ours.
    template <class T>
    void arriveOn(MapId map, const Homes<T>& homes, Table<T>& table, const T& record,
                  const char* kind, const std::string& name) {
        if (homes.isElsewhere(record.id, map)) {
            leaveOut(ProblemCode::recordDiffers, kind, name, record.id);
        } else {
            arrive(table, record, kind, name);
        }
    }

    void joinMap(const Map& theirs) {
        const auto id = theirs.info.id;
        const auto* ours = m_result.map(id);
        if (isNew(ours ? &ours->info : nullptr, theirs.info, "map", theirs.info.title.text())) {
            m_result.maps.emplace(id, Shared<Map>(Map{theirs.info, {}, {}}));
            keep(theirs.info);
        }
        auto& map = m_result.maps.at(id).writable();
        for (const auto& [capabilityId, capability] : theirs.content.capabilities) {
            arriveOn(id, m_capabilityHomes, map.content.capabilities, capability, "capability",
                     capability.name.text());
        }
        joinLinks(map.content, theirs.content);
        joinVersions(map, theirs);
    }

    void joinLinks(MapContent& ours, const MapContent& theirs) {
        std::set<std::pair<CapabilityId, CapabilityId>> pairs;
        for (const auto& [id, link] : ours.links)
            pairs.emplace(link.from, link.to);
        for (const auto& [id, link] : theirs.links) {
            const auto name = nameOf(link, theirs);
            const auto stands = [&](CapabilityId end) { return ours.capabilities.contains(end); };
            if (ours.links.contains(id)) {
                arrive(ours.links, link, "link", name);
            } else if (!stands(link.from) || !stands(link.to)) {
                leaveOut(ProblemCode::capabilityMissing, "link", name, id);
            } else if (!pairs.emplace(link.from, link.to).second) {
                leaveOut(ProblemCode::linkTwice, "link", name, id);
            } else {
                arriveOn(link.map, m_linkHomes, ours.links, link, "link", name);
            }
        }
    }

    void joinVersions(Map& ours, const Map& theirs) {
        std::set<std::int64_t> numbers;
        for (const auto& [id, version] : ours.versions)
            numbers.insert(version.number);
        for (const auto& [id, version] : theirs.versions) {
            const bool isOurs = ours.versions.contains(id);
            if (!isOurs && holdsWhatIsElsewhere(version)) {
                leaveOut(ProblemCode::recordDiffers, "version", version.name.text(), id);
            } else if (!isOurs && !numbers.insert(version.number).second) {
                leaveOut(ProblemCode::versionTwice, "version", version.name.text(), id);
            } else {
                arriveOn(version.map, m_versionHomes, ours.versions, version, "version",
                         version.name.text());
            }
        }
    }

    /// Restoring such a version would put one id on two maps.
    bool holdsWhatIsElsewhere(const Version& version) const {
        const auto& [capabilities, links] = *version.content;
        return std::any_of(capabilities.begin(), capabilities.end(),
                           [&](const auto& one) {
                               return m_capabilityHomes.isElsewhere(one.first, version.map);
                           }) ||
               std::any_of(links.begin(), links.end(), [&](const auto& one) {
                   return m_linkHomes.isElsewhere(one.first, version.map);
               });
    }

    void joinMatches() {
        const auto names = standingNames();
        std::set<std::pair<CapabilityId, CapabilityId>> pairs;
        for (const auto& [id, match] : m_result.matches)
            pairs.emplace(match.a, match.b);
        for (const auto& [id, match] : m_from.matches) {
            const auto a = names.find(match.a);
            const auto b = names.find(match.b);
            const auto nameOf = [&](auto place, CapabilityId end) {
                return place == names.end() ? end.text() : *place->second;
            };
            const auto name = nameOf(a, match.a) + " = " + nameOf(b, match.b);
            const bool isOurs = m_result.matches.contains(id);
            if (!isOurs && a == names.end() && b == names.end()) {
                leaveOut(ProblemCode::capabilityMissing, "match", name, id);
            } else if (!isOurs && !pairs.emplace(match.a, match.b).second) {
                leaveOut(ProblemCode::matchTwice, "match", name, id);
            } else {
                arrive(m_result.matches, match, "match", name);
            }
        }
    }

    std::map<CapabilityId, const std::string*> standingNames() const {
        std::map<CapabilityId, const std::string*> names;
        if (m_from.matches.empty()) return names;
        for (const auto& [mapId, map] : m_result.maps) {
            for (const auto& [id, capability] : map->content.capabilities)
                names.emplace(id, &capability.name.text());
        }
        return names;
    }

    void refuseBrokenRules() {
        auto broken = brokenRules(m_result, m_joining.edit);
        if (broken.empty()) return;
        // What was left out is beside the point now.
        m_joining.problems.clear();
        m_joining.isRefused = true;
        m_joining.edit.changes.clear();
        m_joining.arrivals.clear();
        for (auto& problem : broken)
            tell(named(std::move(problem)));
    }

    /// The rules know a link by its id only.
    Problem named(Problem problem) const {
        const auto id = LinkId::parse(problem.where);
        for (const auto& [mapId, map] : m_result.maps) {
            const auto* link = id ? found(map->content.links, *id) : nullptr;
            if (!link) continue;
            problem.where = "link " + problem.where;
            problem.args = {nameOf(*link, map->content)};
            break;
        }
        return problem;
    }

    static std::string nameOf(const Link& link, const MapContent& content) {
        return content.capabilities.at(link.from).name.text() + " → " +
               content.capabilities.at(link.to).name.text();
    }

    const Library& m_from;
    Library m_result;
    Joining m_joining;
    Homes<Capability> m_capabilityHomes;
    Homes<Link> m_linkHomes;
    Homes<Version> m_versionHomes;
};

} // namespace

Joining joinLibrary(const Library& into, const Library& from) { return Joiner(into, from).join(); }

} // namespace rightward
