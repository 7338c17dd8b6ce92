// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace rightward {

/// Rows with some air above and below their text.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        constexpr QSize air(0, 8);
        return QStyledItemDelegate::sizeHint(option, index) + air;
    }
};

} // namespace rightward
