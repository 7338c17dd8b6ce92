// SPDX-License-Identifier: MIT
#include "compare/library_changes.h"

namespace rightward {
namespace {

template <class Record>
std::vector<Change<Record>> changesIn(const Table<Record>& before, const Table<Record>& after) {
    std::vector<Change<Record>> changes;
    for (const auto& [id, was] : before) {
        const auto found = after.find(id);
        if (found == after.end()) {
            changes.push_back({was, std::nullopt});
        } else if (!(found->second == was)) {
            changes.push_back({was, found->second});
        }
    }
    for (const auto& [id, is] : after) {
        if (!before.contains(id)) changes.push_back({std::nullopt, is});
    }
    return changes;
}

std::map<CapabilityId, Name> linkedBy(const MapChanges& changes, const MapContent& before,
                                      const MapContent& after) {
    std::map<CapabilityId, Name> names;
    const auto add = [&](CapabilityId id) {
        for (const auto* content : {&after, &before}) {
            const auto found = content->capabilities.find(id);
            if (found != content->capabilities.end()) names.emplace(id, found->second.name);
        }
    };
    for (const auto* links : {&changes.linksAdded, &changes.linksRemoved}) {
        for (const auto& link : *links) {
            add(link.from);
            add(link.to);
        }
    }
    return names;
}

MapDifference contentDifference(const MapContent& before, const MapContent& after) {
    MapDifference difference;
    difference.changes = changesBetween(before, after);
    difference.linked = linkedBy(difference.changes, before, after);
    return difference;
}

/// Null stands for a map that is not there.
MapDifference differenceBetween(const Map* before, const Map* after) {
    static const MapContent bare;
    static const Table<Version> none;
    auto difference =
        contentDifference(before ? before->content : bare, after ? after->content : bare);
    if (before) difference.before = before->info;
    if (after) difference.after = after->info;
    difference.versions =
        changesIn(before ? before->versions : none, after ? after->versions : none);
    return difference;
}

std::optional<Name> councilName(const Library& before, const Library& after, CouncilId id) {
    for (const auto* library : {&after, &before}) {
        const auto found = library->councils.find(id);
        if (found != library->councils.end()) return found->second.name;
    }
    return std::nullopt;
}

} // namespace

MapDifference differenceSince(const Version& version, const Map& today) {
    auto difference = contentDifference(*version.content, today.content);
    difference.before = today.info;
    difference.before->title = version.title;
    difference.before->date = version.date;
    difference.after = today.info;
    return difference;
}

LibraryChanges libraryChanges(const Library& before, const Library& after) {
    LibraryChanges all{
        changesIn(before.councils, after.councils), {}, changesIn(before.matches, after.matches)};
    const auto add = [&](const Map* was, const Map* is) {
        if (was == is) return; // one map that both libraries share
        auto difference = differenceBetween(was, is);
        if (difference.isEmpty()) return;
        difference.council = councilName(before, after, difference.info().council);
        all.maps.push_back(std::move(difference));
    };
    for (const auto& [id, map] : before.maps)
        add(&*map, after.map(id));
    for (const auto& [id, map] : after.maps) {
        if (!before.map(id)) add(nullptr, &*map);
    }
    return all;
}

} // namespace rightward
