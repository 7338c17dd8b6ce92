// SPDX-License-Identifier: MIT
#include "bridge/words.h"
#include "paper/pages.h"
#include "score/ranking.h"
#include "support/catch.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

PaperPages paperWith(const Library& library, PaperParts parts,
                     PaperFormat format = PaperFormat::pdf) {
    PaperOptions options;
    options.parts = parts;
    return paperPages(library, firstMap(library).info.id, format, options);
}

constexpr PaperParts onlyMap{true, false, false, false};
constexpr PaperParts onlyList{false, true, false, false};
constexpr PaperParts onlyChanges{false, false, true, false};
constexpr PaperParts onlyMoves{false, false, false, true};

Library withPlan(std::optional<Date> by) {
    auto library = libraryWith({"Laptops"}, Place(400, 400));
    auto& capability = library.maps.begin()->second.writable().content.capabilities.begin()->second;
    capability.plannedMove = PlannedMove{Place(875, 167), by};
    return library;
}

} // namespace

TEST_CASE("a paper holds the parts that were asked for, in a fixed order", "[paper]") {
    const auto library = sampleLibrary();
    const auto headings = [&](PaperParts parts) {
        QStringList found;
        const auto texts = textsOf(paperWith(library, parts));
        for (const auto& text : {"How to read this map"_q, "Keep close: 2 of 49"_q,
                                 "What would have to change: 33"_q, "Planned moves: 4"_q}) {
            if (texts.contains(text)) found << text.left(4);
        }
        return found.join(u' ');
    };
    CHECK(headings(onlyMap) == "How "_q);
    CHECK(headings(onlyList) == "Keep"_q);
    CHECK(headings(onlyChanges) == "What"_q);
    CHECK(headings(onlyMoves) == "Plan"_q);
    CHECK(headings({true, true, true, true}) == "How  Keep What Plan"_q);
}

TEST_CASE("every choice of parts makes sound pages for any map", "[paper]") {
    for (int choice = 1; choice < 16; ++choice) {
        const PaperParts parts{(choice & 1) != 0, (choice & 2) != 0, (choice & 4) != 0,
                               (choice & 8) != 0};
        for (const auto& library : {sampleLibrary(), libraryWith({}), withPlan({})}) {
            for (const auto format : {PaperFormat::pdf, PaperFormat::png}) {
                const auto paper = paperWith(library, parts, format);
                CHECK_FALSE(paper.sheets.empty());
                checkSound(paper);
            }
        }
    }
}

TEST_CASE("whatever is not to start with says what would have to change", "[paper]") {
    const auto library = sampleLibrary();
    const auto texts = textsOf(paperWith(library, onlyChanges));
    for (const auto& each : ranked(firstMap(library).content)) {
        const auto name = toQt(each.capability->name.text());
        CHECK(texts.contains(name) == (each.score.tier != Tier::dayOne));
    }
    const auto at = texts.indexOf("Laptop build service"_q);
    REQUIRE(at >= 0);
    CHECK(texts[at + 3].startsWith("140 further right (360 to 500, into Product)"_q));
    CHECK(texts.count("Things move right as the market matures, as the council gains experience, "
                      "or as it changes how it works."_q) == 1);
    CHECK(textsOf(paperWith(libraryWith({"Laptops"}), onlyChanges))
              .contains("All that has a place on this map is one to start with."_q));
    CHECK(textsOf(paperWith(libraryWith({}), onlyChanges))
              .contains("Nothing has a place on this map yet."_q));
}

TEST_CASE("a planned move says from where to where, and by when", "[paper]") {
    const auto texts = textsOf(paperWith(withPlan(Date::of(2027, 9, 30)), onlyMoves));
    const auto at = texts.indexOf("Laptops"_q);
    REQUIRE(at >= 0);
    CHECK(texts[at + 1] == "Custom-built, in between"_q);
    CHECK(texts[at + 3] == "Commodity, behind the scenes"_q);
    CHECK(texts[at + 5] == "Start on day one"_q);
    CHECK(texts[at + 6] == "30 Sep 2027"_q);
    CHECK(textsOf(paperWith(withPlan({}), onlyMoves)).contains("no date"_q));
    CHECK(textsOf(paperWith(libraryWith({"Laptops"}), onlyMoves))
              .contains("No move is planned on this map."_q));
}

TEST_CASE("a map without its list says of no page that it is there", "[paper]") {
    const auto library = sampleLibrary();
    CHECK_FALSE(textsOf(paperWith(library, onlyMap)).join(u'\n').contains("listed"_q));
    CHECK(textsOf(paperWith(library, {true, true, false, false}))
              .contains("All 49 are listed from page 2."_q));
}

TEST_CASE("a narrow exempt paper has costs and dates in a table of their own", "[paper]") {
    auto options = onPages({PaperSize::a4, Orientation::portrait});
    options.edition = Edition::exemptEdition;
    const auto library = sampleLibrary();
    const auto texts =
        textsOf(paperPages(library, firstMap(library).info.id, PaperFormat::pdf, options));
    const auto at = texts.indexOf("Suppliers, costs and dates: 51"_q);
    REQUIRE(at >= 0);
    for (const auto& [id, capability] : firstMap(library).content.capabilities)
        CHECK(texts.indexOf(toQt(capability.name.text()), at) > at);
}
