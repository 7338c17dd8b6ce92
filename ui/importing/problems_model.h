// SPDX-License-Identifier: MIT
#pragma once

#include "importing/table_import.h"

#include <QAbstractTableModel>

namespace rightward {

/// Everything there is to say about the table and about what would come of it, the worst first.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { what, where, outcome, columnCountOfAll };

    ProblemsModel(TableImport& import, QObject* parent);

    /// The cell that a line is about; null where it is about none.
    const CellProblem* problemAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString what;
        QString where;
        QString outcome;
        std::optional<std::size_t> problem; ///< of the reading
    };

    void list();
    void listReading(Severity severity);
    void listJoining();

    TableImport& m_import;
    std::vector<Line> m_lines;
};

} // namespace rightward
