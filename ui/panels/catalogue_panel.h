// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace rightward {

class CatalogueFilter;
class CatalogueModel;

/// What there is to put on the map: the catalogue and what waits for a place, to be searched and
/// dragged onto the grid, or placed from the keyboard. What was typed can be added as new.
class CataloguePanel : public QWidget {
    Q_OBJECT

public:
    explicit CataloguePanel(Session& session, QWidget* parent = nullptr);

    /// Puts the cursor into the search field.
    void focusSearch();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void search(const QString& text);
    void findAgain();
    void openGroups();
    void tell(const QString& sentence);
    void activate(const QModelIndex& index);
    void choose(const CatalogueEntry& entry, const Capability* capability);
    void placeWaiting(const Capability& capability, const CatalogueEntry* entry);
    void addTyped();

    Session& m_session;
    QLineEdit* m_search;
    QLabel* m_told;
    QTreeView* m_tree;
    CatalogueModel* m_model;
    CatalogueFilter* m_filter;
    QSet<QString> m_closed; ///< groups that the person closed
    bool m_isOpening = false;
};

} // namespace rightward
