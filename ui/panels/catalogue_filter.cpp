// SPDX-License-Identifier: MIT
#include "panels/catalogue_filter.h"

#include "bridge/convert.h"

namespace rightward {

CatalogueFilter::CatalogueFilter(const Session& session, CatalogueModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_session(session), m_model(model) {
    // A group answers to nothing itself: it is shown for what stands in it.
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void CatalogueFilter::search(const QString& text) {
    const auto typed = fromQt(text);
    if (typed.empty() && !isSearching()) return;
    m_folded = folded(typed);
    m_found =
        isSearching() ? m_session.catalogue().search(typed) : std::vector<const CatalogueEntry*>();
    m_isFound = {m_found.begin(), m_found.end()};
    invalidateFilter();
}

CatalogueModel::Row CatalogueFilter::row(const QModelIndex& index) const {
    return m_model.row(mapToSource(index));
}

QModelIndex CatalogueFilter::best() const {
    if (!m_found.empty()) return mapFromSource(m_model.indexOf(m_found.front()));
    const auto group = index(0, 0);
    return hasChildren(group) ? index(0, 0, group) : group;
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto here = m_model.row(m_model.index(row, 0, parent));
    if (here.kind == CatalogueModel::Kind::group) return false;
    if (here.kind == CatalogueModel::Kind::offer) return !m_model.offer().isEmpty();
    if (!isSearching()) return true;
    return (here.entry && m_isFound.contains(here.entry)) || isNamed(here.capability);
}

bool CatalogueFilter::isNamed(const Capability* capability) const {
    return capability && folded(capability->name.text()).find(m_folded) != std::string::npos;
}

} // namespace rightward
