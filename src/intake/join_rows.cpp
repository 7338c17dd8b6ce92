// SPDX-License-Identifier: MIT
#include "intake/join_rows.h"

#include "intake/row_names.h"
#include "model/detail_fields.h"
#include "model/limits.h"
#include "model/rules.h"

#include <iterator>
#include <type_traits>
#include <utility>

namespace rightward {
namespace {

Joining refused(Joining joining, Problems because) {
    joining.isRefused = true;
    joining.edit.changes.clear();
    joining.arrivals.clear();
    std::move(because.begin(), because.end(), std::back_inserter(joining.problems));
    return joining;
}

Joining namedAfter(const MapInfo& map) {
    Joining joining;
    joining.edit.name = {EditVerb::import, {map.title.text()}};
    return joining;
}

/// Rows bring capabilities with fresh ids and nothing else. So of the rules of a library only this
/// one can break by them, and no copy of the result is needed to know it.
Problems ifTooMany(const Library& into, std::size_t added) {
    const auto count = capabilityCount(into) + added;
    if (count <= Limits::capabilities) return {};
    return {{ProblemCode::tooManyCapabilities, {}, {std::to_string(count)}}};
}

/// What forbids a new map, be it empty.
Problems ifNoMap(const Library& into, const Edit& edit, const MapInfo& map,
                 const std::optional<Council>& newCouncil) {
    Library next = into;
    if (newCouncil && !next.councils.emplace(newCouncil->id, *newCouncil).second) {
        return {{ProblemCode::idTwice, newCouncil->id.text(), {newCouncil->name.text()}}};
    }
    if (!next.maps.emplace(map.id, Shared<Map>(Map{map, {}, {}})).second) {
        return {{ProblemCode::idTwice, map.id.text(), {map.title.text()}}};
    }
    return brokenRules(next, edit);
}

/// What `theirs` knows, and of the rest what `ours` does.
Details joined(Details ours, Details theirs) {
    std::vector<void*> known; // of each detail in turn, null where theirs does not know it
    forEachDetail(theirs, [&](const DetailField&, auto& detail) {
        known.push_back(detail ? &*detail : nullptr);
    });
    auto next = known.begin();
    forEachDetail(ours, [&]<class T>(const DetailField&, std::optional<T>& detail) {
        if (*next) detail = std::move(*static_cast<T*>(*next)); // both walks meet the same details
        ++next;
    });
    return ours;
}

/// Makes rows into changes.
class RowJoiner {
public:
    RowJoiner(MapId map, const RowChoices& choices, const Catalogue& catalogue,
              const FreshId& fresh, Joining& joining)
        : m_map(map), m_choices(choices), m_catalogue(catalogue), m_fresh(fresh),
          m_joining(joining) {}

    /// The entry is what entryOf() gives.
    void add(CapabilityRow row, std::optional<CatalogueId> entry) {
        sayUnknownEntry(row);
        Capability capability{
            CapabilityId(m_fresh()), m_map, std::move(row.name), std::move(entry), row.place,
            std::move(row.details),  {}};
        takeTypicalPlace(capability);
        m_joining.edit.changes.emplace_back(
            Change<Capability>{std::nullopt, std::move(capability)});
        m_joining.arrivals.push_back(Arrival::added);
    }

    void update(const Capability& ours, CapabilityRow row) {
        sayUnknownEntry(row);
        auto after = ours;
        if (const auto entry = entryFor(row)) after.catalogueId = entry;
        if (row.place) after.place = row.place;
        after.details = joined(std::move(after.details), std::move(row.details));
        takeTypicalPlace(after);
        const bool isSame = after == ours;
        m_joining.arrivals.push_back(isSame ? Arrival::unchanged : Arrival::updated);
        if (!isSame) {
            m_joining.edit.changes.emplace_back(Change<Capability>{ours, std::move(after)});
        }
    }

private:
    /// For what is there already a name says nothing new.
    std::optional<CatalogueId> entryFor(const CapabilityRow& row) const {
        const auto chosen = m_choices.entries.find(row.row);
        if (chosen != m_choices.entries.end()) return chosen->second;
        return row.catalogueId;
    }

    void takeTypicalPlace(Capability& capability) const {
        if (!m_choices.typicalPlaces || capability.place || !capability.catalogueId) return;
        const auto* entry = m_catalogue.entry(*capability.catalogueId);
        if (entry) capability.place = entry->typical;
    }

    void sayUnknownEntry(const CapabilityRow& row) {
        if (!row.catalogueId || m_catalogue.entry(*row.catalogueId)) return;
        say(m_joining.problems, ProblemCode::catalogueEntryUnknown, row, row.catalogueId->text());
    }

    MapId m_map;
    const RowChoices& m_choices;
    const Catalogue& m_catalogue;
    const FreshId& m_fresh;
    Joining& m_joining;
};

std::optional<CatalogueId> entryOf(const CapabilityRow& row, const std::string& foldedName,
                                   const RowChoices& choices, const Catalogue& catalogue) {
    const auto chosen = choices.entries.find(row.row);
    if (chosen != choices.entries.end()) return chosen->second;
    if (row.saysEntry) return row.catalogueId;
    const auto* entry = catalogue.entryFoldedAs(foldedName);
    if (!entry) return std::nullopt;
    return entry->id;
}

} // namespace

std::optional<CatalogueId> entryOf(const CapabilityRow& row, const RowChoices& choices,
                                   const Catalogue& catalogue) {
    return entryOf(row, folded(row.name.text()), choices, catalogue);
}

Joining newMapOfRows(const Library& into, MapInfo map, std::optional<Council> newCouncil,
                     std::vector<CapabilityRow> rows, const RowChoices& choices,
                     const Catalogue& catalogue, const FreshId& fresh) {
    auto joining = namedAfter(map);
    auto& changes = joining.edit.changes;
    changes.reserve(rows.size() + 2);
    if (newCouncil) changes.emplace_back(Change<Council>{std::nullopt, *newCouncil});
    changes.emplace_back(Change<MapInfo>{std::nullopt, map});
    if (auto broken = ifNoMap(into, joining.edit, map, newCouncil); !broken.empty()) {
        return refused(std::move(joining), std::move(broken));
    }
    if (auto tooMany = ifTooMany(into, rows.size()); !tooMany.empty()) {
        return refused(std::move(joining), std::move(tooMany));
    }
    RowJoiner joiner(map.id, choices, catalogue, fresh, joining);
    SeenNames seen(rows.size());
    joining.arrivals.reserve(rows.size());
    for (auto& row : rows) {
        const auto name = nameKey(row.name);
        if (!seen.add(name)) {
            say(joining.problems, ProblemCode::nameTwice, row, row.name.text());
        }
        auto entry = entryOf(row, name, choices, catalogue);
        joiner.add(std::move(row), std::move(entry));
    }
    return joining;
}

Joining updateMapWithRows(const Library& into, MapId id, std::vector<CapabilityRow> rows,
                          const RowChoices& choices, const Catalogue& catalogue,
                          const FreshId& fresh) {
    const auto* map = into.map(id);
    if (!map) return refused({}, {{ProblemCode::mapMissing, id.text(), {}}});
    auto joining = namedAfter(map->info);
    auto pairing = pairedByName(map->content, rows);
    if (!pairing.problems.empty()) return refused(std::move(joining), std::move(pairing.problems));
    if (auto tooMany = ifTooMany(into, pairing.newRows); !tooMany.empty()) {
        return refused(std::move(joining), std::move(tooMany));
    }
    RowJoiner joiner(id, choices, catalogue, fresh, joining);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (pairing.ours[i]) {
            joiner.update(*pairing.ours[i], std::move(rows[i]));
        } else {
            auto entry = entryOf(rows[i], choices, catalogue);
            joiner.add(std::move(rows[i]), std::move(entry));
        }
    }
    return joining;
}

} // namespace rightward
