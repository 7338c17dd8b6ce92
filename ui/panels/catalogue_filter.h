// SPDX-License-Identifier: MIT
#pragma once

#include "panels/catalogue_model.h"

#include <QSortFilterProxyModel>

#include <unordered_set>

namespace rightward {

/// The rows that answer to what is being searched for: entries by name and alias, capabilities of
/// the map by their own name. A group stays while anything in it does.
class CatalogueFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    CatalogueFilter(const Session& session, CatalogueModel& model, QObject* parent);

    void search(const QString& text);
    bool isSearching() const { return !m_folded.empty(); }

    CatalogueModel::Row row(const QModelIndex& index) const;
    /// The row to stand on after a search: the best entry, else the first thing found.
    QModelIndex best() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isNamed(const Capability* capability) const;

    const Session& m_session;
    CatalogueModel& m_model;
    std::string m_folded;
    std::vector<const CatalogueEntry*> m_found;
    std::unordered_set<const CatalogueEntry*> m_isFound;
};

} // namespace rightward
