// SPDX-License-Identifier: MIT
#include "sidebyside/pair_list.h"

#include "bridge/plain_text.h"
#include "panels/table_shape.h"
#include "sidebyside/pair_order.h"
#include "sidebyside/pair_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

namespace rightward {

PairList::PairList(TwoMaps& sides, QWidget* parent)
    : QWidget(parent), m_sides(sides), m_model(new PairTable(sides, this)),
      m_order(new PairOrder(this)), m_table(new QTableView(this)), m_search(new QLineEdit(this)),
      m_count(plainLabel({}, this)) {
    m_order->setSourceModel(m_model);
    layOut();
    connect(&sides, &TwoMaps::compared, this, &PairList::refresh);
    connect(&sides, &TwoMaps::filterChanged, this, &PairList::filter);
    connect(&sides, &TwoMaps::selectionChanged, this, &PairList::selectHere);
    connect(m_search, &QLineEdit::textChanged, this, &PairList::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { selectThere(current.row()); });
}

void PairList::layOut() {
    m_search->setPlaceholderText(tr("Search the table"));
    m_search->setAccessibleName(tr("Search the table"));
    m_search->setClearButtonEnabled(true);
    constexpr int searchWidth = 240;
    m_search->setFixedWidth(searchWidth);
    m_count->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search);
    top->addWidget(m_count, 1);

    m_table->setModel(m_order);
    shapeTable(*m_table);
    m_table->setAccessibleName(tr("Both maps as a table, what to share first at the top"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PairTable::verdict, Qt::AscendingOrder);
    const std::array widths{200, 110, 110, 120, 190, 60, 170, 190, 120, 220};
    for (int column = 0; column < PairTable::columnCountOfAll; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void PairList::refresh() {
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->refresh();
    }
    tellCount();
    selectHere();
}

void PairList::filter() {
    const QScopedValueRollback following(m_isFollowing, true);
    m_order->lookFor(m_sides.filter(), m_search->text());
    tellCount();
    selectHere();
}

void PairList::tellCount() {
    const int shown = m_order->rowCount();
    const int all = m_model->rowCount({});
    m_count->setText(shown == all ? tr("%1 rows").arg(all)
                                  : tr("%1 of %2 rows").arg(shown).arg(all));
}

void PairList::selectHere() {
    const QScopedValueRollback following(m_isFollowing, true);
    const auto row = m_order->mapFromSource(m_model->indexOf(m_sides.selectedRow()));
    if (!row.isValid()) return m_table->setCurrentIndex({});
    if (row.row() == m_table->currentIndex().row()) return;
    // To the row, but not sideways.
    const int across = m_table->horizontalScrollBar()->value();
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
    m_table->horizontalScrollBar()->setValue(across);
}

void PairList::selectThere(int row) {
    if (m_isFollowing || row < 0) return;
    const auto source = m_order->mapToSource(m_order->index(row, 0));
    m_sides.select(m_model->rowAt(source.row()));
}

} // namespace rightward
