// SPDX-License-Identifier: MIT
#pragma once

#include "compare/library_changes.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QTreeView;

namespace rightward {

class ChangesModel;
struct ChangeNode;

/// Says what differs between two states: a sentence, and below it every change, grouped by map and
/// kind. Only to be read.
class ChangesView : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(QWidget* parent = nullptr);

    /// `since` ends the sentence, such as "since 14 March 2026"; it may be empty.
    void display(const MapDifference& difference, const QString& since);
    void display(const LibraryChanges& changes, const QString& since);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void display(std::vector<ChangeNode> nodes, const QString& summary, const QString& since);
    void span(const QModelIndex& parent);
    void measureColumns();
    void fillWidth();

    ChangesModel* m_model;
    QLabel* m_summary;
    QTreeView* m_tree;
    int m_whatWidth = 0;
};

} // namespace rightward
