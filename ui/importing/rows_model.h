// SPDX-License-Identifier: MIT
#pragma once

#include "importing/table_import.h"

#include <QAbstractTableModel>

#include <map>
#include <utility>

namespace rightward {

/// The cells of the table as they are read, below the headings. A cell with a problem is marked,
/// says what is wrong, and can be mended here.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    RowsModel(TableImport& import, QObject* parent);

    QModelIndex indexOf(const CellProblem& problem) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    using Cell = std::pair<std::size_t, std::size_t>;

    void findFaults();
    std::size_t tableRow(const QModelIndex& index) const;
    /// Null where nothing is wrong; a problem of the whole row stands at its first cell.
    const CellProblem* fault(const QModelIndex& index) const;

    TableImport& m_import;
    std::map<Cell, std::size_t> m_faults; ///< into the problems of the reading
};

} // namespace rightward
