// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "panels/capability_rows.h"

#include <unordered_map>

namespace rightward {

/// The shown map as a table: what to share first at the top, what waits for a place at the end.
class ListModel : public CapabilityRows {
    Q_OBJECT

public:
    enum Column {
        rank,
        name,
        score,
        tier,
        annualCost,
        costConfidence,
        supplier,
        contractEnd,
        notifyByDate,
        columnCountOfAll
    };
    /// What to sort a cell by: a number, or folded text; not valid where nothing is known.
    static constexpr int sortRole = Qt::UserRole;

    ListModel(const Session& session, QObject* parent);

    /// Reads the shown map again.
    void refresh();
    /// The same after an edit, telling the views only of what it touched.
    void follow(const Edit& edit);
    /// How many stand in the tier to start with, how many have a place, and how many wait.
    int dayOneCount() const { return m_dayOne; }
    int placedCount() const { return m_placed; }
    int waitingCount() const { return static_cast<int>(m_rows.size()) - m_placed; }

    CapabilityId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Not valid when it is not on the shown map.
    QModelIndex indexOf(CapabilityId id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void readMap();
    const Capability* capability(const QModelIndex& index) const;
    QString text(const Capability& shown, const QModelIndex& index) const;
    QVariant rankKey(int row) const { return row < m_placed ? QVariant(row) : QVariant(); }
    /// Quieter where nothing is known.
    QVariant ink(const Capability& shown, const QModelIndex& index) const;
    QVariant sortKey(const Capability& shown, const QModelIndex& index) const;

    const Session& m_session;
    std::vector<CapabilityId> m_rows;
    int m_placed = 0;
    int m_dayOne = 0;
};

} // namespace rightward
