// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "command/commands.h"
#include "command/comparison_report.h"
#include "command/map_choice.h"
#include "store/library_file.h"

#include <algorithm>

namespace rightward {
namespace {

/// The library, and the other one where there is one: opened beside it and never written.
struct Libraries {
    Library own;
    std::optional<Library> other;
};

Libraries readLibraries(const Call& call) {
    Libraries libraries{readLibraryFile(pathFromQt(call.library)), {}};
    if (const auto other = call.value(withValue))
        libraries.other = readLibraryFile(pathFromQt(*other));
    return libraries;
}

ComparisonReport::Column columnOf(const Library& library, MapId id) {
    const auto* map = library.map(id);
    return {map, &library.councils.at(map->info.council)};
}

/// From the library; from the other one what the library lacks, and what is named again.
ComparisonReport::Column chosenColumn(const Libraries& libraries, const QString& wanted,
                                      const std::vector<ComparisonReport::Column>& before) {
    if (!libraries.other) return columnOf(libraries.own, chosenMap(libraries.own, wanted));
    const auto fitting = fittingMaps(libraries.own, wanted);
    const bool isTaken =
        fitting.size() == 1 && std::any_of(before.begin(), before.end(), [&](const auto& column) {
            return column.map == libraries.own.map(fitting.front());
        });
    const bool isOthers = fitting.empty() || isTaken;
    const auto fittingThere = fittingMaps(*libraries.other, wanted);
    if (fitting.empty() && fittingThere.empty())
        throw Refusal(Exit::couldNot,
                      CommandWords::tr("There is no map “%1” in either library.").arg(wanted));
    const auto& library = isOthers && !fittingThere.empty() ? *libraries.other : libraries.own;
    return columnOf(library, chosenMap(library, wanted));
}

/// The report points into both.
ComparisonReport reportOn(const Call& call, const Libraries& libraries,
                          const Catalogue& catalogue) {
    ComparisonReport report{{}, dayGiven(call, onValue), {}};
    for (const auto& wanted : call.maps)
        report.columns.push_back(chosenColumn(libraries, wanted, report.columns));
    const Suggester suggester(catalogue);
    const auto councils = shippedCouncils();
    const auto settings = shippedSettings();
    FlagTerms flags{settings, report.on, {}};
    SideBySide maps;
    for (const auto& column : report.columns) {
        flags.vestingDays.push_back(vestingDayOf(*column.council, councils));
        maps.push_back(&column.map->content);
    }
    // What people of the other library said is not this one's word.
    report.comparison =
        comparisonOf(maps, {catalogue, suggester, libraries.own.matches, std::move(flags)});
    return report;
}

} // namespace

void compareMaps(const Call& call, QTextStream& out) {
    if (call.maps.size() < 2)
        refuseUsage(CommandWords::tr("Say with --map which maps to compare, two or more."));
    const auto libraries = readLibraries(call);
    const auto catalogue = shippedCatalogue();
    const auto report = reportOn(call, libraries, catalogue);
    out << (call.has(jsonFlag) ? comparisonJson(report) : comparisonText(report));
}

} // namespace rightward
