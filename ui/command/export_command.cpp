// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "command/commands.h"
#include "command/map_choice.h"
#include "command/outgoing.h"
#include "command/paper_call.h"
#include "exchange/csv_write.h"
#include "exchange/edition.h"
#include "exchange/json.h"
#include "paper/pages.h"
#include "paper/paper.h"
#include "paper/web_page.h"
#include "paper/workbook.h"
#include "store/file.h"
#include "store/library_file.h"

namespace rightward {
namespace {

void exportJson(const Call& call, const std::filesystem::path& path) {
    const auto library = readLibraryFile(pathFromQt(call.library));
    const auto map = call.value(mapValue);
    writeText(path,
              jsonForFile(map ? onlyMap(library, chosenMap(library, map)) : library, utf8(path)));
}

void exportOneMap(const Call& call, const std::filesystem::path& path, const PaperOptions& options,
                  const Output& output) {
    const auto library = readLibraryFile(pathFromQt(call.library));
    const auto map = chosenMap(library, call.value(mapValue));
    const auto ending = endingOf(pathToQt(path));
    if (const auto format = formatNamedBy(path)) {
        const auto pages = paperPages(library, map, *format, options);
        writeFileAtomically(path, rendered(pages, *format, options.dpi));
        noteMissingGlyphs(output, pages);
    } else if (ending == u".xlsx") {
        exportWorkbook(library, map, options, path);
    } else if (ending == u".html") {
        exportWebPage(library, map, options, path);
    } else {
        writeText(path, writeCsv(shownIn(options.edition, library.map(map)->content)));
    }
}

} // namespace

void exportTo(const Call& call, const Output& output) {
    const auto to = call.values[toValue];
    const auto path = pathFromQt(to);
    const auto ending = endingOf(to);
    const bool isJson = ending == u".json";
    const bool isOther = ending == u".csv" || ending == u".xlsx" || ending == u".html";
    if (!isJson && !isOther && !formatNamedBy(path))
        refuseUsage(
            CommandWords::tr("“%1” must end in .png, .svg, .pdf, .html, .csv, .xlsx or .json.")
                .arg(to));
    const auto edition = editionAsked(call);
    if (isJson && edition == Edition::publicEdition)
        refuseUsage(CommandWords::tr("JSON is a complete copy and has no public edition. To send a "
                                     "library to others use share."));
    auto options = paperOptionsOf(call, ending, PaperOf::map);
    refuseWhatIsRead(call, to);
    if (isJson) {
        exportJson(call, path);
        output.out << CommandWords::tr("Made %1, a complete copy: not for publication").arg(to)
                   << '\n';
    } else {
        options.edition = edition.value_or(Edition::publicEdition);
        exportOneMap(call, path, options, output);
        output.out << madeText(to, options.edition) << '\n';
    }
}

void shareCopyTo(const Call& call, const Output& output) {
    const auto to = call.values[toValue];
    if (endingOf(to) != u".rightward")
        refuseUsage(CommandWords::tr("“%1” must end in .rightward.").arg(to));
    refuseWhatIsRead(call, to);
    writeLibraryFile(pathFromQt(to), shareCopy(readLibraryFile(pathFromQt(call.library))));
    output.out << CommandWords::tr(
                      "Made %1, without costs, suppliers, contract dates, notes, reasons and "
                      "owners")
                      .arg(to)
               << '\n';
}

} // namespace rightward
