// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "command/commands.h"
#include "command/comparison_report.h"
#include "command/map_choice.h"
#include "command/outgoing.h"
#include "command/paper_call.h"
#include "model/problem.h"
#include "paper/comparison_paper.h"
#include "paper/web_page.h"
#include "paper/workbook.h"
#include "store/file.h"
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

/// Where the comparison is to be put, and how.
struct Target {
    QString to;
    PaperOptions options;
};

bool isTable(const QString& ending) { return ending == u".csv" || ending == u".xlsx"; }

/// Nothing where it is only to be printed. Throws Refusal.
std::optional<Target> targetOf(const Call& call) {
    const auto to = call.value(toValue);
    if (!to) {
        for (const auto& option : paperValues() + QStringList{editionValue}) {
            if (call.value(option))
                refuseUsage(CommandWords::tr("%1 goes with %2.").arg(option, toValue));
        }
        return std::nullopt;
    }
    const auto ending = endingOf(*to);
    if (!isTable(ending) && ending != u".html" && !formatNamedBy(pathFromQt(*to)))
        refuseUsage(
            CommandWords::tr("“%1” must end in .png, .svg, .pdf, .html, .csv or .xlsx.").arg(*to));
    const auto edition = editionAsked(call);
    Target target{*to, paperOptionsOf(call, ending, PaperOf::comparison)};
    target.options.edition = edition.value_or(Edition::publicEdition);
    refuseWhatIsRead(call, *to);
    return target;
}

/// What is told of a map's saving is about the first, which may be the other library's.
std::optional<LastSave> lastSaveOfFirst(const Call& call, const Libraries& libraries,
                                        const MapsToCompare& compared) {
    const auto& info = *compared.maps.front().info;
    const auto* own = libraries.own.map(info.id);
    return lastSaveOf(own && &own->info == &info ? call.library : call.value(withValue).value());
}

/// As many dots as were asked for; else fewer, where that is too much.
std::vector<std::byte> renderedPages(const MapsToCompare& compared, PaperFormat format,
                                     const PaperOptions& options, const PaperPages& pages,
                                     bool isDpiGiven) {
    try {
        return isDpiGiven ? rendered(pages, format, options.dpi)
                          : renderComparison(compared, format, options);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::pictureTooLarge) throw;
        throw Refusal(Exit::couldNot,
                      CommandWords::tr("This is too much for one picture. Make a .pdf of it "
                                       "instead."));
    }
}

void write(const Call& call, const MapsToCompare& compared, const Target& target,
           const Output& output) {
    const auto path = pathFromQt(target.to);
    const auto& options = target.options;
    const auto ending = endingOf(target.to);
    if (const auto format = formatNamedBy(path)) {
        const auto pages = paperPages(compared, *format, options);
        writeFileAtomically(path, renderedPages(compared, *format, options, pages,
                                                call.value(dpiValue).has_value()));
        noteMissingGlyphs(output, pages);
    } else if (ending == u".html") {
        writeFileAtomically(path, renderComparisonPage(compared, options));
    } else if (ending == u".xlsx") {
        writeFileAtomically(path, renderComparisonWorkbook(compared, options));
    } else {
        writeText(path, comparisonCsv(ShownComparison(compared, options.edition)));
    }
}

} // namespace

void compareMaps(const Call& call, const Output& output) {
    if (call.maps.size() < 2)
        refuseUsage(CommandWords::tr("Say with --map which maps to compare, two or more."));
    auto target = targetOf(call);
    const auto libraries = readLibraries(call);
    const Shipped shipped;
    const auto compared = mapsToCompare(call, libraries, shipped);
    if (target) {
        target->options.lastSave = lastSaveOfFirst(call, libraries, compared);
        write(call, compared, *target, output);
    }
    if (call.has(jsonFlag))
        output.out << comparisonJson(ShownComparison(compared, Edition::exemptEdition));
    else if (target)
        output.out << madeText(target->to, target->options.edition) << '\n';
    else
        output.out << comparisonText(ShownComparison(compared, Edition::exemptEdition));
}

} // namespace rightward
