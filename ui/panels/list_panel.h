// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace rightward {

class ListModel;
class ListOrder;

/// The shown map as a list that answers what to share first, to be sorted by any column. What is
/// selected here is selected on the map.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    explicit ListPanel(Session& session, QWidget* parent = nullptr);

private:
    void layOut();
    void setUpTable();
    void refresh(const std::function<void()>& read);
    void showMap();
    void fitColumns();
    void selectInSession();
    void selectHere();
    void sort(int column, Qt::SortOrder order);
    QString summary() const;

    Session& m_session;
    ListModel* m_model;
    ListOrder* m_order;
    QLabel* m_summary;
    QComboBox* m_sortBy;
    QCheckBox* m_reversed;
    QTableView* m_table;
    bool m_isFollowing = false;
};

} // namespace rightward
