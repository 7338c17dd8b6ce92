// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace rightward {

/// Draws the rows of the catalogue: a group in bold with its count at the right, a thing with a dot
/// that is filled when it is on the map. Text is drawn as it is.
class CatalogueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rightward
