// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "panels/capability_rows.h"

#include <QString>

#include <unordered_map>

namespace rightward {

/// What there is to put on the shown map, in groups: what waits for a place, then the catalogue,
/// then what is on the map without being in the catalogue, then an offer to add what was typed.
class CatalogueModel : public CapabilityRows {
    Q_OBJECT

public:
    enum class Kind { group, entry, waiting, own, offer };
    enum Role { countRole = Qt::UserRole, kindRole, isOnMapRole };

    /// What a row stands for. The capability is the one on the map, or the one that waits; an entry
    /// that is not on the map yet has none.
    struct Row {
        Kind kind{};
        const CatalogueEntry* entry{};
        const Capability* capability{};
    };

    explicit CatalogueModel(const Session& session, QObject* parent);

    /// Reads the shown map again.
    void refresh();
    /// The same after an edit, telling the views only of what it touched.
    void follow(const Edit& edit);
    /// Offers to add a capability of this name; an empty one offers nothing.
    void setOffer(const QString& name);
    QString offer() const { return m_offer; }

    Row row(const QModelIndex& index) const;
    /// Not valid when there is no such entry.
    QModelIndex indexOf(const CatalogueEntry* entry) const;

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Group {
        QString name;
        std::vector<const CatalogueEntry*> entries;
    };
    /// How an entry stands on the map: as which capability, and whether that has a place.
    struct Standing {
        CapabilityId id;
        bool isPlaced;
        bool operator==(const Standing&) const = default;
    };
    using Standings = std::unordered_map<const CatalogueEntry*, Standing>;

    int ownGroup() const { return static_cast<int>(m_groups.size()) + 1; }
    int offerRow() const { return ownGroup() + 1; }
    const Group* catalogueGroup(int row) const;
    void readMap();
    void readEntries(const MapContent& content);
    void tellEntries(int group, const Standings& before);
    static std::optional<Standing> standing(const Standings& standings,
                                            const CatalogueEntry* entry);
    std::vector<CapabilityId> waitingIn(const MapContent& content) const;
    std::vector<CapabilityId> ownIn(const MapContent& content) const;
    const CatalogueEntry* entryOf(const Capability& capability) const;
    const Capability* capability(CapabilityId id) const;
    QString title(int topLevelRow) const;
    QString count(int topLevelRow) const;
    QString text(const Row& row) const;
    QString spoken(const Row& row) const;
    QString tip(const Row& row) const;

    const Session& m_session;
    std::vector<Group> m_groups;
    Standings m_standing;
    std::vector<CapabilityId> m_waiting;
    std::vector<CapabilityId> m_own;
    QString m_offer;
};

} // namespace rightward
