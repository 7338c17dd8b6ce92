// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace rightward {

/// What two maps come to together, row by row: what both have, what to share first at the top, then
/// what only one of them has.
class PairTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        capability,
        left,
        right,
        together,
        verdict,
        readiness,
        annualCost,
        contractEnds,
        notifyByDate,
        moves,
        columnCountOfAll
    };
    /// What to sort a cell by: a number, or folded text; not valid where nothing is known.
    static constexpr int sortRole = Qt::UserRole;
    /// The mark of a row, as an int.
    static constexpr int markRole = Qt::UserRole + 1;

    /// Every name that a row goes by, folded.
    static constexpr int searchRole = Qt::UserRole + 2;

    PairTable(const TwoMaps& sides, QObject* parent);

    void refresh();
    const ComparedRow& rowAt(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /// Not valid where the row is not in the table.
    QModelIndex indexOf(const ComparedRow* row) const;

    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ComparedRow& row, int column) const;
    QString verdictOf(const ComparedRow& row) const;
    QVariant sortKey(const ComparedRow& row, const QModelIndex& index) const;

    const TwoMaps& m_sides;
    std::vector<const ComparedRow*> m_rows;
    std::unordered_map<const Capability*, const Capability*> m_maybe;
};

/// "98 · day one", as cells tell a place; empty for none.
QString placeText(const std::optional<Place>& place);
/// "What both have", or what only one of them has, in words.
QString rowVerdictText(const ComparedRow& row, const QStringList& labels);

} // namespace rightward
