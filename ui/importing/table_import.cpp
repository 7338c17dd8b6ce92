// SPDX-License-Identifier: MIT
#include "importing/table_import.h"

#include "bridge/convert.h"

#include <algorithm>
#include <utility>

namespace rightward {

TableImport::TableImport(const Library& library, const Catalogue& catalogue, CsvTable table,
                         QObject* parent)
    : QObject(parent), m_library(library), m_catalogue(catalogue), m_table(std::move(table)),
      m_layout(guessLayout(m_table).layout), m_reading(readRows(m_table, m_layout)) {}

void TableImport::read() {
    m_reading = readRows(m_table, m_layout);
    m_joining.reset();
    Q_EMIT tableChanged();
    Q_EMIT outcomeChanged();
}

void TableImport::forgetOutcome() {
    m_joining.reset();
    Q_EMIT outcomeChanged();
}

void TableImport::setColumn(std::size_t column, std::optional<CsvColumn> meaning) {
    if (m_layout.columns[column] == meaning) return;
    // What was said of rows was said of their names.
    if (meaning == CsvColumn::name || m_layout.columns[column] == CsvColumn::name) {
        m_choices.entries.clear();
    }
    m_layout.columns[column] = meaning;
    read();
}

void TableImport::setHeadingRow(std::optional<std::size_t> row) {
    if (row == m_layout.headingRow) return;
    m_layout.headingRow = row;
    for (std::size_t column = 0; row && column < m_layout.columns.size(); ++column) {
        m_layout.columns[column] = columnMeant(m_table.cell(*row, column));
    }
    m_choices.entries.clear();
    read();
}

void TableImport::setScale(PlaceScale scale) {
    if (m_layout.scale == scale) return;
    m_layout.scale = scale;
    read();
}

void TableImport::mend(std::size_t row, std::size_t column, std::string text) {
    if (m_table.cell(row, column) == text) return;
    m_table.setCell(row, column, std::move(text));
    m_choices.entries.erase(row);
    read();
}

void TableImport::setTypicalPlaces(bool takesThem) {
    m_choices.typicalPlaces = takesThem;
    forgetOutcome();
}

void TableImport::chooseEntry(std::size_t row, std::optional<CatalogueId> entry) {
    m_choices.entries.insert_or_assign(row, std::move(entry));
    forgetOutcome();
}

void TableImport::chooseEntries(const std::vector<std::pair<std::size_t, CatalogueId>>& chosen) {
    for (const auto& [row, entry] : chosen)
        m_choices.entries.insert_or_assign(row, entry);
    forgetOutcome();
}

void TableImport::setTarget(std::optional<ImportTarget> target) {
    m_target = std::move(target);
    forgetOutcome();
}

void TableImport::setLeavesOutRows(bool leavesOut) {
    m_leavesOutRows = leavesOut;
    forgetOutcome();
}

std::size_t TableImport::problemCount(Severity severity) const {
    const auto& problems = m_reading.problems;
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(),
                      [&](const CellProblem& problem) { return problem.severity == severity; }));
}

bool TableImport::isHeldUpByRows() const {
    return !m_leavesOutRows && worstOf(m_reading.problems) == Severity::lostRow;
}

bool TableImport::isReady() const {
    if (m_reading.rows.empty() || isHeldUpByRows()) return false;
    if (worstOf(m_reading.problems) == Severity::wholeFile) return false;
    return !joining().isRefused && !joining().edit.changes.empty();
}

Joining TableImport::join() const {
    if (!m_target) return {};
    const FreshId fresh = [] { return freshId<Uuid>(); };
    if (const auto* map = std::get_if<MapId>(&*m_target)) {
        return updateMapWithRows(m_library, *map, m_reading.rows, m_choices, m_catalogue, fresh);
    }
    const auto& made = std::get<NewMap>(*m_target);
    return newMapOfRows(m_library, made.info, made.council, m_reading.rows, m_choices, m_catalogue,
                        fresh);
}

const Joining& TableImport::joining() const {
    if (!m_joining) m_joining = join();
    return *m_joining;
}

} // namespace rightward
