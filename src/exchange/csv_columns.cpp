// SPDX-License-Identifier: MIT
#include "exchange/csv_columns.h"

#include "exchange/found.h"
#include "model/text.h"

#include <algorithm>
#include <bitset>

namespace rightward {
namespace {

std::optional<CsvColumn> columnAt(const CsvLayout& layout, std::size_t position) {
    if (position >= layout.columns.size()) return std::nullopt;
    return layout.columns[position];
}

/// Empty where the table has no headings.
std::string_view headingAt(const CsvTable& table, const CsvLayout& layout, std::size_t position) {
    return layout.headingRow ? trimmed(table.cell(*layout.headingRow, position)) : "";
}

/// A row that heads one column only may be a row of data that happens to hold such a word, unless
/// that is the column of names.
bool isHeadingRow(const CsvTable& table, std::size_t row) {
    if (headingsIn(table, row) != 1) return headingsIn(table, row) > 1;
    for (std::size_t position = 0; position < table.cellCount(row); ++position) {
        const auto meaning = headingMeaning(table.cell(row, position));
        if (!meaning || meaning->column != CsvColumn::name) continue;
        return meaning->meaning != Meaning::loose || table.columnCount() == 1;
    }
    return false;
}

std::size_t filledCells(const CsvTable& table, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t position = 0; position < table.cellCount(row); ++position)
        filled += trimmed(table.cell(row, position)).empty() ? 0 : 1;
    return filled;
}

/// The row of headings, if there is one. Above it stand only titles, which fill fewer cells than
/// the headings do, and one heading's word is not enough to tell it from data: a row of data must
/// never pass for a title, or it would be lost.
std::optional<std::size_t> headingRowOf(const CsvTable& table) {
    const auto end = std::min(table.rowCount(), CsvLimits::rowsAboveData);
    std::optional<std::size_t> best;
    std::size_t most = 0;
    std::size_t fullestAbove = 0;
    for (std::size_t row = 0; row < end; ++row) {
        const auto filled = filledCells(table, row);
        const auto headings = headingsIn(table, row);
        const bool isBelowTitles = fullestAbove == 0 || (fullestAbove < filled && headings > 1);
        if (isBelowTitles && headings > most && isHeadingRow(table, row)) {
            best = row;
            most = headings;
        }
        fullestAbove = std::max(fullestAbove, filled);
    }
    return best;
}

/// Whether a table of one column may be a list of names: its cells hold nothing that could have
/// parted columns which nobody found.
bool mayBeNames(const CsvTable& table) {
    if (table.columnCount() != 1) return false;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, 0).find_first_of(",;|\t") != std::string_view::npos) return false;
    }
    return true;
}

using Meanings = std::vector<std::optional<HeadingMeaning>>;

/// Takes away every meaning for which another column is surer.
void leaveSurest(Meanings& meanings) {
    std::array<Meaning, csvColumnCount> surest{};
    surest.fill(Meaning::loose);
    const auto surestOf = [&](CsvColumn column) -> Meaning& {
        return surest[static_cast<std::size_t>(column)];
    };
    for (const auto& meaning : meanings) {
        if (!meaning) continue;
        auto& known = surestOf(meaning->column);
        known = std::min(known, meaning->meaning);
    }
    for (auto& meaning : meanings) {
        if (meaning && meaning->meaning != surestOf(meaning->column)) meaning.reset();
    }
}

void nameColumns(const CsvTable& table, std::size_t headingRow, CsvLayout& layout) {
    Meanings meanings(table.columnCount());
    for (std::size_t position = 0; position < meanings.size(); ++position)
        meanings[position] = headingMeaning(table.cell(headingRow, position));
    leaveSurest(meanings);
    for (std::size_t position = 0; position < meanings.size(); ++position) {
        if (meanings[position]) layout.columns[position] = meanings[position]->column;
    }
}

void sayRowsAbove(const CsvTable& table, const CsvLayout& layout, CellProblems& problems) {
    for (std::size_t row = 0; row < layout.headingRow.value_or(0); ++row) {
        if (table.isBlank(row)) continue;
        std::size_t position = 0;
        while (trimmed(table.cell(row, position)).empty())
            ++position;
        problems.push_back({ProblemCode::rowsAboveHeading,
                            Severity::note,
                            row,
                            {},
                            {found(table.cell(row, position))}});
        return;
    }
}

bool holdsAnything(const CsvTable& table, std::size_t firstRow, std::size_t position) {
    for (auto row = firstRow; row < table.rowCount(); ++row) {
        if (!trimmed(table.cell(row, position)).empty()) return true;
    }
    return false;
}

void sayUnread(const CsvTable& table, const CsvLayout& layout, CellProblems& problems) {
    for (std::size_t position = 0; position < table.columnCount(); ++position) {
        if (columnAt(layout, position)) continue;
        const auto heading = headingAt(table, layout, position);
        if (heading.empty() && !holdsAnything(table, layout.firstDataRow(), position)) continue;
        problems.push_back({ProblemCode::columnUnknown,
                            Severity::note,
                            layout.headingRow.value_or(0),
                            position,
                            {found(heading)}});
    }
}

void sayTwice(const CsvTable& table, const CsvLayout& layout, CellProblems& problems) {
    for (std::size_t position = 0; position < layout.columns.size(); ++position) {
        const auto column = layout.columns[position];
        if (!column || layout.positionOf(*column) == position) continue;
        problems.push_back(
            {ProblemCode::columnTwice,
             Severity::wholeFile,
             layout.headingRow.value_or(0),
             position,
             {found(headingAt(table, layout, position)), std::string(headingOf(*column))}});
    }
}

} // namespace

std::optional<std::size_t> CsvLayout::positionOf(CsvColumn column) const {
    const auto position = std::find(columns.begin(), columns.end(), column);
    if (position == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(position - columns.begin());
}

std::size_t headingsIn(const CsvTable& table, std::size_t row) {
    std::bitset<csvColumnCount> seen;
    const auto cells = row < table.rowCount() ? table.cellCount(row) : 0;
    for (std::size_t position = 0; position < cells; ++position) {
        const auto column = columnMeant(table.cell(row, position));
        if (column) seen.set(static_cast<std::size_t>(*column));
    }
    return seen.count();
}

std::size_t fullestHeadingRow(const CsvTable& table) {
    const auto end = std::min(table.rowCount(), CsvLimits::rowsAboveData);
    std::size_t fullest = 0;
    std::size_t most = 0;
    for (std::size_t row = 0; row < end; ++row) {
        const auto count = headingsIn(table, row);
        if (count <= most) continue;
        most = count;
        fullest = row;
    }
    return fullest;
}

LayoutGuess guessLayout(const CsvTable& table) {
    LayoutGuess guess;
    guess.layout.columns.resize(table.columnCount());
    if (const auto row = headingRowOf(table)) {
        guess.layout.headingRow = row;
        nameColumns(table, *row, guess.layout);
    } else if (mayBeNames(table)) {
        guess.layout.columns.front() = CsvColumn::name;
    }
    guess.problems = layoutProblems(table, guess.layout);
    return guess;
}

CellProblems layoutProblems(const CsvTable& table, const CsvLayout& layout) {
    CellProblems problems;
    if (table.encoding() == Encoding::windows1252) {
        problems.push_back({ProblemCode::readAsWindows1252, Severity::note, 0, {}, {}});
    }
    sayRowsAbove(table, layout, problems);
    if (!layout.positionOf(CsvColumn::name)) {
        problems.push_back({ProblemCode::nameColumnMissing,
                            Severity::wholeFile,
                            layout.headingRow.value_or(0),
                            {},
                            {}});
    }
    sayTwice(table, layout, problems);
    sayUnread(table, layout, problems);
    return problems;
}

} // namespace rightward
