// SPDX-License-Identifier: MIT
#include "paper/comparison_pages.h"
#include "paper/comparison_paper.h"
#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/secrets.h"
#include "support/sound_pages.h"

#include <algorithm>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

class Maps : public ComparedMaps {
public:
    using ComparedMaps::ComparedMaps;

    PaperPages pages(Edition edition, PaperFormat format = PaperFormat::pdf) const {
        return comparisonPages(ShownComparison(toCompare(), edition), format);
    }
    std::vector<std::byte> pdf(Edition edition) const {
        return renderComparison(toCompare(), PaperFormat::pdf, paperOptions(edition, 72));
    }
    /// Of every capability with a place, as they stand on chips.
    QString chipNamesWanted() const {
        QStringList names;
        for (const auto& map : maps())
            names += namesOf(*map.content).split(u'\n', Qt::SkipEmptyParts);
        names.sort();
        return names.join(u'\n');
    }
};

constexpr auto openEdition = Edition::publicEdition;
constexpr auto exempt = Edition::exemptEdition;

bool isOneGeometry(const PageMap& one, const PageMap& other) {
    return one.layout.columnEdges == other.layout.columnEdges &&
           one.layout.rowEdges == other.layout.rowEdges;
}

Library called(const char* council, Library library) {
    library.councils.begin()->second.name = Name(council);
    return library;
}

void checkWhole(const Maps& maps) {
    for (const auto edition : {openEdition, exempt}) {
        const auto paper = maps.pages(edition);
        checkSound(paper);
        CHECK(chipNames(paper) == maps.chipNamesWanted());
        checkSound(maps.pages(edition, PaperFormat::png));
    }
}

} // namespace

TEST_CASE("small maps stand side by side above what to start with", "[paper]") {
    const Maps maps({called("One", libraryWith({"Laptops", "Payroll"})),
                     called("Other", libraryWith({"Laptops", "Boats"}))});
    checkWhole(maps);
    const auto first = maps.pages(openEdition).sheets.front().page;
    const auto pictures = itemsOf<PageMap>({first});
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[0].topLeft.y() == pictures[1].topLeft.y());
    CHECK(pictures[0].topLeft.x() < pictures[1].topLeft.x());
    CHECK(isOneGeometry(pictures[0], pictures[1]));
    const auto texts = textsOf({first});
    CHECK(texts.contains("One and Other"_q));
    CHECK(texts.contains("Start on day one, together: 1 of 1, with their scores together"_q));
    CHECK(texts.contains("Start on day one, together: 1"_q));
    CHECK(texts.contains("Only one has it: 2"_q));
}

TEST_CASE("the samples have a page each, in one geometry, and lose nothing", "[paper]") {
    const Maps maps({sampleLibrary()});
    checkWhole(maps);
    for (const auto edition : {openEdition, exempt}) {
        const auto pictures = itemsOf<PageMap>(maps.pages(edition));
        REQUIRE(pictures.size() == 2);
        CHECK(isOneGeometry(pictures[0], pictures[1]));
        CHECK(pictures[0].topLeft.x() == pictures[1].topLeft.x());
    }
}

TEST_CASE("every page of a comparison says edition, day and which of how many", "[paper]") {
    const Maps maps({sampleLibrary()});
    for (const auto edition : {openEdition, exempt}) {
        const auto paper = maps.pages(edition);
        const auto count = QString::number(paper.sheets.size());
        const auto said =
            edition == openEdition ? "Public edition"_q : "Exempt edition: not for publication"_q;
        for (std::size_t i = 0; i < paper.sheets.size(); ++i) {
            const auto texts = textsOf({paper.sheets[i].page});
            CHECK(texts.contains("Page %1 of %2"_q.arg(QString::number(i + 1), count)));
            CHECK(texts.contains(said));
            CHECK(texts.join(u'\n').contains("ompared on 23 November 2026"_q));
            CHECK(texts.join(u'\n').contains("no saving is predicted"_q));
        }
        CHECK(
            textsOf({paper.sheets.front().page}).join(u'\n').contains("not what it would save"_q));
    }
}

TEST_CASE("what the pictures say, the tables say in words", "[paper]") {
    const Maps maps({sampleLibrary()});
    const auto texts = textsOf(maps.pages(openEdition));
    for (const auto* heading :
         {"Start on day one, together: 16 of 44", "Same tier: 21 of 44", "Different tiers: 7 of 44",
          "Only Northmere District Council: 5", "Only Eastvale Borough Council: 3",
          "Waiting for a place: Northmere District Council: 2"})
        CHECK(texts.contains(QString::fromUtf8(heading)));
    const auto at = texts.lastIndexOf("Cloud hosting"_q);
    REQUIRE(at >= 0);
    CHECK(texts.mid(at, 8) == QStringList{"Cloud hosting"_q, "98"_q, "Start on day one"_q,
                                          "Cloud platform"_q, "99"_q, "Start on day one"_q, "98"_q,
                                          "Start on day one"_q});
    CHECK(texts.contains("Northmere District Council 390 right"_q));
    CHECK_FALSE(
        textsOf(maps.pages(openEdition, PaperFormat::png)).contains("Same tier: 21 of 44"_q));
}

TEST_CASE("the exempt edition adds costs, dates, readiness and what to look into", "[paper]") {
    const Maps maps({sampleLibrary()});
    const auto texts = textsOf(maps.pages(exempt));
    for (const auto* text : {"£170,000 a year", "30 Nov 2027", "31 Jan 2028", "30 Oct 2027",
                             "Readiness, of 100", "Dates line up, of 30"})
        CHECK(texts.contains(QString::fromUtf8(text)));
    const auto all = texts.join(u'\n');
    CHECK(all.contains("Dates line up, 30: The contracts end within 2 months of each other."_q));
    CHECK(all.contains("A contract for all would come to £816,000 with VAT"_q));
    CHECK(all.contains("holds special category data"_q));
}

TEST_CASE("no byte of a public comparison depends on what it withholds", "[paper]") {
    const Maps bare({withDetails(sampleLibrary(), {})});
    const Maps secret({withDetails(sampleLibrary(), secretDetails())});
    CHECK(secret.pdf(openEdition) == bare.pdf(openEdition));
    CHECK(secret.pdf(openEdition) == secret.pdf(openEdition));
    CHECK(secret.pdf(exempt) != bare.pdf(exempt));
    const auto words = wordsIn(secret.pdf(openEdition));
    const auto exemptWords = wordsIn(secret.pdf(exempt));
    if (!words) return;
    for (const auto& word : secretWords)
        CHECK_FALSE(words->contains(word));
    CHECK_FALSE(words->contains(u'£'));
    CHECK_FALSE(words->contains("Notify"_q));
    CHECK_FALSE(words->contains("Readiness"_q));
    CHECK(exemptWords->contains("£1,975,308 a year"_q));
    CHECK(exemptWords->contains("30 Mar 2031"_q));
}

TEST_CASE("a map beside itself, an empty map and three maps make sound pages", "[paper]") {
    checkWhole(Maps({sampleLibrary()}, 2));
    checkWhole(Maps({libraryWith({}), libraryWith({})}));
    checkWhole(Maps({libraryOfCatalogue(50), libraryWith({})}));
    checkWhole(Maps({sampleLibrary(), libraryOfCatalogue(60)}));
    const auto same = Maps({sampleLibrary()}, 2).pages(openEdition);
    const auto name = "Northmere District Council: Digital capabilities 2026 (%1)"_q;
    CHECK(textsOf(same).contains(name.arg(1)));
    CHECK(textsOf(same).contains(name.arg(2)));
}

TEST_CASE("large maps go on in parts of one geometry, the best of each box first", "[paper]") {
    const Maps maps({libraryOfCatalogue(140)}, 2);
    checkWhole(maps);
    const auto pictures = itemsOf<PageMap>(maps.pages(openEdition));
    REQUIRE(pictures.size() > 2);
    REQUIRE(pictures.size() % 2 == 0);
    for (std::size_t i = 0; i < pictures.size(); i += 2)
        CHECK(isOneGeometry(pictures[i], pictures[i + 1]));
}

TEST_CASE("a row that is taller than a page goes on and loses nothing", "[paper]") {
    std::vector<std::string> names(200, "Payroll");
    auto library = withDetails(libraryWith(names), secretDetails());
    int number = 0;
    for (auto& [id, capability] : library.maps.begin()->second.writable().content.capabilities) {
        capability.catalogueId = CatalogueId::parse("payroll");
        capability.name = Name("Payroll of office " + std::to_string(++number));
    }
    const Maps maps({library}, 2);
    const auto paper = maps.pages(exempt);
    checkSound(paper);
    const auto all = withoutSpaces(textsOf(paper).join(u' '));
    for (int i = 1; i <= number; ++i)
        CHECK(all.contains("Payrollofoffice%1"_q.arg(i)));
}

TEST_CASE("the longest names of councils, maps and things leave room for maps", "[paper]") {
    auto library = libraryWith({std::string(200, 'W'), "<b>Bold</b> & %1 %2"});
    library.councils.begin()->second.name = Name(std::string(200, 'W'));
    library.maps.begin()->second.writable().info.title = Name(std::string(200, 'M'));
    checkWhole(Maps({library}, 2));
    checkWhole(Maps({library}, 5));
}
