// SPDX-License-Identifier: MIT
#pragma once

#include "versions/change_tree.h"

#include <QAbstractItemModel>

namespace rightward {

/// An outline of changes, to be read.
class ChangesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name, what, columnCountOfAll };

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::vector<ChangeNode> nodes);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A node where its children and its parent can be found by number; the first is the root.
    struct Line {
        QString name;
        QString what;
        std::size_t parent{};
        int row{};
        std::size_t firstChild{};
        int children{};
    };

    void list(std::size_t parent, std::vector<ChangeNode>& nodes);
    const Line& lineAt(const QModelIndex& index) const { return m_lines[index.internalId()]; }

    std::vector<Line> m_lines{Line{}};
};

} // namespace rightward
