// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_problems.h"
#include "exchange/csv_table.h"

#include <array>

namespace rightward {

/// What a column can hold, in the order in which they are written.
enum class CsvColumn : std::uint8_t {
    name,
    catalogueId,
    evolution,
    visibility,
    owner,
    supplier,
    annualCost,
    costConfidence,
    provision,
    contractEnd,
    extensionTo,
    noticeMonths,
    users,
    hosting,
    dataSensitivity,
    alreadySharedWith,
    reason,
    notes,
};
inline constexpr std::size_t csvColumnCount = 18;

/// "annual cost": what is written, and always understood.
std::string_view headingOf(CsvColumn column);

/// How sure it is that a heading means a column: it is ours, it says so, it may well.
enum class Meaning : std::uint8_t { ours, plain, loose };

struct HeadingMeaning {
    CsvColumn column{};
    Meaning meaning{};
    bool operator==(const HeadingMeaning&) const = default;
};

/// What a heading means, whatever its case, spaces and punctuation: one of ours, or one of those
/// that councils publish, such as "Contract end date" and "Vendor".
std::optional<HeadingMeaning> headingMeaning(std::string_view heading);
std::optional<CsvColumn> columnMeant(std::string_view heading);

/// How many columns the cells of a row would head, counting each once; 0 beyond the last row.
std::size_t headingsIn(const CsvTable& table, std::size_t row);
/// The first ten rows are looked through for the one that heads most; the first where equal.
std::size_t fullestHeadingRow(const CsvTable& table);

/// How evolution and visibility are written. Decide: any decimal point in either column means 0 to
/// 1, else 0 to 1000; where only 0 and 1 are seen nobody can tell.
enum class PlaceScale : std::uint8_t { decide, thousand, one };

/// How a table is to be understood: guessed, and changed by a person.
struct CsvLayout {
    /// Rows above it are not read. None: every row is data.
    std::optional<std::size_t> headingRow;
    /// One for each column of the table.
    std::vector<std::optional<CsvColumn>> columns;
    PlaceScale scale = PlaceScale::decide;

    /// The first column of the table that holds this; none where it has none.
    std::optional<std::size_t> positionOf(CsvColumn column) const;
    std::size_t firstDataRow() const { return headingRow ? *headingRow + 1 : 0; }

    bool operator==(const CsvLayout&) const = default;
};

struct LayoutGuess {
    CsvLayout layout;
    /// As layoutProblems() says of that layout.
    CellProblems problems;
};

/// Never throws. The headings are looked for in the first ten rows. A table of one column without
/// a heading holds names. Of two headings that mean one thing the surer one is taken; two that are
/// equally sure are both, which is a problem for a person to solve.
LayoutGuess guessLayout(const CsvTable& table);

/// What there is to say about a layout, whoever made it: nameColumnMissing and columnTwice for the
/// whole file; as notes columnUnknown for a column that is not read, rowsAboveHeading, and
/// readAsWindows1252. readRows() says all of this again: list either.
CellProblems layoutProblems(const CsvTable& table, const CsvLayout& layout);

} // namespace rightward
