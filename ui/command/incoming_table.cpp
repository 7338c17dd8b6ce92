// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "catalogue/council_named.h"
#include "catalogue/folding.h"
#include "command/incoming.h"
#include "command/map_choice.h"
#include "exchange/csv_rows.h"
#include "intake/join_rows.h"
#include "store/file.h"

#include <algorithm>

namespace rightward {
namespace {

Uuid freshUuid() { return freshId<MapId>().uuid(); }

[[noreturn]] void refuse(const QString& what) { throw Refusal(Exit::couldNot, what); }

Name typedCouncil(const QString& text) {
    const auto name = Name::of(fromQt(text));
    if (!name) refuseUsage(CommandWords::tr("“%1” cannot be a council's name.").arg(text));
    return *name;
}

/// The library's council of that name; exactly so spelled goes before alike.
const Council* councilOf(const Library& library, const Name& name) {
    std::vector<const Council*> alike;
    for (const auto* council : councilsByName(library)) {
        if (council->name == name) return council;
        if (folded(council->name.text()) == folded(name.text())) alike.push_back(council);
    }
    if (alike.size() > 1)
        refuse(CommandWords::tr("Several councils are called like “%1”; spell it exactly.")
                   .arg(toQt(name.text())));
    return alike.empty() ? nullptr : alike.front();
}

/// A new map is called what its file is called.
Name titleOf(const std::filesystem::path& path) {
    const auto title = Name::of(utf8(path.stem()));
    if (!title)
        refuse(CommandWords::tr("%1 would give the map a name it cannot have. Rename the file.")
                   .arg(pathToQt(path)));
    return *title;
}

Joining asNewMap(const Call& call, const std::filesystem::path& path, const Library& into,
                 std::vector<CapabilityRow> rows) {
    const auto name = typedCouncil(call.values[councilValue]);
    const auto* known = councilOf(into, name);
    std::optional<Council> added;
    if (!known) added = councilNamed(freshId<CouncilId>(), name, shippedCouncils());
    const MapInfo map{freshId<MapId>(), known ? known->id : added->id, titleOf(path),
                      dayGiven(call, dateValue)};
    return newMapOfRows(into, map, added, std::move(rows), {}, shippedCatalogue(), freshUuid);
}

/// The library with the maps of one council only: two councils may call a map alike.
Library withMapsOf(const Library& library, const QString& councilName) {
    const auto* council = councilOf(library, typedCouncil(councilName));
    if (!council) refuse(CommandWords::tr("There is no council “%1”.").arg(councilName));
    auto some = library;
    std::erase_if(some.maps,
                  [&](const auto& entry) { return entry.second->info.council != council->id; });
    return some;
}

MapId mapToUpdate(const Call& call, const Library& into) {
    const auto council = call.value(councilValue);
    return chosenMap(council ? withMapsOf(into, *council) : into, call.value(mapValue));
}

Joining joinedTable(const Call& call, const std::filesystem::path& path, const Library& into,
                    std::vector<CapabilityRow> rows) {
    if (!call.values.contains(mapValue)) return asNewMap(call, path, into, std::move(rows));
    return updateMapWithRows(into, mapToUpdate(call, into), std::move(rows), {}, shippedCatalogue(),
                             freshUuid);
}

} // namespace

Incoming readIncomingTable(const Call& call, const std::filesystem::path& path,
                           const Library& into) {
    const auto bytes = readWholeFile(path, CsvLimits::bytes);
    const auto table = readCsvTable({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    const auto layout = guessLayout(table).layout;
    auto reading = readRows(table, layout);
    Incoming incoming;
    for (const auto& problem : reading.problems)
        incoming.problems.push_back(told(layout, problem));
    incoming.joining.isRefused = worstOf(reading.problems) >= Severity::lostRow;
    if (incoming.joining.isRefused) return incoming;
    incoming.joining = joinedTable(call, path, into, std::move(reading.rows));
    const auto weight = incoming.joining.isRefused ? Weight::error : Weight::note;
    for (const auto& problem : incoming.joining.problems)
        incoming.problems.push_back(told(problem, weight));
    return incoming;
}

} // namespace rightward
