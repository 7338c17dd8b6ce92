// SPDX-License-Identifier: MIT
#include "versions/changes_view.h"

#include "bridge/plain_text.h"
#include "panels/wrapping.h"
#include "versions/changes_model.h"
#include "versions/roomy_rows.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {

ChangesView::ChangesView(QWidget* parent)
    : QWidget(parent), m_model(new ChangesModel(this)), m_summary(plainLabel({}, this)),
      m_tree(new QTreeView(this)) {
    auto font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    auto* header = m_tree->header();
    header->setSectionsMovable(false);
    // What is wider than the view can be scrolled to, with keys as well.
    header->setStretchLastSection(false);
    m_tree->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
}

void ChangesView::display(const MapDifference& difference, const QString& since) {
    display(changeTree(difference), changesSummary(difference), since);
}

void ChangesView::display(const LibraryChanges& changes, const QString& since) {
    display(changeTree(changes), changesSummary(changes), since);
}

void ChangesView::display(std::vector<ChangeNode> nodes, const QString& summary,
                          const QString& since) {
    m_summary->setText(wrappable(since.isEmpty() ? summary : tr("%1 %2").arg(summary, since)));
    m_tree->setVisible(!nodes.empty());
    m_model->show(std::move(nodes));
    span({});
    m_tree->expandAll();
    measureColumns();
}

void ChangesView::span(const QModelIndex& parent) {
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const auto index = m_model->index(row, ChangesModel::name, parent);
        if (!m_model->hasChildren(index)) return;
        const auto what = index.siblingAtColumn(ChangesModel::what);
        m_tree->setFirstColumnSpanned(row, parent, what.data().toString().isEmpty());
        span(index);
    }
}

void ChangesView::measureColumns() {
    // Enough to know it by; a name of 200 letters does not push away what became of it.
    constexpr int mostLetters = 40;
    m_tree->resizeColumnToContents(ChangesModel::name);
    m_tree->setColumnWidth(ChangesModel::name,
                           std::min(m_tree->columnWidth(ChangesModel::name),
                                    m_tree->fontMetrics().averageCharWidth() * mostLetters));
    m_tree->resizeColumnToContents(ChangesModel::what);
    m_whatWidth = m_tree->columnWidth(ChangesModel::what);
    fillWidth();
}

void ChangesView::fillWidth() {
    const int rest = m_tree->viewport()->width() - m_tree->columnWidth(ChangesModel::name);
    m_tree->setColumnWidth(ChangesModel::what, std::max(rest, m_whatWidth));
}

bool ChangesView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize) fillWidth();
    return QWidget::eventFilter(watched, event);
}

} // namespace rightward
