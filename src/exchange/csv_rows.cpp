// SPDX-License-Identifier: MIT
#include "exchange/csv_rows.h"

#include "exchange/csv_cells.h"
#include "exchange/csv_place.h"
#include "exchange/found.h"
#include "model/detail_fields.h"
#include "model/limits.h"

#include <algorithm>

namespace rightward {
namespace {

/// What is wrong so far. Room for what loses rows is kept apart, so that no flood of lesser things
/// can hide it.
class Findings {
public:
    explicit Findings(CellProblems ofLayout) : m_mild(std::move(ofLayout)) {}

    void add(CellProblem problem) {
        auto& list = problem.severity >= Severity::lostRow ? m_grave : m_mild;
        if (list.size() < Limits::problems) list.push_back(std::move(problem));
    }
    bool loseFile() const {
        const auto loses = [](const CellProblems& list) {
            return worstOf(list) == Severity::wholeFile;
        };
        return loses(m_grave) || loses(m_mild);
    }
    CellProblems take() {
        auto all = std::move(m_grave);
        const auto room = std::min(Limits::problems - all.size(), m_mild.size());
        all.insert(all.end(), m_mild.begin(), m_mild.begin() + static_cast<std::ptrdiff_t>(room));
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& one, const auto& other) { return one.row < other.row; });
        return all;
    }

private:
    CellProblems m_grave;
    CellProblems m_mild;
};

/// Rows of another width than the headings have lost or gained a separator somewhere, so that it
/// is unknown which cell is which. Cells that are empty beyond the headings do not matter.
void checkWidths(const CsvTable& table, const CsvLayout& layout, Findings& findings) {
    if (!layout.headingRow) return;
    const auto width = table.cellCount(*layout.headingRow);
    auto needed = width;
    while (needed > 0 && trimmed(table.cell(*layout.headingRow, needed - 1)).empty())
        --needed;
    for (auto row = layout.firstDataRow(); row < table.rowCount(); ++row) {
        auto cells = table.cellCount(row);
        while (cells > width && trimmed(table.cell(row, cells - 1)).empty())
            --cells;
        if ((cells >= needed && cells <= width) || table.isBlank(row)) continue;
        const auto code = cells < needed ? ProblemCode::rowTooShort : ProblemCode::rowTooLong;
        findings.add({code,
                      Severity::wholeFile,
                      row,
                      {},
                      {std::to_string(cells), std::to_string(cells < needed ? needed : width)}});
    }
}

/// Asked with whom a thing is shared, people answer "No" as well.
bool saysNobody(std::string_view cell) {
    constexpr std::array<std::string_view, 8> words{"No",   "no",   "NO",     "N",
                                                    "None", "none", "Nobody", "nobody"};
    return std::find(words.begin(), words.end(), trimmed(cell)) != words.end();
}

class RowReader {
public:
    RowReader(const CsvTable& table, const CsvLayout& layout, Findings& findings)
        : m_table(table), m_scale(scaleIn(table, layout)), m_findings(findings) {
        for (std::size_t column = 0; column < csvColumnCount; ++column)
            m_positions[column] = layout.positionOf(static_cast<CsvColumn>(column));
    }

    /// Nothing where the row is lost.
    std::optional<CapabilityRow> read(std::size_t row) {
        m_row = row;
        auto name = readName();
        auto entry = read<CatalogueId>(CsvColumn::catalogueId);
        auto place = readPlace();
        auto details = readDetails();
        if (!name) return std::nullopt;
        const bool saysEntry = positionOf(CsvColumn::catalogueId).has_value();
        return CapabilityRow{row,   std::move(*name),  std::move(entry), saysEntry,
                             place, std::move(details)};
    }

private:
    std::optional<std::size_t> positionOf(CsvColumn column) const {
        return m_positions[static_cast<std::size_t>(column)];
    }

    std::string_view cell(CsvColumn column) const {
        const auto position = positionOf(column);
        return position ? m_table.cell(m_row, *position) : std::string_view();
    }

    void say(ProblemCode code, CsvColumn column, Severity severity = Severity::unknownCell) {
        m_findings.add({code, severity, m_row, positionOf(column), {found(trimmed(cell(column)))}});
    }

    template <class T>
    std::optional<T> read(CsvColumn column) {
        const auto text = cell(column);
        if (text.empty()) return std::nullopt;
        auto typed = typedCell<T>(text);
        if (typed.problem) {
            say(*typed.problem, column, typed.value ? Severity::note : Severity::unknownCell);
        }
        return std::move(typed.value);
    }

    std::optional<Name> readName() {
        auto typed = typedCell<Name>(cell(CsvColumn::name));
        if (!typed.value) {
            say(typed.problem.value_or(ProblemCode::textBlank), CsvColumn::name, Severity::lostRow);
        } else if (typed.problem) {
            say(*typed.problem, CsvColumn::name, Severity::note);
        }
        return std::move(typed.value);
    }

    /// The details stand in the columns from owner on, in their order.
    Details readDetails() {
        Details details;
        auto column = static_cast<std::size_t>(CsvColumn::owner);
        forEachDetail(details, [&]<class T>(const DetailField&, std::optional<T>& value) {
            value = read<T>(static_cast<CsvColumn>(column++));
        });
        if (saysNobody(cell(CsvColumn::alreadySharedWith))) details.alreadySharedWith.reset();
        return details;
    }

    Typed<int> readCoordinate(CsvColumn column, Axis axis) {
        const auto typed = typedCoordinate(cell(column), axis, m_scale);
        if (typed.problem == ProblemCode::placeScaleUnclear) {
            // One choice of a person settles all of them.
            if (!m_isScaleSaid) say(ProblemCode::placeScaleUnclear, column);
            m_isScaleSaid = true;
        } else if (typed.problem) {
            say(*typed.problem, column);
        }
        return typed;
    }

    std::optional<Place> readPlace() {
        const auto evolution = readCoordinate(CsvColumn::evolution, Axis::evolution);
        const auto visibility = readCoordinate(CsvColumn::visibility, Axis::visibility);
        if (evolution.value && visibility.value) return Place(*evolution.value, *visibility.value);
        const bool isHalf =
            (evolution.value && !visibility.problem) || (visibility.value && !evolution.problem);
        if (isHalf) {
            say(ProblemCode::placeIncomplete,
                evolution.value ? CsvColumn::evolution : CsvColumn::visibility);
        }
        return std::nullopt;
    }

    const CsvTable& m_table;
    PlaceScale m_scale;
    Findings& m_findings;
    std::array<std::optional<std::size_t>, csvColumnCount> m_positions;
    std::size_t m_row = 0;
    bool m_isScaleSaid = false;
};

std::size_t countOfRows(const CsvTable& table, std::size_t first) {
    std::size_t count = 0;
    for (auto row = first; row < table.rowCount(); ++row)
        count += table.isBlank(row) ? 0 : 1;
    return count;
}

} // namespace

CsvReading readRows(const CsvTable& table, const CsvLayout& layout) {
    CsvReading reading;
    Findings findings(layoutProblems(table, layout));
    checkWidths(table, layout, findings);
    if (!findings.loseFile()) {
        RowReader reader(table, layout, findings);
        reading.rows.reserve(countOfRows(table, layout.firstDataRow()));
        for (auto row = layout.firstDataRow(); row < table.rowCount(); ++row) {
            if (table.isBlank(row)) continue;
            if (auto read = reader.read(row)) reading.rows.push_back(std::move(*read));
        }
    }
    reading.problems = findings.take();
    return reading;
}

} // namespace rightward
