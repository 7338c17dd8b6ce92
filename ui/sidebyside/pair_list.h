// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace rightward {

class PairOrder;
class PairTable;

/// The table below the maps, to be sorted by any column and searched. What is selected here is
/// selected on the maps.
class PairList : public QWidget {
    Q_OBJECT

public:
    explicit PairList(TwoMaps& sides, QWidget* parent = nullptr);

private:
    void layOut();
    void refresh();
    void filter();
    void selectHere();
    void selectThere(int row);
    void tellCount();

    TwoMaps& m_sides;
    PairTable* m_model;
    PairOrder* m_order;
    QTableView* m_table;
    QLineEdit* m_search;
    QLabel* m_count;
    bool m_isFollowing = false;
};

} // namespace rightward
