// SPDX-License-Identifier: MIT
#include "paper/shown_comparison.h"

#include "bridge/convert.h"
#include "paper/paper_words.h"

#include <algorithm>

namespace rightward {
namespace {

QString titleOf(const ComparedMap& map) {
    const auto title =
        PaperWords::tr("%1: %2").arg(toQt(map.council->name.text()), toQt(map.info->title.text()));
    return map.version.isEmpty() ? title : PaperWords::tr("%1, %2").arg(title, map.version);
}

/// Numbers those that are called alike.
QStringList toldApart(const QStringList& labels) {
    QStringList told;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto& label = labels[i];
        const auto number = labels.first(i).count(label) + 1;
        told += labels.count(label) == 1
                    ? label
                    : PaperWords::tr("%1 (%2)").arg(label, QString::number(number));
    }
    return told;
}

std::vector<MapContent> shownContents(const std::vector<ComparedMap>& maps, Edition edition) {
    std::vector<MapContent> contents;
    contents.reserve(maps.size());
    for (const auto& map : maps)
        contents.push_back(shownIn(edition, *map.content));
    return contents;
}

SideBySide sideBySide(const std::vector<MapContent>& contents) {
    SideBySide maps;
    for (const auto& content : contents)
        maps.push_back(&content);
    return maps;
}

} // namespace

QStringList labelsOf(const std::vector<ComparedMap>& maps) {
    QStringList labels;
    for (const auto& map : maps) {
        const auto sharing = std::count_if(maps.begin(), maps.end(), [&](const auto& other) {
            return other.council->name == map.council->name;
        });
        labels += sharing == 1 ? toQt(map.council->name.text()) : titleOf(map);
    }
    return toldApart(labels);
}

ShownComparison::ShownComparison(const MapsToCompare& compared, Edition edition)
    : m_maps(compared.maps), m_contents(shownContents(compared.maps, edition)),
      m_labels(labelsOf(compared.maps)), m_edition(edition), m_on(compared.terms.flags.on),
      m_comparison(comparisonOf(sideBySide(m_contents), compared.terms)) {
    for (auto& map : m_maps)
        map.content = nullptr; // only what the edition may show is read from here on
}

std::size_t onlyMapOf(const ComparedRow& row) {
    std::size_t only = 0;
    forEachMember(row.members, [&](std::size_t map, const Capability&) { only = map; });
    return only;
}

} // namespace rightward
