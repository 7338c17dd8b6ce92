// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "exchange/csv_rows.h"
#include "intake/join.h"

#include <map>

namespace rightward {

/// What a person said about rows before they come in.
struct RowChoices {
    /// Whether a row without a place takes the typical place of its catalogue entry.
    bool typicalPlaces = false;
    /// The entry of a row by its CapabilityRow::row, or that it is none.
    std::map<std::size_t, std::optional<CatalogueId>> entries;
};

/// A row's catalogue entry: what a person chose, else what its table says, else the entry whose
/// name or alias the row's name is. Never one that is merely alike.
std::optional<CatalogueId> entryOf(const CapabilityRow& row, const RowChoices& choices,
                                   const Catalogue& catalogue);

// Both give one edit, named after the map, and what became of each row. Problems say the row as a
// spreadsheet counts it. Notes: catalogueEntryUnknown for an id that this catalogue lacks, and
// nameTwice where a new map gets two rows of one name. Refusals: tooManyCapabilities,
// councilMissing, mapMissing, idTwice, and nameTwice where it is unclear what to update.
// Rows are taken by value so that whoever has no more need of them can hand them over.

/// A new map of these rows, and its council where that is new.
Joining newMapOfRows(const Library& into, MapInfo map, std::optional<Council> newCouncil,
                     std::vector<CapabilityRow> rows, const RowChoices& choices,
                     const Catalogue& catalogue, const FreshId& fresh);

/// A row updates the capability of the same folded name with what the row knows, and is added
/// where there is none; nothing is removed, a blank erases nothing, and names stay as the map
/// spells them. Of several with one folded name those spelled alike belong together.
Joining updateMapWithRows(const Library& into, MapId map, std::vector<CapabilityRow> rows,
                          const RowChoices& choices, const Catalogue& catalogue,
                          const FreshId& fresh);

} // namespace rightward
