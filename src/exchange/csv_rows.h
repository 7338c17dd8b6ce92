// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_columns.h"
#include "model/capability.h"

namespace rightward {

/// What one row of a table says of a capability.
struct CapabilityRow {
    std::size_t row{}; ///< in the table, counted from 0
    Name name;
    std::optional<CatalogueId> catalogueId;
    /// Whether the table has a column for it, so that a blank there means no entry.
    bool saysEntry = false;
    std::optional<Place> place;
    Details details;

    bool operator==(const CapabilityRow&) const = default;
};

struct CsvReading {
    std::vector<CapabilityRow> rows;
    /// All there is to say, layoutProblems() among it. Of very many the first thousand are listed,
    /// the worst never left out for milder ones.
    CellProblems problems;
};

/// Reads what stands below the headings, passing over blank rows. A row without a usable name is a
/// problem that loses the row; any other cell that cannot be read stays unknown and is a problem,
/// and changes no other cell. With a problem of the whole file there are no rows.
CsvReading readRows(const CsvTable& table, const CsvLayout& layout);

} // namespace rightward
