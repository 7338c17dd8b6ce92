// SPDX-License-Identifier: MIT
#include "model/edit.h"

#include "model/rules.h"

#include <algorithm>
#include <stdexcept>

namespace rightward {
namespace {

[[noreturn]] void doesNotFit() { throw std::logic_error("edit does not fit this library"); }

Map& writableMap(Library& library, MapId id) {
    const auto found = library.maps.find(id);
    if (found == library.maps.end()) doesNotFit();
    return found->second.writable();
}

template <class T>
const T& either(const Change<T>& change) {
    if (!change.before && !change.after) doesNotFit();
    return change.before ? *change.before : *change.after;
}

template <class T>
void applyTo(Table<T>& table, const Change<T>& change) {
    const auto& id = either(change).id;
    const auto found = table.find(id);
    const bool fits = change.before ? found != table.end() && found->second == *change.before
                                    : found == table.end();
    if (!fits || (change.after && change.after->id != id)) doesNotFit();
    if (change.after) {
        table.insert_or_assign(id, *change.after);
    } else {
        table.erase(id);
    }
}

/// The table that a change belongs in. What stands on a map cannot change maps.
template <class T>
MapId mapOf(const Change<T>& change) {
    const auto& map = either(change).map;
    if (change.after && change.after->map != map) doesNotFit();
    return map;
}

void applyOne(Library& library, const Change<Council>& change) {
    applyTo(library.councils, change);
}

void applyOne(Library& library, const Change<Match>& change) { applyTo(library.matches, change); }

void applyOne(Library& library, const Change<Capability>& change) {
    applyTo(writableMap(library, mapOf(change)).content.capabilities, change);
}

void applyOne(Library& library, const Change<Link>& change) {
    applyTo(writableMap(library, mapOf(change)).content.links, change);
}

void applyOne(Library& library, const Change<Version>& change) {
    applyTo(writableMap(library, mapOf(change)).versions, change);
}

void addMap(Library& library, const MapInfo& info) {
    const auto [place, added] = library.maps.emplace(info.id, Shared<Map>(Map{info, {}, {}}));
    if (!added) doesNotFit();
}

void removeMap(Library& library, const MapInfo& info) {
    const auto* map = library.map(info.id);
    if (!map || !(*map == Map{info, {}, {}})) doesNotFit();
    library.maps.erase(info.id);
}

void applyOne(Library& library, const Change<MapInfo>& change) {
    if (!change.before) {
        addMap(library, either(change));
    } else if (!change.after) {
        removeMap(library, *change.before);
    } else {
        auto& map = writableMap(library, change.before->id);
        if (!(map.info == *change.before) || change.after->id != map.info.id) doesNotFit();
        map.info = *change.after;
    }
}

/// Without asking the rules.
Library carriedOut(Library library, const Edit& edit) {
    for (const auto& change : edit.changes) {
        std::visit([&](const auto& one) { applyOne(library, one); }, change);
    }
    return library;
}

template <class T>
AnyChange swapped(Change<T> change) {
    std::swap(change.before, change.after);
    return change;
}

// A difference lists removals from the leaves inward and then additions from the roots outward,
// so that every record has what it stands on when it arrives.
template <class T>
void addRemovals(const Table<T>& from, const Table<T>& to, std::vector<AnyChange>& changes) {
    for (const auto& [id, record] : from) {
        if (!to.contains(id)) changes.push_back(Change<T>{record, std::nullopt});
    }
}

template <class T>
void addArrivals(const Table<T>& from, const Table<T>& to, std::vector<AnyChange>& changes) {
    for (const auto& [id, record] : to) {
        const auto found = from.find(id);
        if (found == from.end()) {
            changes.push_back(Change<T>{std::nullopt, record});
        } else if (!(found->second == record)) {
            changes.push_back(Change<T>{found->second, record});
        }
    }
}

const Map& mapOrEmpty(const Library& library, const Map& other, const Map& empty) {
    const auto* map = library.map(other.info.id);
    return map ? *map : empty;
}

void addMapRemovals(const Map& from, const Map& to, std::vector<AnyChange>& changes) {
    if (&from == &to) return; // one map that both libraries share
    addRemovals(from.versions, to.versions, changes);
    addRemovals(from.content.links, to.content.links, changes);
    addRemovals(from.content.capabilities, to.content.capabilities, changes);
}

void addMapArrivals(const Map& from, const Map& to, std::vector<AnyChange>& changes) {
    if (&from == &to) return; // one map that both libraries share
    addArrivals(from.content.capabilities, to.content.capabilities, changes);
    addArrivals(from.content.links, to.content.links, changes);
    addArrivals(from.versions, to.versions, changes);
}

Table<MapInfo> infos(const Library& library) {
    Table<MapInfo> infos;
    for (const auto& [id, map] : library.maps)
        infos.emplace(id, map->info);
    return infos;
}

} // namespace

void apply(Library& library, const Edit& edit) {
    auto next = carriedOut(library, edit);
    if (!brokenRules(next, edit).empty()) throw std::logic_error("edit breaks a rule");
    library = std::move(next);
}

Problems rulesAgainst(const Library& library, const Edit& edit) {
    return brokenRules(carriedOut(library, edit), edit);
}

Edit inverse(const Edit& edit) {
    Edit back{edit.name, {}};
    back.changes.reserve(edit.changes.size());
    for (auto change = edit.changes.rbegin(); change != edit.changes.rend(); ++change) {
        back.changes.push_back(std::visit([](const auto& one) { return swapped(one); }, *change));
    }
    return back;
}

Edit diff(const Library& from, const Library& to) {
    Edit edit{{EditVerb::difference, {}}, {}};
    auto& changes = edit.changes;
    addRemovals(from.matches, to.matches, changes);
    for (const auto& [id, map] : from.maps) {
        const Map empty{map->info, {}, {}};
        addMapRemovals(*map, mapOrEmpty(to, *map, empty), changes);
    }
    const auto infosBefore = infos(from);
    const auto infosAfter = infos(to);
    addRemovals(infosBefore, infosAfter, changes);
    addRemovals(from.councils, to.councils, changes);
    addArrivals(from.councils, to.councils, changes);
    addArrivals(infosBefore, infosAfter, changes);
    for (const auto& [id, map] : to.maps) {
        const Map empty{map->info, {}, {}};
        addMapArrivals(mapOrEmpty(from, *map, empty), *map, changes);
    }
    addArrivals(from.matches, to.matches, changes);
    return edit;
}

} // namespace rightward
