// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace rightward {

/// Sorts the list by what a cell means, not by how it is written. What is not known comes last,
/// whichever way it is sorted; equals stay in the order of their rank.
class ListOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace rightward
