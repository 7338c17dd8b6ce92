// SPDX-License-Identifier: MIT
#include "importing/rows_model.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/plain_text.h"

#include <QApplication>
#include <QStyle>

namespace rightward {

RowsModel::RowsModel(TableImport& import, QObject* parent)
    : QAbstractTableModel(parent), m_import(import) {
    findFaults();
    connect(&import, &TableImport::tableChanged, this, [this] {
        beginResetModel();
        findFaults();
        endResetModel();
    });
}

void RowsModel::findFaults() {
    m_faults.clear();
    const auto& problems = m_import.reading().problems;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        if (problems[i].severity == Severity::note) continue;
        m_faults.emplace(Cell(problems[i].row, problems[i].column.value_or(0)), i);
    }
}

std::size_t RowsModel::tableRow(const QModelIndex& index) const {
    return m_import.firstRow() + static_cast<std::size_t>(index.row());
}

const CellProblem* RowsModel::fault(const QModelIndex& index) const {
    const auto found =
        m_faults.find(Cell(tableRow(index), static_cast<std::size_t>(index.column())));
    return found == m_faults.end() ? nullptr : &m_import.reading().problems[found->second];
}

QModelIndex RowsModel::indexOf(const CellProblem& problem) const {
    if (problem.row < m_import.firstRow()) return {};
    return index(static_cast<int>(problem.row - m_import.firstRow()),
                 static_cast<int>(problem.column.value_or(0)));
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    const auto rows = m_import.table().rowCount();
    return static_cast<int>(rows - std::min(rows, m_import.firstRow()));
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_import.table().columnCount());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    const auto text = [&] {
        return toQt(
            m_import.table().cell(tableRow(index), static_cast<std::size_t>(index.column())));
    };
    const auto* problem = fault(index);
    switch (role) {
    case Qt::DisplayRole: return text().simplified();
    case Qt::EditRole: return text();
    case Qt::DecorationRole:
        return problem ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning)
                       : QVariant();
    case Qt::ToolTipRole:
        return asPlainToolTip(problem ? cellProblemText(m_import.layout(), *problem) : text());
    case Qt::AccessibleDescriptionRole:
        return problem ? cellProblemText(m_import.layout(), *problem) : QVariant();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    const auto number = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) return QString::number(m_import.firstRow() + number + 1);
    const auto& meaning = m_import.layout().columns[number];
    return tr("%1  %2").arg(columnLetter(number), meaning ? columnTitle(*meaning) : tr("not read"));
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) return false;
    m_import.mend(tableRow(index), static_cast<std::size_t>(index.column()),
                  fromQt(value.toString()));
    return true;
}

} // namespace rightward
