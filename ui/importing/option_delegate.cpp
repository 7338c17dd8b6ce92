// SPDX-License-Identifier: MIT
#include "importing/option_delegate.h"

#include <QComboBox>

namespace rightward {

QWidget* OptionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    auto* choice = new QComboBox(parent);
    choice->addItems(index.data(m_optionsRole).toStringList());
    choice->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    connect(choice, &QComboBox::activated, this, &OptionDelegate::commitAndClose);
    return choice;
}

void OptionDelegate::commitAndClose() {
    auto* choice = qobject_cast<QComboBox*>(sender());
    Q_EMIT commitData(choice);
    Q_EMIT closeEditor(choice);
}

void OptionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
}

void OptionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, choice->currentIndex(), Qt::EditRole);
    }
}

} // namespace rightward
