// SPDX-License-Identifier: MIT
#include "command/report.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "command/call.h"
#include "command/columns.h"
#include "command/map_choice.h"
#include "score/ranking.h"

namespace rightward {
namespace {

QString mapHeading(const Library& library, const Map& map) {
    return CommandWords::tr("%1: %2, %3")
        .arg(toQt(library.councils.at(map.info.council).name.text()), toQt(map.info.title.text()),
             dateText(map.info.date));
}

QString tierSection(Tier tier, const std::vector<Ranked>& all) {
    Columns columns;
    int count = 0;
    for (const auto& [capability, score] : all) {
        if (score.tier != tier) continue;
        const auto box = capability->place->box();
        columns.add({QString::number(pointsOf(score).total).rightJustified(3),
                     toQt(capability->name.text()), columnName(box.column), rowName(box.row)});
        ++count;
    }
    if (count == 0) return {};
    const auto heading =
        CommandWords::tr("%1: %2 of %3")
            .arg(tierName(tier), QString::number(count), QString::number(all.size()));
    return u'\n' + heading + u'\n' + columns.text();
}

QString unplacedSection(const MapContent& content) {
    const auto waiting = unplaced(content);
    if (waiting.empty()) return {};
    auto text = CommandWords::tr("\nWaiting for a place: %1\n").arg(waiting.size());
    for (const auto* capability : waiting)
        text += QStringLiteral("  ") + toQt(capability->name.text()) + u'\n';
    return text;
}

QString scoredMap(const Library& library, const Map& map) {
    auto text = mapHeading(library, map) + u'\n';
    if (map.content.capabilities.empty())
        text += CommandWords::tr("  Nothing is on this map yet.\n");
    const auto all = ranked(map.content);
    for (const auto tier : allTiersBestFirst)
        text += tierSection(tier, all);
    return text + unplacedSection(map.content);
}

QString councilSection(const Library& library, const Council& council) {
    Columns columns;
    for (const auto id : mapsOf(library, council.id)) {
        const auto& map = *library.map(id);
        const auto waiting = unplaced(map.content).size();
        const auto placed = map.content.capabilities.size() - waiting;
        columns.add({toQt(map.info.title.text()), toQt(map.info.date.iso()),
                     CommandWords::tr("%1 placed").arg(placed),
                     CommandWords::tr("%1 unplaced").arg(waiting), toQt(id.text())});
    }
    return toQt(council.name.text()) + u'\n' + columns.text();
}

} // namespace

QString listText(const Library& library) {
    if (library.councils.empty()) return CommandWords::tr("No councils yet.\n");
    QString text;
    for (const auto* council : councilsByName(library))
        text += councilSection(library, *council);
    return text;
}

QString scoreText(const Library& library, const std::vector<MapId>& maps) {
    if (maps.empty()) return CommandWords::tr("No maps yet.\n");
    QStringList texts;
    for (const auto id : maps)
        texts += scoredMap(library, *library.map(id));
    return texts.join(u'\n');
}

} // namespace rightward
