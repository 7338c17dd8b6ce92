// SPDX-License-Identifier: MIT
#include "panels/list_order.h"

#include "panels/list_model.h"

namespace rightward {

bool ListOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto here = left.data(ListModel::sortRole);
    const auto there = right.data(ListModel::sortRole);
    // Sorting downwards, Qt asks the same question the other way round.
    if (here.isValid() != there.isValid()) {
        return sortOrder() == Qt::AscendingOrder ? here.isValid() : there.isValid();
    }
    return QVariant::compare(here, there) == QPartialOrdering::Less;
}

} // namespace rightward
