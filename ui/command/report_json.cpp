// SPDX-License-Identifier: MIT
#include "command/report.h"

#include "bridge/convert.h"
#include "command/map_choice.h"
#include "score/ranking.h"

#include <nlohmann/json.hpp>

namespace rightward {
namespace {

using Json = nlohmann::ordered_json;

QString document(const Json& json) { return toQt(json.dump(2)) + u'\n'; }

Json mapEntry(const Map& map) {
    const auto waiting = unplaced(map.content).size();
    return {{"id", map.info.id.text()},
            {"title", map.info.title.text()},
            {"date", map.info.date.iso()},
            {"placed", map.content.capabilities.size() - waiting},
            {"unplaced", waiting}};
}

Json councilEntry(const Library& library, const Council& council) {
    auto maps = Json::array();
    for (const auto id : mapsOf(library, council.id))
        maps.push_back(mapEntry(*library.map(id)));
    return {{"id", council.id.text()}, {"name", council.name.text()}, {"maps", std::move(maps)}};
}

Json shiftEntry(const std::optional<Shift>& shift) {
    if (!shift) return nullptr;
    return {{"units", shift->units}, {"tier", tokenOf(shift->tier)}};
}

Json catalogueEntry(const Capability& capability) {
    if (!capability.catalogueId) return nullptr;
    return capability.catalogueId->text();
}

Json capabilityEntry(const Ranked& ranked) {
    const auto& capability = *ranked.capability;
    const auto place = *capability.place;
    const auto points = pointsOf(ranked.score);
    return {{"id", capability.id.text()},
            {"name", capability.name.text()},
            {"catalogueId", catalogueEntry(capability)},
            {"evolution", place.evolution()},
            {"visibility", place.visibility()},
            {"column", tokenOf(place.column())},
            {"row", tokenOf(place.row())},
            {"tier", tokenOf(ranked.score.tier)},
            {"score", points.total},
            {"exact", ranked.score.exact()},
            {"parts",
             {{"box", points.box},
              {"evolution", points.evolution},
              {"behindTheScenes", points.behindTheScenes}}},
            {"rightShift", shiftEntry(rightShift(place))},
            {"downShift", shiftEntry(downShift(place))}};
}

Json scoredMap(const Library& library, const Map& map) {
    auto capabilities = Json::array();
    for (const auto& each : ranked(map.content))
        capabilities.push_back(capabilityEntry(each));
    auto waiting = Json::array();
    for (const auto* each : unplaced(map.content))
        waiting.push_back({{"id", each->id.text()}, {"name", each->name.text()}});
    return {{"id", map.info.id.text()},
            {"council", library.councils.at(map.info.council).name.text()},
            {"title", map.info.title.text()},
            {"capabilities", std::move(capabilities)},
            {"unplaced", std::move(waiting)}};
}

} // namespace

QString listJson(const Library& library) {
    auto councils = Json::array();
    for (const auto* council : councilsByName(library))
        councils.push_back(councilEntry(library, *council));
    return document({{"councils", std::move(councils)}});
}

QString scoreJson(const Library& library, const std::vector<MapId>& maps) {
    auto scored = Json::array();
    for (const auto id : maps)
        scored.push_back(scoredMap(library, *library.map(id)));
    return document({{"maps", std::move(scored)}});
}

} // namespace rightward
