// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

using namespace rightward;
using namespace rightward::build;

namespace {

PaperOptions withLines(PageFormat page, Edition edition, int lines) {
    auto options = onPages(page);
    options.edition = edition;
    if (lines > 0) options.heading.subtitle = Subtitle("A paper of the digital board");
    if (lines > 1) options.heading.marking = Marking("OFFICIAL");
    if (lines > 2)
        options.heading.meeting = Meeting("Cabinet and its advisory board, 14 January 2027, in "
                                          "the council chamber of the town hall");
    return options;
}

QStringList brokenNames(const PaperPages& paper) {
    QStringList names;
    for (const auto& map : itemsOf<PageMap>(paper)) {
        for (const auto& chip : map.layout.chips) {
            if (chip.isBroken) names += chip.lines.join(u'|');
        }
    }
    return names;
}

} // namespace

TEST_CASE("no word of a sample or of the catalogue is broken on a map", "[paper]") {
    std::vector<Library> libraries{sampleLibrary()};
    for (const std::size_t count : {47U, 50U, 80U, 140U})
        libraries.push_back(libraryOfCatalogue(count));
    for (const auto page : allFormats) {
        for (int lines = 0; lines < 4; ++lines) {
            const auto options = withLines(page, Edition::exemptEdition, lines);
            for (const auto& library : libraries) {
                for (const auto& [id, map] : library.maps) {
                    const auto paper = paperPages(library, id, PaperFormat::pdf, options);
                    CHECK(brokenNames(paper).join(u'\n') == QString());
                }
            }
        }
    }
}

TEST_CASE("a long word takes the width it needs, as far as there is any", "[paper]") {
    const auto library = libraryWith(
        {"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Laptops", "Payroll"});
    for (const auto page : allFormats) {
        const auto paper = paperPages(library, firstMap(library).info.id, PaperFormat::pdf,
                                      withLines(page, Edition::exemptEdition, 0));
        checkSound(paper);
        CHECK(brokenNames(paper).isEmpty());
    }
}
