// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

#include <QImage>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

PaperPages paperOf(const Library& library, const PaperOptions& options) {
    return paperPages(library, firstMap(library).info.id, PaperFormat::pdf, options);
}

PaperHeading cabinetPaper() {
    return {Name("Where to start sharing"), Subtitle("A paper of the digital board"),
            Meeting("Cabinet, 14 January 2027"), AgendaItem("7, Appendix A"),
            Marking("OFFICIAL-SENSITIVE")};
}

} // namespace

TEST_CASE("a paper says its title, meeting and item, and its marking twice on every page",
          "[paper]") {
    for (const auto page : allFormats) {
        auto options = onPages(page);
        options.heading = cabinetPaper();
        const auto paper = paperOf(sampleLibrary(), options);
        checkSound(paper);
        CHECK(textsOf({paper.sheets.front().page}).contains("A paper of the digital board"_q));
        for (const auto& [format, each] : paper.sheets) {
            const auto texts = textsOf({each});
            CHECK(texts.count("OFFICIAL-SENSITIVE"_q) == 2);
            CHECK(texts.contains("Where to start sharing"_q));
            CHECK(texts.contains("Northmere District Council · map dated 1 November 2026 · "
                                 "Cabinet, 14 January 2027 · Agenda item 7, Appendix A"_q));
        }
        CHECK(paper.title.startsWith("Where to start sharing: "_q));
    }
}

TEST_CASE("the longest words at the head of a paper leave room for what it holds", "[paper]") {
    auto options = paperOptions(Edition::exemptEdition);
    options.heading = {Name(std::string(200, 'W')), Subtitle(std::string(120, 'W')),
                       Meeting(std::string(120, 'W')), AgendaItem(std::string(60, 'W')),
                       Marking(std::string(60, 'W'))};
    options.parts = PaperParts{true, true, true, true};
    for (const auto page : allFormats) {
        options.page = page;
        const auto paper = paperOf(sampleLibrary(), options);
        checkSound(paper);
        CHECK(chipNames(paper) == namesOf(firstMap(sampleLibrary()).content));
    }
}

TEST_CASE("a long Welsh title wraps and stands in full", "[paper]") {
    const auto title = "Galluoedd digidol Cyngor Bwrdeistref Sirol: ble i ddechrau rhannu "
                       "gwasanaethau swyddfa gefn, tŷ, dŵr a ffôn, yn ystod y flwyddyn nesaf"_q;
    auto options = onPages({PaperSize::a4, Orientation::portrait});
    options.heading.title = Name(fromQt(title));
    const auto paper = paperOf(sampleLibrary(), options);
    checkSound(paper);
    for (const auto& [format, each] : paper.sheets)
        CHECK(textsOf({each}).contains(title));
}

TEST_CASE("a paper says when its map was saved, if that is known", "[paper]") {
    auto options = PaperOptions();
    const auto foot = [&] { return textsOf(paperOf(sampleLibrary(), options)).join(u'\n'); };
    CHECK_FALSE(foot().contains("saved"_q));
    options.lastSave = LastSave{};
    CHECK(foot().contains("Map dated 1 November 2026, not saved."_q));
    options.lastSave = LastSave{Date::of(2027, 1, 12)};
    CHECK(foot().contains("Map dated 1 November 2026, saved 12 January 2027."_q));
}

TEST_CASE("a logo stands on the first page, in its own proportions", "[paper]") {
    auto options = PaperOptions();
    options.logo = QImage(600, 200, QImage::Format_RGB32);
    const auto paper = paperOf(sampleLibrary(), options);
    checkSound(paper);
    const auto logos = itemsOf<PagePicture>(paper);
    REQUIRE(logos.size() == 1);
    CHECK(logos.front().rect.width() == Approx(3 * logos.front().rect.height()));
    CHECK(itemsOf<PagePicture>({paper.sheets.front().page}).size() == 1);
}
