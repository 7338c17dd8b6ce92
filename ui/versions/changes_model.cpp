// SPDX-License-Identifier: MIT
#include "versions/changes_model.h"

#include "bridge/plain_text.h"

#include <QFont>

namespace rightward {

void ChangesModel::show(std::vector<ChangeNode> nodes) {
    beginResetModel();
    m_lines.assign(1, {});
    list(0, nodes);
    endResetModel();
}

/// Children of one node stand together, so that the first of them tells where all are.
void ChangesModel::list(std::size_t parent, std::vector<ChangeNode>& nodes) {
    const auto first = m_lines.size();
    m_lines[parent].firstChild = first;
    m_lines[parent].children = static_cast<int>(nodes.size());
    for (auto& node : nodes) {
        const auto row = static_cast<int>(m_lines.size() - first);
        m_lines.push_back({std::move(node.name), std::move(node.what), parent, row, 0, 0});
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        list(first + i, nodes[i].children);
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, lineAt(parent).firstChild + static_cast<std::size_t>(row));
}

QModelIndex ChangesModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto parent = lineAt(index).parent;
    return parent == 0 ? QModelIndex() : createIndex(m_lines[parent].row, name, parent);
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : lineAt(parent).children;
}

int ChangesModel::columnCount(const QModelIndex&) const { return columnCountOfAll; }

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& line = lineAt(index);
    const auto& text = index.column() == name ? line.name : line.what;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text.isEmpty() ? QVariant() : QVariant(asPlainToolTip(text));
    case Qt::FontRole: {
        if (line.children == 0) return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == name ? tr("Capability") : tr("What changed");
}

} // namespace rightward
