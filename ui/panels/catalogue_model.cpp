// SPDX-License-Identifier: MIT
#include "panels/catalogue_model.h"

#include "bridge/convert.h"
#include "bridge/drag_payload.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "score/ranking.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace rightward {

CatalogueModel::CatalogueModel(const Session& session, QObject* parent)
    : CapabilityRows(parent), m_session(session) {
    for (const auto& name : session.catalogue().groups())
        m_groups.push_back({toQt(name), {}});
    auto group = m_groups.begin();
    for (const auto& entry : session.catalogue().entries()) {
        while (group->name != toQt(entry.group))
            ++group;
        group->entries.push_back(&entry);
    }
    refresh();
}

void CatalogueModel::refresh() {
    readMap();
    for (int group = 0; group <= ownGroup(); ++group)
        tellAll(index(group, 0, {}));
    tellAll({});
}

void CatalogueModel::follow(const Edit& edit) {
    readMap();
    tellTouched(edit, m_waiting, index(0, 0, {}));
    tellTouched(edit, m_own, index(ownGroup(), 0, {}));
}

void CatalogueModel::readMap() {
    static const MapContent nothing;
    const auto* map = m_session.map();
    const auto& content = map ? map->content : nothing;
    readEntries(content);
    CapabilityRows::follow(m_waiting, waitingIn(content), index(0, 0, {}));
    CapabilityRows::follow(m_own, ownIn(content), index(ownGroup(), 0, {}));
}

std::vector<CapabilityId> CatalogueModel::waitingIn(const MapContent& content) const {
    std::vector<CapabilityId> ids;
    for (const auto* each : unplaced(content))
        ids.push_back(each->id);
    return ids;
}

std::vector<CapabilityId> CatalogueModel::ownIn(const MapContent& content) const {
    std::vector<const Capability*> own;
    for (const auto& [id, each] : content.capabilities) {
        if (each.place && !entryOf(each)) own.push_back(&each);
    }
    std::sort(own.begin(), own.end(), [](const Capability* one, const Capability* other) {
        return std::tie(one->name, one->id) < std::tie(other->name, other->id);
    });
    std::vector<CapabilityId> ids;
    for (const auto* each : own)
        ids.push_back(each->id);
    return ids;
}

void CatalogueModel::readEntries(const MapContent& content) {
    const auto before = std::exchange(m_standing, {});
    for (const auto& [id, each] : content.capabilities) {
        const auto* entry = entryOf(each);
        if (!entry) continue;
        const auto [known, isFirst] =
            m_standing.emplace(entry, Standing{id, each.place.has_value()});
        // One that has a place says more than one that waits.
        if (!isFirst && each.place && !known->second.isPlaced) known->second = {id, true};
    }
    for (int group = 1; group < ownGroup(); ++group)
        tellEntries(group, before);
}

void CatalogueModel::tellEntries(int group, const Standings& before) {
    const auto parent = index(group, 0, {});
    const auto& entries = catalogueGroup(group)->entries;
    for (int row = 0; row < static_cast<int>(entries.size()); ++row) {
        const auto* entry = entries[static_cast<std::size_t>(row)];
        if (standing(m_standing, entry) == standing(before, entry)) continue;
        Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
        Q_EMIT dataChanged(parent, parent);
    }
}

std::optional<CatalogueModel::Standing> CatalogueModel::standing(const Standings& standings,
                                                                 const CatalogueEntry* entry) {
    const auto found = standings.find(entry);
    return found == standings.end() ? std::nullopt : std::optional(found->second);
}

void CatalogueModel::setOffer(const QString& name) {
    if (name == m_offer) return;
    m_offer = name;
    const auto row = index(offerRow(), 0, {});
    Q_EMIT dataChanged(row, row);
}

const CatalogueEntry* CatalogueModel::entryOf(const Capability& capability) const {
    return capability.catalogueId ? m_session.catalogue().entry(*capability.catalogueId) : nullptr;
}

const Capability* CatalogueModel::capability(CapabilityId id) const {
    return m_session.library().capability(id);
}

const CatalogueModel::Group* CatalogueModel::catalogueGroup(int row) const {
    return row > 0 && row < ownGroup() ? &m_groups[static_cast<std::size_t>(row) - 1] : nullptr;
}

CatalogueModel::Row CatalogueModel::row(const QModelIndex& index) const {
    if (!index.parent().isValid()) {
        return {index.row() == offerRow() ? Kind::offer : Kind::group, nullptr, nullptr};
    }
    const auto at = static_cast<std::size_t>(index.row());
    if (const auto* group = catalogueGroup(index.parent().row())) {
        const auto* entry = group->entries[at];
        const auto stands = standing(m_standing, entry);
        return {Kind::entry, entry, stands ? capability(stands->id) : nullptr};
    }
    const bool waits = index.parent().row() == 0;
    const auto* held = capability((waits ? m_waiting : m_own)[at]);
    return {waits ? Kind::waiting : Kind::own, held ? entryOf(*held) : nullptr, held};
}

QModelIndex CatalogueModel::indexOf(const CatalogueEntry* entry) const {
    for (int row = 1; row < ownGroup(); ++row) {
        const auto& entries = catalogueGroup(row)->entries;
        const auto found = std::find(entries.begin(), entries.end(), entry);
        if (found != entries.end()) {
            return index(static_cast<int>(found - entries.begin()), 0, index(row, 0, {}));
        }
    }
    return {};
}

// An index holds nothing but the number of its group, one more than its row; zero at the top level.

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex& parent) const {
    const auto group = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0;
    return createIndex(row, column, group);
}

QModelIndex CatalogueModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return offerRow() + 1;
    if (parent.internalId() != 0) return 0;
    if (parent.row() == 0) return static_cast<int>(m_waiting.size());
    if (parent.row() == ownGroup()) return static_cast<int>(m_own.size());
    const auto* group = catalogueGroup(parent.row());
    return group ? static_cast<int>(group->entries.size()) : 0;
}

int CatalogueModel::columnCount(const QModelIndex&) const { return 1; }

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto here = row(index);
    const bool isGroup = here.kind == Kind::group;
    switch (role) {
    case Qt::DisplayRole: return isGroup ? title(index.row()) : text(here);
    case Qt::AccessibleTextRole:
        return isGroup ? tr("%1, %2").arg(title(index.row()), count(index.row())) : spoken(here);
    case Qt::ToolTipRole: return asPlainToolTip(tip(here));
    case countRole: return isGroup ? count(index.row()) : QString();
    case kindRole: return static_cast<int>(here.kind);
    case isOnMapRole: return here.capability && here.capability->place.has_value();
    default: return {};
    }
}

QString CatalogueModel::title(int topLevelRow) const {
    if (topLevelRow == 0) return tr("Waiting for a place");
    if (topLevelRow == ownGroup()) return tr("Not in the catalogue");
    return catalogueGroup(topLevelRow)->name;
}

QString CatalogueModel::count(int topLevelRow) const {
    const auto* group = catalogueGroup(topLevelRow);
    if (!group) return QString::number(topLevelRow == 0 ? m_waiting.size() : m_own.size());
    const auto isPlaced = [this](const CatalogueEntry* entry) {
        const auto stands = standing(m_standing, entry);
        return stands && stands->isPlaced;
    };
    const auto placed = std::count_if(group->entries.begin(), group->entries.end(), isPlaced);
    return tr("%1 / %2", "on the map / in the group").arg(placed).arg(group->entries.size());
}

QString CatalogueModel::text(const Row& row) const {
    if (row.kind == Kind::offer) return tr("Add “%1” as a new capability").arg(m_offer);
    if (row.kind == Kind::entry) return toQt(row.entry->name.text());
    return row.capability ? toQt(row.capability->name.text()) : QString();
}

QString CatalogueModel::spoken(const Row& row) const {
    if (row.kind == Kind::offer) return text(row);
    if (!row.capability) return tr("%1, not on the map").arg(text(row));
    if (!row.capability->place) return tr("%1, waiting for a place").arg(text(row));
    return tr("%1, on the map").arg(text(row));
}

QString CatalogueModel::tip(const Row& row) const {
    QStringList lines;
    if (row.entry) lines << toQt(row.entry->description);
    if (row.entry) {
        const auto box = row.entry->typical.box();
        lines
            << tr("Typical place: %1, %2.").arg(columnName(box.column), rowName(box.row).toLower());
    }
    if (row.kind == Kind::entry && row.capability) {
        const auto name = toQt(row.capability->name.text());
        lines
            << (row.capability->place ? tr("On the map as “%1”.") : tr("Waits as “%1”.")).arg(name);
    } else if (row.kind == Kind::waiting) {
        lines << tr("Drag it onto the grid to give it a place.");
    }
    return lines.join(QStringLiteral("\n\n"));
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto kind = row(index).kind;
    const bool canDrag = kind == Kind::entry || kind == Kind::waiting;
    return canDrag ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList CatalogueModel::mimeTypes() const { return {catalogueEntryMime, capabilityMime}; }

QMimeData* CatalogueModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    const auto dragged = row(indexes.first());
    auto payload = std::make_unique<QMimeData>();
    if (dragged.capability && !dragged.capability->place) {
        payload->setData(capabilityMime, toQt(dragged.capability->id.text()).toUtf8());
    } else if (dragged.entry) {
        payload->setData(catalogueEntryMime, toQt(dragged.entry->id.text()).toUtf8());
    }
    return payload.release();
}

} // namespace rightward
