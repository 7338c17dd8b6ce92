// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "exchange/edition.h"
#include "model/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

/// A map that is laid beside others. Borrowed.
struct ComparedMap {
    const Council* council{};
    const MapInfo* info{};
    const MapContent* content{};
    /// What its version is called, where it is not the map as it stands.
    QString version;
};

/// Two maps or more, and what they are compared by. The terms' vesting days are in the same order.
/// Borrowed.
struct MapsToCompare {
    std::vector<ComparedMap> maps;
    ComparisonTerms terms;
};

/// What to call each map: its council, with its title and version where that does not tell them
/// apart, and a number where nothing does.
QStringList labelsOf(const std::vector<ComparedMap>& maps);

/// Maps side by side as an edition may show them: what it withholds is gone before they are
/// compared, so that neither an order nor a reason can tell of it.
class ShownComparison {
public:
    ShownComparison(const MapsToCompare& compared, Edition edition);
    ~ShownComparison() = default;
    // The comparison points into the contents.
    ShownComparison(const ShownComparison&) = delete;
    ShownComparison& operator=(const ShownComparison&) = delete;

    std::size_t count() const { return m_maps.size(); }
    const Council& council(std::size_t map) const { return *m_maps[map].council; }
    const MapInfo& info(std::size_t map) const { return *m_maps[map].info; }
    const QString& version(std::size_t map) const { return m_maps[map].version; }
    const MapContent& content(std::size_t map) const { return m_contents[map]; }
    const QStringList& labels() const { return m_labels; }
    const QString& label(std::size_t map) const { return m_labels[static_cast<qsizetype>(map)]; }
    const Comparison& comparison() const { return m_comparison; }
    Edition edition() const { return m_edition; }
    bool isPublic() const { return m_edition == Edition::publicEdition; }
    /// The day that dates go by.
    Date on() const { return m_on; }

private:
    std::vector<ComparedMap> m_maps;
    std::vector<MapContent> m_contents;
    QStringList m_labels;
    Edition m_edition;
    Date m_on;
    Comparison m_comparison;
};

/// The map that has it, of what only one has.
std::size_t onlyMapOf(const ComparedRow& row);

} // namespace rightward
