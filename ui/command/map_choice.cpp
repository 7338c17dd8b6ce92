// SPDX-License-Identifier: MIT
#include "command/map_choice.h"

#include "bridge/convert.h"
#include "catalogue/catalogue.h"
#include "command/call.h"

#include <algorithm>
#include <tuple>

namespace rightward {
namespace {

/// More than this would no longer be one line.
constexpr std::size_t mostNamed = 8;

const Name& councilName(const Library& library, const Map& map) {
    return library.councils.at(map.info.council).name;
}

QString describe(const Library& library, MapId id) {
    const auto& map = *library.map(id);
    return CommandWords::tr("“%1: %2” (%3)")
        .arg(toQt(councilName(library, map).text()), toQt(map.info.title.text()), toQt(id.text()));
}

QString describe(const Library& library, const std::vector<MapId>& maps) {
    QStringList described;
    for (const auto id : maps) {
        if (static_cast<std::size_t>(described.size()) == mostNamed) break;
        described += describe(library, id);
    }
    if (maps.size() > mostNamed)
        described += CommandWords::tr("and %1 more").arg(maps.size() - mostNamed);
    return described.join(QStringLiteral(", "));
}

template <class Fits>
std::vector<MapId> mapsThat(const Library& library, Fits&& fits) {
    auto maps = allMaps(library);
    std::erase_if(maps, [&](MapId id) {
        const auto& map = *library.map(id);
        return !fits(councilName(library, map).text()) && !fits(map.info.title.text());
    });
    return maps;
}

/// Exactly so named; where none is, those that differ in case, accents or spaces only.
std::vector<MapId> mapsNamed(const Library& library, const std::string& wanted) {
    auto maps = mapsThat(library, [&](const std::string& name) { return name == wanted; });
    const auto fold = folded(wanted);
    if (!maps.empty() || fold.empty()) return maps;
    return mapsThat(library, [&](const std::string& name) { return folded(name) == fold; });
}

} // namespace

std::vector<const Council*> councilsByName(const Library& library) {
    std::vector<const Council*> councils;
    for (const auto& [id, council] : library.councils)
        councils.push_back(&council);
    std::sort(councils.begin(), councils.end(), [](const Council* left, const Council* right) {
        return std::tie(left->name, left->id) < std::tie(right->name, right->id);
    });
    return councils;
}

std::vector<MapId> allMaps(const Library& library) {
    std::vector<MapId> maps;
    for (const auto* council : councilsByName(library)) {
        const auto its = mapsOf(library, council->id);
        maps.insert(maps.end(), its.begin(), its.end());
    }
    return maps;
}

std::vector<MapId> fittingMaps(const Library& library, const QString& wanted) {
    const auto text = fromQt(wanted);
    if (const auto id = MapId::parse(text); id && library.map(*id)) return {*id};
    return mapsNamed(library, text);
}

MapId chosenMap(const Library& library, const std::optional<QString>& wanted) {
    const auto every = allMaps(library);
    if (every.empty())
        throw Refusal(Exit::couldNot, CommandWords::tr("The library has no map yet. Open it and "
                                                       "add a council with a map."));
    if (!wanted) {
        if (every.size() == 1) return every.front();
        throw Refusal(Exit::couldNot,
                      CommandWords::tr("The library has %1 maps; say which with --map. It has %2.")
                          .arg(QString::number(every.size()), describe(library, every)));
    }
    const auto fitting = fittingMaps(library, *wanted);
    if (fitting.size() == 1) return fitting.front();
    if (fitting.empty())
        throw Refusal(Exit::couldNot, CommandWords::tr("There is no map “%1”. The library has %2.")
                                          .arg(*wanted, describe(library, every)));
    throw Refusal(Exit::couldNot,
                  CommandWords::tr("“%1” could be any of %2 maps; give the id of one: %3.")
                      .arg(*wanted, QString::number(fitting.size()), describe(library, fitting)));
}

} // namespace rightward
