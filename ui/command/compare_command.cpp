// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "command/commands.h"
#include "command/comparison_report.h"
#include "command/map_choice.h"
#include "command/outgoing.h"
#include "model/problem.h"
#include "paper/comparison_paper.h"
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

ComparedMap comparedMap(const Library& library, MapId id) {
    const auto& map = *library.map(id);
    return {&library.councils.at(map.info.council), &map.info, &map.content, {}};
}

/// From the library; from the other one what the library lacks, and what is named again.
ComparedMap chosenFrom(const Libraries& libraries, const QString& wanted,
                       const std::vector<ComparedMap>& before) {
    if (!libraries.other) return comparedMap(libraries.own, chosenMap(libraries.own, wanted));
    const auto fitting = fittingMaps(libraries.own, wanted);
    const bool isTaken =
        fitting.size() == 1 && std::any_of(before.begin(), before.end(), [&](const auto& map) {
            return map.info == &libraries.own.map(fitting.front())->info;
        });
    const bool isOthers = fitting.empty() || isTaken;
    const auto fittingThere = fittingMaps(*libraries.other, wanted);
    if (fitting.empty() && fittingThere.empty())
        throw Refusal(Exit::couldNot,
                      CommandWords::tr("There is no map “%1” in either library.").arg(wanted));
    const auto& library = isOthers && !fittingThere.empty() ? *libraries.other : libraries.own;
    return comparedMap(library, chosenMap(library, wanted));
}

/// What ships with the program and every comparison goes by.
struct Shipped {
    Catalogue catalogue = shippedCatalogue();
    Suggester suggester{catalogue};
    Settings settings = shippedSettings();
    CouncilRegister councils = shippedCouncils();
};

/// Points into both. What people of the other library said is not this one's word.
MapsToCompare mapsToCompare(const Call& call, const Libraries& libraries, const Shipped& shipped) {
    std::vector<ComparedMap> maps;
    FlagTerms flags{shipped.settings, dayGiven(call, onValue), {}};
    for (const auto& wanted : call.maps) {
        maps.push_back(chosenFrom(libraries, wanted, maps));
        flags.vestingDays.push_back(vestingDayOf(*maps.back().council, shipped.councils));
    }
    return {std::move(maps),
            {shipped.catalogue, shipped.suggester, libraries.own.matches, std::move(flags)}};
}

/// Where the comparison is to be put, if anywhere. Throws Refusal.
struct Target {
    QString to;
    Edition edition = Edition::publicEdition;
};

std::optional<Target> targetOf(const Call& call) {
    const auto to = call.value(toValue);
    const auto edition = editionAsked(call);
    if (!to) {
        if (edition) refuseUsage(CommandWords::tr("%1 goes with %2.").arg(editionValue, toValue));
        return std::nullopt;
    }
    if (endingOf(*to) != u".csv" && !formatNamedBy(pathFromQt(*to)))
        refuseUsage(CommandWords::tr("“%1” must end in .png, .svg, .pdf or .csv.").arg(*to));
    refuseWhatIsRead(call, *to);
    return Target{*to, edition.value_or(Edition::publicEdition)};
}

void write(const MapsToCompare& compared, const Target& target) {
    const auto path = pathFromQt(target.to);
    const auto format = formatNamedBy(path);
    if (!format) return writeText(path, comparisonCsv(ShownComparison(compared, target.edition)));
    PaperOptions options;
    options.edition = target.edition;
    try {
        exportComparison(compared, *format, options, path);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::pictureTooLarge) throw;
        throw Refusal(
            Exit::couldNot,
            CommandWords::tr("This is too much for one picture. Make a .pdf of it instead."));
    }
}

} // namespace

void compareMaps(const Call& call, QTextStream& out) {
    if (call.maps.size() < 2)
        refuseUsage(CommandWords::tr("Say with --map which maps to compare, two or more."));
    const auto target = targetOf(call);
    const auto libraries = readLibraries(call);
    const Shipped shipped;
    const auto compared = mapsToCompare(call, libraries, shipped);
    if (target) write(compared, *target);
    if (call.has(jsonFlag))
        out << comparisonJson(ShownComparison(compared, Edition::exemptEdition));
    else if (target)
        out << madeText(target->to, target->edition) << '\n';
    else
        out << comparisonText(ShownComparison(compared, Edition::exemptEdition));
}

} // namespace rightward
