// SPDX-License-Identifier: MIT
#include "paper/plan_tables.h"

#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "paper/paper_words.h"
#include "paper/table_pages.h"
#include "score/ranking.h"

#include <algorithm>
#include <tuple>

namespace rightward {
namespace {

QString points(Place place) { return QString::number(pointsOf(scoreOf(place)).total); }

/// "Product, in between"
QString whereText(Place place) {
    return PaperWords::tr("%1, %2").arg(columnName(place.column()), rowName(place.row()).toLower());
}

const CatalogueEntry* entryOf(const Capability& capability, const Catalogue& catalogue) {
    return capability.catalogueId ? catalogue.entry(*capability.catalogueId) : nullptr;
}

std::vector<const Capability*> planned(const MapContent& content) {
    std::vector<const Capability*> capabilities;
    for (const auto& [id, capability] : content.capabilities) {
        if (capability.plannedMove) capabilities.push_back(&capability);
    }
    const auto order = [](const Capability* each) {
        const auto& by = each->plannedMove->by;
        return std::tuple(!by, by, std::string_view(each->name.text()), each->id);
    };
    std::sort(capabilities.begin(), capabilities.end(),
              [&](const auto* left, const auto* right) { return order(left) < order(right); });
    return capabilities;
}

QStringList moveRow(const Capability& capability) {
    const auto& [to, by] = *capability.plannedMove;
    const auto& place = capability.place;
    return {toQt(capability.name.text()),
            place ? whereText(*place) : PaperWords::tr("Waiting for a place"),
            place ? points(*place) : QString(),
            whereText(to),
            points(to),
            tierName(tierOf(to.box())),
            by ? shortDateText(by) : PaperWords::tr("no date")};
}

QString changesNote(const MapContent& content, bool isDone) {
    if (!isDone) return whyThingsMoveText();
    return ranked(content).empty()
               ? PaperWords::tr("Nothing has a place on this map yet.")
               : PaperWords::tr("All that has a place on this map is one to start with.");
}

} // namespace

TableSection changesSection(const MapContent& content) {
    const auto catalogue = shippedCatalogue();
    TableSection section{{},
                         {{PaperWords::tr("Capability"), 160},
                          {PaperWords::tr("Score"), 52, true},
                          {PaperWords::tr("Tier"), 120},
                          {PaperWords::tr("What would have to change"), 450}},
                         {}};
    for (const auto& each : ranked(content)) {
        if (each.score.tier == Tier::dayOne) continue;
        const auto& capability = *each.capability;
        section.rows.push_back({toQt(capability.name.text()), points(*capability.place),
                                tierName(each.score.tier),
                                stepsText(*capability.place, entryOf(capability, catalogue))});
    }
    section.heading =
        PaperWords::tr("What would have to change: %1").arg(QString::number(section.rows.size()));
    section.note = changesNote(content, section.rows.empty());
    return section;
}

TableSection movesSection(const MapContent& content) {
    TableSection section{{},
                         {{PaperWords::tr("Capability"), 140},
                          {PaperWords::tr("Stands at"), 160},
                          {PaperWords::tr("Score"), 40, true},
                          {PaperWords::tr("Meant to be at"), 160},
                          {PaperWords::tr("Score then"), 44, true},
                          tierColumn(PaperWords::tr("Tier then"), 126),
                          {PaperWords::tr("By"), 68, false, 64}},
                         {}};
    for (const auto* capability : planned(content))
        section.rows.push_back(moveRow(*capability));
    section.heading = PaperWords::tr("Planned moves: %1").arg(QString::number(section.rows.size()));
    if (section.rows.empty()) section.note = PaperWords::tr("No move is planned on this map.");
    return section;
}

} // namespace rightward
