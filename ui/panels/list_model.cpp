// SPDX-License-Identifier: MIT
#include "panels/list_model.h"

#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "panels/inks.h"
#include "score/ranking.h"

#include <QGuiApplication>

#include <algorithm>

namespace rightward {
namespace {

QString tierText(const Capability& shown) {
    if (!shown.place) return ListModel::tr("Waiting for a place");
    return tierName(tierOf(shown.place->box()));
}

QString scoreText(const Capability& shown) {
    return shown.place ? QString::number(pointsOf(scoreOf(*shown.place)).total) : QString();
}

QVariant dateKey(const std::optional<Date>& date) {
    return date ? QVariant(toQt(*date).toJulianDay()) : QVariant();
}

QVariant nameKey(const Name& name) { return toQt(folded(name.text())); }

int alignment(int column) {
    const bool isNumber =
        column == ListModel::rank || column == ListModel::score || column == ListModel::annualCost;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Best first, so that sorting upwards begins with what to start on day one.
QVariant tierKey(Tier tier) { return -static_cast<qlonglong>(tier); }

} // namespace

ListModel::ListModel(const Session& session, QObject* parent)
    : CapabilityRows(parent), m_session(session) {
    refresh();
}

void ListModel::refresh() {
    readMap();
    tellAll({});
}

void ListModel::follow(const Edit& edit) {
    readMap();
    tellTouched(edit, m_rows, {});
}

void ListModel::readMap() {
    static const MapContent nothing;
    const auto* map = m_session.map();
    const auto& content = map ? map->content : nothing;
    const auto placed = ranked(content);
    std::vector<CapabilityId> rows;
    for (const auto& each : placed)
        rows.push_back(each.capability->id);
    for (const auto* each : unplaced(content))
        rows.push_back(each->id);
    m_placed = static_cast<int>(placed.size());
    m_dayOne = static_cast<int>(std::count_if(placed.begin(), placed.end(), [](const Ranked& each) {
        return each.score.tier == Tier::dayOne;
    }));
    CapabilityRows::follow(m_rows, std::move(rows), {});
}

QModelIndex ListModel::indexOf(CapabilityId id) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(found - m_rows.begin()), name, {});
}

QModelIndex ListModel::index(int row, int column, const QModelIndex&) const {
    return createIndex(row, column);
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex&) const { return columnCountOfAll; }

const Capability* ListModel::capability(const QModelIndex& index) const {
    const auto* map = m_session.map();
    if (!map || !index.isValid()) return nullptr;
    const auto found = map->content.capabilities.find(idAt(index.row()));
    return found == map->content.capabilities.end() ? nullptr : &found->second;
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    // Asked for most often by far, and known without a look at the capability.
    if (role == sortRole && index.column() == rank) return rankKey(index.row());
    const auto* shown = capability(index);
    if (!shown) return {};
    switch (role) {
    case Qt::DisplayRole: return text(*shown, index);
    case Qt::ToolTipRole: return asPlainToolTip(text(*shown, index));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ForegroundRole: return ink(*shown, index);
    case sortRole: return sortKey(*shown, index);
    default: return {};
    }
}

QString ListModel::text(const Capability& shown, const QModelIndex& index) const {
    const auto& details = shown.details;
    switch (index.column()) {
    case rank: return shown.place ? QString::number(index.row() + 1) : QString();
    case name: return toQt(shown.name.text());
    case score: return scoreText(shown);
    case tier: return tierText(shown);
    case annualCost: return poundsText(details.annualCost);
    case costConfidence: return costConfidenceText(details);
    case supplier: return supplierText(details);
    case contractEnd: return contractEndText(details);
    case notifyByDate: return notifyByText(details);
    default: return {};
    }
}

QVariant ListModel::ink(const Capability& shown, const QModelIndex& index) const {
    const bool isKnown = sortKey(shown, index).isValid();
    return isKnown ? QVariant() : QVariant(quietInk(QGuiApplication::palette()));
}

QVariant ListModel::sortKey(const Capability& shown, const QModelIndex& index) const {
    const auto& details = shown.details;
    switch (index.column()) {
    case rank: return rankKey(index.row());
    case name: return nameKey(shown.name);
    case score: return shown.place ? QVariant(scoreOf(*shown.place).exact()) : QVariant();
    case tier: return shown.place ? tierKey(tierOf(shown.place->box())) : QVariant();
    case annualCost:
        return details.annualCost ? QVariant(static_cast<qlonglong>(details.annualCost->value()))
                                  : QVariant();
    case costConfidence:
        return details.costConfidence ? QVariant(static_cast<int>(*details.costConfidence))
                                      : QVariant();
    case supplier: return details.supplier ? nameKey(*details.supplier) : QVariant();
    case contractEnd: return dateKey(details.contractEnd);
    case notifyByDate: return dateKey(notifyBy(details));
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case rank: return tr("Rank");
    case name: return tr("Capability");
    case score: return tr("Score");
    case tier: return tr("Tier");
    case annualCost: return tr("Cost a year");
    case costConfidence: return tr("How sure");
    case supplier: return tr("Supplier");
    case contractEnd: return tr("Contract ends");
    case notifyByDate: return tr("Notify by");
    default: return {};
    }
}

} // namespace rightward
