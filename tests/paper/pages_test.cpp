// SPDX-License-Identifier: MIT
#include "bridge/words.h"
#include "paper/pages.h"
#include "score/ranking.h"
#include "support/catch.h"
#include "support/generators.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

#include <rapidcheck.h>

using namespace rightward;
using namespace rightward::build;

namespace {

PaperPages paperOf(const Library& library, const Map& map,
                   Edition edition = Edition::publicEdition) {
    return paperPages(library, map.info.id, PaperFormat::pdf, paperOptions(edition));
}

} // namespace

TEST_CASE("each sample fits one page with all of what to start with", "[paper]") {
    const auto library = sampleLibrary();
    for (const auto& [id, map] : library.maps) {
        const auto paper = paperOf(library, *map);
        checkSound(paper);
        CHECK(itemsOf<PageMap>(paper).size() == 1);
        CHECK(chipNames(paper) == namesOf(map->content));
        const auto onFirst = textsOf({paper.sheets.front().page});
        for (const auto& each : ranked(map->content)) {
            const auto name = toQt(each.capability->name.text());
            const bool isListed = onFirst.contains(name);
            CHECK(isListed == (each.score.tier == Tier::dayOne));
        }
    }
}

TEST_CASE("fifty capabilities stand on one map at nine points", "[paper]") {
    const auto library = libraryOfCatalogue(50);
    const auto paper = paperOf(library, firstMap(library));
    checkSound(paper);
    const auto maps = itemsOf<PageMap>({paper.sheets.front().page});
    REQUIRE(maps.size() == 1);
    CHECK(maps.front().layout.chips.size() == 50);
}

TEST_CASE("a larger map goes on, never smaller, and nothing is lost", "[paper]") {
    for (const std::size_t count : {120U, 140U}) {
        const auto library = libraryOfCatalogue(count);
        const auto& map = firstMap(library);
        for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
            const auto paper = paperOf(library, map, edition);
            checkSound(paper);
            CHECK(itemsOf<PageMap>(paper).size() > 1);
            CHECK(chipNames(paper) == namesOf(map.content));
            CHECK(textsOf(paper).contains(QStringLiteral("The map, continued")));
        }
    }
}

TEST_CASE("what the picture says, the table says too", "[paper]") {
    const auto library = sampleLibrary();
    const auto& map = firstMap(library);
    std::vector<Page> tables;
    for (const auto& [format, page] : paperOf(library, map).sheets) {
        if (itemsOf<PageMap>({page}).empty()) tables.push_back(page);
    }
    const auto texts = textsOf(tables);
    for (const auto& each : ranked(map.content)) {
        const auto at = texts.indexOf(toQt(each.capability->name.text()));
        REQUIRE(at >= 0);
        const auto box = each.capability->place->box();
        CHECK(texts.mid(at + 1, 4) == QStringList{QString::number(pointsOf(each.score).total),
                                                  tierName(each.score.tier), columnName(box.column),
                                                  rowName(box.row)});
    }
    for (const auto* waiting : unplaced(map.content))
        CHECK(texts.contains(toQt(waiting->name.text())));
}

TEST_CASE("every page of a table starts with its headings", "[paper]") {
    const auto library = libraryOfCatalogue(140);
    std::size_t tables = 0;
    for (const auto& [format, page] : paperOf(library, firstMap(library)).sheets) {
        const auto texts = textsOf({page});
        if (!texts.contains(QStringLiteral("How settled"))) continue;
        ++tables;
        // The frame's four texts and the section's heading come first.
        CHECK(texts.indexOf(QStringLiteral("Capability")) == 5);
    }
    CHECK(tables > 3);
}

TEST_CASE("every page says whose it is, which edition and which of how many", "[paper]") {
    const auto library = sampleLibrary();
    const auto paper = paperOf(library, firstMap(library));
    const auto count = QString::number(paper.sheets.size());
    for (std::size_t i = 0; i < paper.sheets.size(); ++i) {
        const auto texts = textsOf({paper.sheets[i].page});
        const auto number = QString::number(i + 1);
        CHECK(texts.contains(QStringLiteral("Page %1 of %2").arg(number, count)));
        CHECK(texts.contains(QStringLiteral("Public edition")));
        CHECK(texts.contains(QStringLiteral("Digital capabilities 2026")));
        CHECK(texts.join(u'\n').contains(QStringLiteral("Northmere District Council")));
        CHECK(texts.join(u'\n').contains(QStringLiteral("not what it would save")));
    }
}

TEST_CASE("an empty map still makes a page", "[paper]") {
    const auto library = libraryWith({});
    const auto paper = paperOf(library, firstMap(library));
    checkSound(paper);
    REQUIRE(paper.sheets.size() == 1);
    CHECK(textsOf(paper).contains(QStringLiteral("Start on day one: 0 of 0")));
}

TEST_CASE("the longest and the strangest names are whole and inside their boxes", "[paper]") {
    const std::vector<std::string> names{
        std::string(200, 'W'),
        "<img src=file:///etc/hostname>",
        "Gŵyl y Gaeaf: tŷ, dŵr, ffôn",
        "نظام الرواتب والمعاشات",
        "Bins 🗑️ and 👩🏽‍🚒 fire",
        "100% & counting %1 %2",
    };
    const auto library = libraryWith(names);
    const auto& map = firstMap(library);
    for (const auto edition : {Edition::publicEdition, Edition::exemptEdition}) {
        const auto paper = paperOf(library, map, edition);
        checkSound(paper);
        CHECK(chipNames(paper) == namesOf(map.content));
        for (const auto& name : names)
            CHECK(textsOf(paper).contains(toQt(name)));
    }
}

TEST_CASE("the longest title and council leave room for the map", "[paper]") {
    auto library = libraryOfCatalogue(50);
    library.councils.begin()->second.name = Name(std::string(200, 'W'));
    library.maps.begin()->second.writable().info.title = Name(std::string(200, 'W'));
    const auto paper = paperOf(library, firstMap(library));
    checkSound(paper);
    CHECK(chipNames(paper) == namesOf(firstMap(library).content));
}

TEST_CASE("any library makes sound pages that lose nothing", "[paper]") {
    CHECK(rc::check("sound pages", [](const Library& library) {
        for (const auto& [id, map] : library.maps) {
            const auto paper = paperOf(library, *map, Edition::exemptEdition);
            for (const auto& [format, page] : paper.sheets)
                RC_ASSERT(faultOf(page) == std::string());
            RC_ASSERT(chipNames(paper) == namesOf(map->content));
            const auto texts = textsOf(paper);
            for (const auto& [capabilityId, capability] : map->content.capabilities)
                RC_ASSERT(texts.contains(toQt(capability.name.text())));
        }
    }));
}

TEST_CASE("a picture has no table and says where to find it", "[paper]") {
    const auto library = sampleLibrary();
    const auto picture = paperPages(library, firstMap(library).info.id, PaperFormat::png, {});
    CHECK(picture.sheets.size() == 1);
    CHECK(textsOf(picture).contains(QStringLiteral("The PDF of this map lists all 49 in words.")));
}
