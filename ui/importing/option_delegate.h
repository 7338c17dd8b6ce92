// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace rightward {

/// Edits a cell by choosing from the list of texts that its model gives in a role of its own. The
/// cell's edit role is the place in that list.
class OptionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OptionDelegate(int optionsRole, QObject* parent)
        : QStyledItemDelegate(parent), m_optionsRole(optionsRole) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    /// A choice is made: there is nothing more to edit.
    void commitAndClose();

    int m_optionsRole;
};

} // namespace rightward
