// SPDX-License-Identifier: MIT
#include "sidebyside/pair_table.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"

#include <algorithm>

namespace rightward {
namespace {

const QString between = QStringLiteral(" · ");

QString shortTier(Tier tier) {
    switch (tier) {
    case Tier::dayOne: return PairTable::tr("day one");
    case Tier::explore: return PairTable::tr("explore");
    case Tier::leave: return PairTable::tr("leave");
    case Tier::keep: break;
    }
    return PairTable::tr("keep close");
}

QString scoredText(const Score& score) {
    return QString::number(pointsOf(score).total) + between + shortTier(score.tier);
}

/// One for each map that has it, in their order.
QString endsText(const ComparedRow& row) {
    QStringList ends;
    forEachMember(row.members, [&](std::size_t, const Capability& each) {
        ends += contractEndText(each.details);
    });
    return ends.join(between);
}

QVariant firstEnd(const ComparedRow& row) {
    std::optional<Date> first;
    forEachMember(row.members, [&](std::size_t, const Capability& each) {
        const auto& end = each.details.contractEnd;
        if (end && (!first || *end < *first)) first = end;
    });
    return first ? QVariant(toQt(*first).toJulianDay()) : QVariant();
}

QVariant scoreKey(const std::optional<Place>& place) {
    return place ? QVariant(scoreOf(*place).exact()) : QVariant();
}

int distance(const ComparedRow& row) {
    int units = 0;
    for (const auto& move : row.together->moves)
        units += move ? move->right + move->down : 0;
    return units;
}

QString searchKey(const ComparedRow& row) {
    auto names = row.name;
    forEachMember(row.members, [&](std::size_t, const Capability& each) {
        names += '\n';
        names += each.name.text();
    });
    return toQt(folded(names));
}

bool isShared(const ComparedRow& row) { return row.ground.has_value(); }

} // namespace

QString placeText(const std::optional<Place>& place) {
    return place ? scoredText(scoreOf(*place)) : QString();
}

QString rowVerdictText(const ComparedRow& row, const QStringList& labels) {
    if (isShared(row))
        return verdictText(row.together ? row.together->verdict : JointVerdict::notPlaced);
    const auto having = std::find_if(row.members.begin(), row.members.end(),
                                     [](const auto& members) { return !members.empty(); });
    const auto map = static_cast<qsizetype>(having - row.members.begin());
    const auto only = PairTable::tr("Only %1 has it").arg(labels.value(map));
    return row.together ? only : PairTable::tr("%1; it waits for a place").arg(only);
}

PairTable::PairTable(const TwoMaps& sides, QObject* parent)
    : QAbstractTableModel(parent), m_sides(sides) {
    refresh();
}

void PairTable::refresh() {
    beginResetModel();
    m_rows.clear();
    m_maybe.clear();
    if (const auto* comparison = m_sides.comparison()) {
        for (const auto* rows : {&comparison->rows, &comparison->alone}) {
            for (const auto& row : *rows)
                m_rows.push_back(&row);
        }
        for (const auto& row : comparison->suggested) {
            m_maybe.emplace(row.members[0].front(), row.members[1].front());
            m_maybe.emplace(row.members[1].front(), row.members[0].front());
        }
    }
    endResetModel();
}

QModelIndex PairTable::indexOf(const ComparedRow* row) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(found - m_rows.begin()), capability);
}

int PairTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairTable::columnCount(const QModelIndex&) const { return columnCountOfAll; }

QVariant PairTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return asPlainToolTip(text(row, index.column()));
    case sortRole: return sortKey(row, index);
    case markRole: return static_cast<int>(markOf(row));
    case searchRole: return searchKey(row);
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == readiness || index.column() == annualCost;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QString PairTable::verdictOf(const ComparedRow& row) const {
    auto told = rowVerdictText(row, m_sides.labels());
    if (isShared(row)) return told;
    QStringList maybe;
    forEachMember(row.members, [&](std::size_t, const Capability& each) {
        const auto found = m_maybe.find(&each);
        if (found != m_maybe.end()) maybe += toQt(found->second->name.text());
    });
    if (maybe.isEmpty()) return told;
    return tr("%1; may be “%2”").arg(told, maybe.join(QStringLiteral(", ")));
}

QString PairTable::text(const ComparedRow& row, int column) const {
    switch (column) {
    case capability: return toQt(row.name);
    case left: return placeText(row.places[0]);
    case right: return placeText(row.places[1]);
    case together:
        return isShared(row) && row.together ? scoredText(row.together->score) : QString();
    case verdict: return verdictOf(row);
    case readiness: return isShared(row) ? QString::number(row.readiness.total()) : QString();
    case annualCost: return costsText(row.costs);
    case contractEnds: return endsText(row);
    case notifyByDate:
        return shortDateText(row.notice ? std::optional(row.notice->by) : std::nullopt);
    case moves:
        return isShared(row) && row.together ? movesText(*row.together, m_sides.labels())
                                             : QString();
    default: return {};
    }
}

QVariant PairTable::sortKey(const ComparedRow& row, const QModelIndex& index) const {
    switch (index.column()) {
    case capability: return toQt(folded(row.name));
    case left: return scoreKey(row.places[0]);
    case right: return scoreKey(row.places[1]);
    case together:
        return isShared(row) && row.together ? QVariant(row.together->score.exact()) : QVariant();
    // Rows come in the order of what to share first.
    case verdict: return index.row();
    case readiness: return isShared(row) ? QVariant(row.readiness.total()) : QVariant();
    case annualCost:
        return row.costs.knownCount > 0 ? QVariant(qlonglong{row.costs.known}) : QVariant();
    case contractEnds: return firstEnd(row);
    case notifyByDate:
        return row.notice ? QVariant(toQt(row.notice->by).toJulianDay()) : QVariant();
    case moves: return isShared(row) && row.together ? QVariant(distance(row)) : QVariant();
    default: return {};
    }
}

QVariant PairTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case capability: return tr("Capability");
    case left: return m_sides.labels().value(0);
    case right: return m_sides.labels().value(1);
    case together: return tr("Together");
    case verdict: return tr("Verdict");
    case readiness: return tr("Ready");
    case annualCost: return tr("Cost together");
    case contractEnds: return tr("Contracts end");
    case notifyByDate: return tr("First notice by");
    case moves: return tr("Who would have to move");
    default: return {};
    }
}

} // namespace rightward
