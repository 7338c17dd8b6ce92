// SPDX-License-Identifier: MIT
#include "compare/map_changes.h"

#include "model/detail_fields.h"

namespace rightward {
namespace {

std::optional<Score> scoreAt(const std::optional<Place>& place) {
    return place ? std::optional(scoreOf(*place)) : std::nullopt;
}

/// Whether the detail of this name is alike: the list of details is walked over one of the two.
std::vector<std::string_view> differingDetails(const Details& before, const Details& after) {
    std::vector<std::string_view> names;
    forEachDetail(before, [&](const DetailField& field, const auto& value) {
        forEachDetail(after, [&](const DetailField& other, const auto& otherValue) {
            if constexpr (std::is_same_v<decltype(value), decltype(otherValue)>) {
                if (field.name == other.name && value != otherValue) names.push_back(field.name);
            }
        });
    });
    return names;
}

/// The records that are not in the other table.
template <class Record>
std::vector<Record> onlyIn(const Table<Record>& table, const Table<Record>& other) {
    std::vector<Record> only;
    for (const auto& [id, record] : table) {
        if (!other.contains(id)) only.push_back(record);
    }
    return only;
}

/// Of links as well those that lead elsewhere now: such a link is another one.
std::vector<Link> linksOnlyIn(const Table<Link>& table, const Table<Link>& other) {
    std::vector<Link> only;
    for (const auto& [id, link] : table) {
        const auto found = other.find(id);
        if (found == other.end() || !(found->second == link)) only.push_back(link);
    }
    return only;
}

} // namespace

std::optional<Score> ChangedCapability::scoreBefore() const { return scoreAt(before.place); }
std::optional<Score> ChangedCapability::scoreAfter() const { return scoreAt(after.place); }

std::vector<std::string_view> ChangedCapability::detailsChanged() const {
    auto names = differingDetails(before.details, after.details);
    if (before.catalogueId != after.catalogueId) names.emplace_back("catalogueId");
    if (before.plannedMove != after.plannedMove) names.emplace_back("plannedMove");
    return names;
}

MapChanges changesBetween(const MapContent& before, const MapContent& after) {
    MapChanges changes{onlyIn(after.capabilities, before.capabilities),
                       onlyIn(before.capabilities, after.capabilities),
                       {},
                       linksOnlyIn(after.links, before.links),
                       linksOnlyIn(before.links, after.links)};
    for (const auto& [id, was] : before.capabilities) {
        const auto found = after.capabilities.find(id);
        if (found == after.capabilities.end() || found->second == was) continue;
        changes.changed.push_back({was, found->second});
    }
    return changes;
}

} // namespace rightward
