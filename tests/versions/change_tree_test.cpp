// SPDX-License-Identifier: MIT
#include "versions/change_tree.h"

#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"
#include "versions/outline.h"

using namespace rightward;
using namespace rightward::build;
using namespace rightward::example;

namespace {

using Make = std::function<Edit(const Library&)>;

/// What is told of Northmere's map after these edits.
Told toldAfter(const std::vector<Make>& edits) {
    auto after = library();
    for (const auto& make : edits)
        after = edited(std::move(after), make);
    const auto changes = libraryChanges(library(), after);
    REQUIRE(changes.maps.size() == 1);
    return linesOf(changeTree(changes.maps.front()));
}

} // namespace

TEST_CASE("what was added says where it stands, or that it waits", "[versions]") {
    const auto told =
        toldAfter({[](const Library&) {
                       return addCapability(capability(9, northmereMap, "Payroll", Place(960, 60)));
                   },
                   [](const Library&) {
                       return addCapability(capability(10, northmereMap, "Kiosk", std::nullopt));
                   }});
    CHECK(told == Told{"Added (2)", "  Kiosk: waits for a place",
                       "  Payroll: Commodity · Behind the scenes (99, start on day one)"});
}

TEST_CASE("what was removed goes with the links that led to it", "[versions]") {
    const auto told =
        toldAfter({[](const Library& library) { return removeCapability(library, hosting); }});
    REQUIRE(told.size() == 4);
    CHECK(told[0] == "Removed (1)");
    CHECK(told[1].starts_with("  Hosting: Commodity · Behind the scenes ("));
    CHECK(told[2] == "Links (1)");
    CHECK(told[3] == "  Website: no longer depends on Hosting");
}

TEST_CASE("a move says from where to where, how far, and what it does to the score", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) { return moveCapability(library, laptops, Place(400, 160)); }});
    CHECK(told == Told{"Moved (1)",
                       "  Laptops: Commodity · Behind the scenes → Custom-built · "
                       "Behind the scenes, 500 left, 10 up",
                       "Re-scored (1)",
                       "  Laptops: 97, start on day one → 39, leave until it moves "
                       "right"});
}

TEST_CASE("a re-score inside a tier says that the tier stays", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) { return moveCapability(library, laptops, Place(990, 20)); }});
    REQUIRE(told.size() == 4);
    CHECK(told[3] == "  Laptops: 97 → 100, still start on day one");
}

TEST_CASE("a move inside a box that changes no printed score is no re-score", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) { return moveCapability(library, laptops, Place(901, 150)); }});
    CHECK(told == Told{"Moved (1)", "  Laptops: 1 right, still Commodity · Behind the scenes"});
}

TEST_CASE("a first place and taking off the grid are told as moves", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) { return moveCapability(library, drones, Place(10, 990)); },
         [](const Library& library) { return unplaceCapability(library, laptops); }});
    REQUIRE(told.size() == 6);
    CHECK(told[1] == "  Drones: waits for a place → Genesis · Residents use it");
    CHECK(told[2] == "  Laptops: Commodity · Behind the scenes → waits for a place");
    CHECK(told[4].starts_with("  Drones: no score → "));
    CHECK(told[5] == "  Laptops: 97, start on day one → no score");
}

TEST_CASE("details that changed are told one by one and counted by capability", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) {
             Details details;
             details.supplier = Name("<b>Tarnwick</b> %1");
             details.annualCost = Pounds(118'000);
             details.hosting = Hosting::cloud;
             details.notes = Note(std::string(300, 'n'));
             return changeDetails(library, laptops, details);
         },
         [](const Library& library) {
             return planMove(library, website, PlannedMove{Place(900, 150), day("2027-03-31")});
         }});
    REQUIRE(told.size() == 6);
    CHECK(told[0] == "Details changed (2)");
    CHECK(told[1] == "  Laptops: Supplier: not known → <b>Tarnwick</b> %1");
    CHECK(told[2] == "  Laptops: Annual cost: not known → £118,000");
    CHECK(told[3] == "  Laptops: Hosting: not known → Cloud");
    CHECK(told[4].size() < 260);
    CHECK(told[5] == "  Website: Planned move: none → Commodity · Behind the scenes by 31 "
                     "Mar 2027");
}

TEST_CASE("a new name tells the old one, and a map its own title and date", "[versions]") {
    const auto told = toldAfter(
        {[](const Library& library) { return renameCapability(library, laptops, Name("Tablets")); },
         [](const Library& library) {
             auto info = library.map(northmereMap)->info;
             info.title = Name("Digital 2027");
             info.date = day("2027-01-31");
             return changeMap(library, info);
         }});
    CHECK(told == Told{"Renamed (1)", "  Tablets: was called Laptops", "Title and date",
                       "  Title: Digital 2026 → Digital 2027",
                       "  Date it shows: 1 November 2026 → 31 January 2027"});
}

TEST_CASE("two libraries are told council by council and map by map", "[versions]") {
    auto after =
        edited(library(), [](const Library& made) { return removeCouncil(made, eastvale); });
    after = edited(
        after, [](const Library& made) { return moveCapability(made, laptops, Place(902, 150)); });
    const auto changes = libraryChanges(library(), after);
    CHECK(linesOf(changeTree(changes)) ==
          Told{"Councils (1)", "  Eastvale Borough Council: Gone",
               "Northmere District Council: Digital 2026", "  Moved (1)",
               "    Laptops: 2 right, still Commodity · Behind the scenes",
               "Eastvale Borough Council: Baseline: Map gone", "  Removed (1)",
               "    Computers: Commodity · Behind the scenes (97, start on day one)",
               "What was said to be the same: Pairs that changed: 1"});
    CHECK(fromQt(changesSummary(changes)) ==
          "1 council changed, 1 map gone, 1 removed, 1 moved, 1 match changed");
}

TEST_CASE("only equal libraries are said to have nothing changed", "[versions]") {
    CHECK(rc::check("an empty outline means equal", [](const Library& before) {
        auto after = before;
        for (auto& [id, map] : after.maps) {
            if (*rc::gen::arbitrary<bool>()) map.writable().content = generate::content(id);
        }
        const auto changes = libraryChanges(before, after);
        const bool isSilent = changeTree(changes).empty();
        RC_ASSERT(isSilent == (before == after));
        RC_ASSERT(isSilent == (fromQt(changesSummary(changes)) == "Nothing changed"));
    }));
}
