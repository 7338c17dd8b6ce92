// SPDX-License-Identifier: MIT
#include "panels/list_panel.h"

#include "bridge/plain_text.h"
#include "panels/inks.h"
#include "panels/list_model.h"
#include "panels/list_order.h"
#include "panels/table_shape.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace rightward {
ListPanel::ListPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ListModel(session, this)),
      m_order(new ListOrder(this)), m_summary(plainLabel({}, this)), m_sortBy(new QComboBox(this)),
      m_reversed(new QCheckBox(tr("Reversed"), this)), m_table(new QTableView(this)) {
    m_order->setSourceModel(m_model);
    layOut();
    setUpTable();
    showMap();
    connect(&session, &Session::changed, this,
            [this](const Edit& edit) { refresh([&] { m_model->follow(edit); }); });
    connect(&session, &Session::mapShown, this, &ListPanel::showMap);
    connect(&session, &Session::selectionChanged, this, &ListPanel::selectHere);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListPanel::selectInSession);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &ListPanel::sort);
    const auto sortAsChosen = [this] {
        const auto order = m_reversed->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_table->horizontalHeader()->setSortIndicator(m_sortBy->currentIndex(), order);
    };
    connect(m_sortBy, &QComboBox::activated, this, sortAsChosen);
    connect(m_reversed, &QCheckBox::clicked, this, sortAsChosen);
}

void ListPanel::layOut() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    // A header cannot be reached from the keyboard: this can.
    auto* sortLabel = plainLabel(tr("&Sort by"), this);
    sortLabel->setWordWrap(false);
    sortLabel->setBuddy(m_sortBy);
    for (int column = 0; column < ListModel::columnCountOfAll; ++column) {
        m_sortBy->addItem(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    m_sortBy->setAccessibleName(tr("Sort by"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(sortLabel);
    top->addWidget(m_sortBy);
    top->addWidget(m_reversed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void ListPanel::setUpTable() {
    m_table->setModel(m_order);
    shapeTable(*m_table);
    m_table->setAccessibleName(tr("Capabilities, what to share first at the top"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ListModel::rank, Qt::AscendingOrder);
}

void ListPanel::refresh(const std::function<void()>& read) {
    {
        // A row that goes takes the table on to the next, which nobody chose.
        const QScopedValueRollback following(m_isFollowing, true);
        read();
    }
    m_summary->setText(summary());
    selectHere();
}

void ListPanel::showMap() {
    refresh([this] { m_model->refresh(); });
    fitColumns();
}

void ListPanel::fitColumns() {
    // Room for the sort mark where it is, not in every column: all nine are to fit side by side.
    auto* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    m_table->resizeColumnsToContents();
    header->setSortIndicatorShown(true);
    const int mark = 2 * m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ListModel::rank, m_table->columnWidth(ListModel::rank) + mark);
    // One long name must not push everything else out of sight; its tip shows all of it.
    const int most = 30 * m_table->fontMetrics().averageCharWidth();
    for (const int column : {ListModel::name, ListModel::supplier}) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

QString ListPanel::summary() const {
    const auto placed =
        tr("%1 of %2 to start on day one").arg(m_model->dayOneCount()).arg(m_model->placedCount());
    const int waiting = m_model->waitingCount();
    return waiting == 0 ? placed : tr("%1, %n waiting for a place", {}, waiting).arg(placed);
}

void ListPanel::selectInSession() {
    const auto here = m_table->currentIndex();
    if (m_isFollowing || !here.isValid()) return;
    m_session.select(m_model->idAt(m_order->mapToSource(here).row()));
}

void ListPanel::selectHere() {
    const QScopedValueRollback following(m_isFollowing, true);
    const auto* selected = m_session.selected();
    const auto row =
        selected ? m_order->mapFromSource(m_model->indexOf(selected->id)) : QModelIndex();
    if (!row.isValid()) return m_table->selectionModel()->clear();
    if (row.row() == m_table->currentIndex().row()) return;
    // To the row, but not sideways.
    const int across = m_table->horizontalScrollBar()->value();
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
    m_table->horizontalScrollBar()->setValue(across);
}

void ListPanel::sort(int column, Qt::SortOrder order) {
    m_sortBy->setCurrentIndex(column);
    m_reversed->setChecked(order == Qt::DescendingOrder);
}

} // namespace rightward
