// SPDX-License-Identifier: MIT
#include "panels/capability_rows.h"

#include <map>
#include <set>

namespace rightward {

void CapabilityRows::follow(std::vector<CapabilityId>& rows, std::vector<CapabilityId> wanted,
                            const QModelIndex& parent) {
    removeGone(rows, wanted, parent);
    appendNew(rows, wanted, parent);
    if (rows != wanted) putInOrder(rows, std::move(wanted), parent);
}

void CapabilityRows::removeGone(std::vector<CapabilityId>& rows,
                                const std::vector<CapabilityId>& wanted,
                                const QModelIndex& parent) {
    const std::set<CapabilityId> stay(wanted.begin(), wanted.end());
    for (auto row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (stay.contains(rows[static_cast<std::size_t>(row)])) continue;
        beginRemoveRows(parent, row, row);
        rows.erase(rows.begin() + row);
        endRemoveRows();
    }
}

void CapabilityRows::appendNew(std::vector<CapabilityId>& rows,
                               const std::vector<CapabilityId>& wanted, const QModelIndex& parent) {
    const std::set<CapabilityId> had(rows.begin(), rows.end());
    std::vector<CapabilityId> arrived;
    for (const auto& id : wanted) {
        if (!had.contains(id)) arrived.push_back(id);
    }
    if (arrived.empty()) return;
    const auto first = static_cast<int>(rows.size());
    beginInsertRows(parent, first, first + static_cast<int>(arrived.size()) - 1);
    rows.insert(rows.end(), arrived.begin(), arrived.end());
    endInsertRows();
}

void CapabilityRows::putInOrder(std::vector<CapabilityId>& rows, std::vector<CapabilityId> wanted,
                                const QModelIndex& parent) {
    Q_EMIT layoutAboutToBeChanged({QPersistentModelIndex(parent)});
    std::map<CapabilityId, int> newRow;
    for (const auto& id : wanted)
        newRow.emplace(id, static_cast<int>(newRow.size()));
    QModelIndexList before;
    QModelIndexList after;
    for (const auto& held : persistentIndexList()) {
        if (held.parent() != parent) continue;
        const auto& id = rows[static_cast<std::size_t>(held.row())];
        before << held;
        after << index(newRow.at(id), held.column(), parent);
    }
    rows = std::move(wanted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({QPersistentModelIndex(parent)});
}

} // namespace rightward
