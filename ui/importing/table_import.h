// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_rows.h"
#include "intake/join_rows.h"
#include "model/library.h"

#include <QObject>

#include <optional>
#include <variant>

namespace rightward {

/// A map that the rows make, and its council where that is new too.
struct NewMap {
    MapInfo info;
    std::optional<Council> council;
};
using ImportTarget = std::variant<NewMap, MapId>;

/// One table on its way in: how it is understood so far, what a person changed of that, and what
/// would come of it. The library stays as it is: whoever holds this performs joining().edit.
class TableImport : public QObject {
    Q_OBJECT

public:
    /// Borrows library and catalogue.
    TableImport(const Library& library, const Catalogue& catalogue, CsvTable table,
                QObject* parent = nullptr);

    const Catalogue& catalogue() const { return m_catalogue; }
    const CsvTable& table() const { return m_table; }
    const CsvLayout& layout() const { return m_layout; }
    /// What the table says, and everything there is to say about it.
    const CsvReading& reading() const { return m_reading; }
    const RowChoices& choices() const { return m_choices; }
    const std::optional<ImportTarget>& target() const { return m_target; }
    /// The first row that is data.
    std::size_t firstRow() const { return m_layout.headingRow ? *m_layout.headingRow + 1 : 0; }

    void setColumn(std::size_t column, std::optional<CsvColumn> meaning);
    /// None: the table has no headings.
    void setHeadingRow(std::optional<std::size_t> row);
    void setScale(PlaceScale scale);
    /// Puts another text into a cell before it is read.
    void mend(std::size_t row, std::size_t column, std::string text);

    void setTypicalPlaces(bool takesThem);
    /// What a person says of one row: this entry, or none.
    void chooseEntry(std::size_t row, std::optional<CatalogueId> entry);
    void chooseEntries(const std::vector<std::pair<std::size_t, CatalogueId>>& chosen);
    /// None while nobody knows where the rows go: then nothing comes in.
    void setTarget(std::optional<ImportTarget> target);
    /// Whether rows that cannot come in may stay out.
    void setLeavesOutRows(bool leavesOut);

    /// How many problems are of this severity.
    std::size_t problemCount(Severity severity) const;
    /// Whether rows that cannot come in are in the way of the others.
    bool isHeldUpByRows() const;
    /// Whether there is something to bring in and nothing in its way.
    bool isReady() const;
    /// What would come in now.
    const Joining& joining() const;

Q_SIGNALS:
    /// The table is understood differently.
    void tableChanged();
    /// What would come of it changed.
    void outcomeChanged();

private:
    void read();
    void forgetOutcome();
    Joining join() const;

    const Library& m_library;
    const Catalogue& m_catalogue;
    CsvTable m_table;
    CsvLayout m_layout;
    CsvReading m_reading;
    RowChoices m_choices;
    std::optional<ImportTarget> m_target;
    bool m_leavesOutRows = false;
    mutable std::optional<Joining> m_joining; ///< made when somebody asks
};

} // namespace rightward
