// SPDX-License-Identifier: MIT
#include "panels/capability_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace rightward {

void CapabilityRows::follow(std::vector<CapabilityId>& rows, std::vector<CapabilityId> wanted,
                            const QModelIndex& parent) {
    removeGone(rows, wanted, parent);
    appendNew(rows, wanted, parent);
    if (rows != wanted) putInOrder(rows, std::move(wanted), parent);
}

void CapabilityRows::tellTouched(const Edit& edit, const std::vector<CapabilityId>& rows,
                                 const QModelIndex& parent) {
    // One by one keeps a small edit quick on a large map; an import is quicker told at once.
    constexpr std::size_t few = 16;
    if (edit.changes.size() > few) return tellAll(parent);
    for (const auto& change : edit.changes) {
        const auto* touched = std::get_if<Change<Capability>>(&change);
        if (!touched || !touched->after) continue;
        const auto found = std::find(rows.begin(), rows.end(), touched->after->id);
        if (found == rows.end()) continue;
        const auto row = static_cast<int>(found - rows.begin());
        Q_EMIT dataChanged(index(row, 0, parent), index(row, columnCount(parent) - 1, parent));
    }
}

void CapabilityRows::tellAll(const QModelIndex& parent) {
    const int last = rowCount(parent) - 1;
    if (last < 0) return;
    Q_EMIT dataChanged(index(0, 0, parent), index(last, columnCount(parent) - 1, parent));
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
