// SPDX-License-Identifier: MIT
#include "compare/marks.h"

#include "compare/comparing.h"
#include "support/catch.h"

using namespace rightward;
using namespace rightward::compared;

namespace {

/// Two maps on which the names given stand at the places given; none waits.
struct Named {
    const char* name;
    std::optional<Place> place;
};

MapContent mapHolding(std::uint8_t first, const std::vector<Named>& all) {
    MapContent content;
    for (const auto& [name, place] : all) {
        auto made = example::capability(first, example::id<MapInfo>(first), name, Place{900, 100});
        made.place = place;
        content.capabilities.emplace(made.id, made);
        ++first;
    }
    return content;
}

Mark markOn(const MapContent& map, const std::map<CapabilityId, Mark>& marks, const char* name) {
    for (const auto& [id, each] : map.capabilities) {
        if (each.name.text() == name) return marks.at(id);
    }
    FAIL("no such name");
    return {};
}

const Place dayOne{900, 100};
const Place dayOneToo{850, 150};
const Place explored{600, 100};

} // namespace

TEST_CASE("marks tell what stands out beside another map", "[compare]") {
    const auto north = mapHolding(10, {{"Boats", dayOne},
                                       {"Kites", dayOne},
                                       {"Sledges", explored},
                                       {"Swings", dayOne},
                                       {"Ladders", dayOne},
                                       {"Wheels", std::nullopt}});
    const auto east = mapHolding(40, {{"Boats", dayOneToo},
                                      {"Kites", explored},
                                      {"Sledges", explored},
                                      {"Ladders", std::nullopt}});
    const auto comparison = compare({&north, &east});
    const auto marks = marksOn(0, comparison);
    CHECK(marks.size() == 6);
    CHECK(markOn(north, marks, "Boats") == Mark::startTogether);
    CHECK(markOn(north, marks, "Kites") == Mark::differentTiers);
    CHECK(markOn(north, marks, "Sledges") == Mark::none);
    CHECK(markOn(north, marks, "Swings") == Mark::onlyOne);
    CHECK(markOn(north, marks, "Ladders") == Mark::notPlaced);
    CHECK(markOn(north, marks, "Wheels") == Mark::notPlaced);
    CHECK(markOn(east, marksOn(1, comparison), "Ladders") == Mark::notPlaced);

    SECTION("and each is counted once, on however many maps it is") {
        CHECK(countOf(Mark::startTogether, comparison) == 1);
        CHECK(countOf(Mark::differentTiers, comparison) == 1);
        CHECK(countOf(Mark::none, comparison) == 1);
        CHECK(countOf(Mark::onlyOne, comparison) == 1);
        CHECK(countOf(Mark::notPlaced, comparison) == 2);
    }
}

TEST_CASE("the samples have the counts of marks that were worked out by hand", "[compare]") {
    const auto contents = contentsOf(samples());
    const auto comparison = compare(sideBySide(contents), samples().matches);
    CHECK(countOf(Mark::onlyOne, comparison) == 8);
    CHECK(countOf(Mark::notPlaced, comparison) == 3);
    CHECK(countOf(Mark::startTogether, comparison) == 16);
    CHECK(countOf(Mark::differentTiers, comparison) == 7);
}
