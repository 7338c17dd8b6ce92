// SPDX-License-Identifier: MIT
#include "score/score.h"

#include "support/catch.h"
#include "support/project_files.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace rightward;

namespace {

struct Worked {
    std::string_view item;
    Place place;
    Score score;
    std::optional<Shift> right;
    std::optional<Shift> down;
};

/// Worked examples, computed by hand.
const std::vector<Worked>& workedExamples() {
    using enum Tier;
    static const std::vector<Worked> examples{
        {"Laptops", {900, 150}, {dayOne, 75000, 13500, 8500}, {}, {}},
        {"Northmere laptop build", {360, 140}, {leave, 25000, 5400, 8600}, Shift{140, explore}, {}},
        {"Council tax", {740, 320}, {explore, 50000, 11100, 6800}, Shift{10, dayOne}, {}},
        {"Website",
         {720, 940},
         {leave, 25000, 10800, 600},
         Shift{30, explore},
         Shift{274, explore}},
        {"Agreements", {400, 60}, {leave, 25000, 6000, 9400}, Shift{100, explore}, {}},
        {"AI answers", {280, 880}, {keep, 0, 4200, 1200}, Shift{220, leave}, Shift{214, leave}},
    };
    return examples;
}

nlohmann::json sampleExpectations() {
    std::ifstream file(fixtureFile("samples_expected.json"));
    return nlohmann::json::parse(file);
}

nlohmann::json asExpected(std::optional<Shift> shift) {
    if (!shift) return nullptr;
    return {shift->units, tokenOf(shift->tier)};
}

nlohmann::json asExpected(Place place) {
    const auto score = scoreOf(place);
    return {{"e", place.evolution()},
            {"v", place.visibility()},
            {"tier", tokenOf(score.tier)},
            {"column", tokenOf(place.column())},
            {"row", tokenOf(place.row())},
            {"parts",
             {{"box", score.box},
              {"evolution", score.evolution},
              {"behindTheScenes", score.behindTheScenes}}},
            {"total", score.exact()},
            {"rightShift", asExpected(rightShift(place))},
            {"downShift", asExpected(downShift(place))}};
}

} // namespace

TEST_CASE("each box has the tier that the picture gives it", "[score]") {
    using enum Tier;
    using Tiers = std::array<Tier, 4>;
    const auto tiersOf = [](Row row) {
        return Tiers{tierOf({Column::genesis, row}), tierOf({Column::customBuilt, row}),
                     tierOf({Column::product, row}), tierOf({Column::commodity, row})};
    };
    CHECK(tiersOf(Row::userFacing) == Tiers{keep, keep, leave, explore});
    CHECK(tiersOf(Row::middle) == Tiers{keep, leave, explore, explore});
    CHECK(tiersOf(Row::backEnd) == Tiers{leave, leave, explore, dayOne});
}

TEST_CASE("the worked examples come out as written", "[score]") {
    for (const auto& [item, place, score, right, down] : workedExamples()) {
        INFO(item);
        CHECK(scoreOf(place) == score);
        CHECK(rightShift(place) == right);
        CHECK(downShift(place) == down);
    }
}

TEST_CASE("the 96 capabilities of the samples score exactly as expected", "[score]") {
    std::size_t count = 0;
    for (const auto& council : sampleExpectations()) {
        for (const auto& [id, expected] : council.items()) {
            INFO(id);
            CHECK(asExpected(Place(expected["e"], expected["v"])) == expected);
            ++count;
        }
    }
    CHECK(count == 96);
}

TEST_CASE("points are rounded so that they add up to the total", "[score]") {
    // 25 + 5.4 + 8.6 = 39.0: both fractions cannot be rounded by themselves to make 39.
    CHECK(pointsOf(scoreOf({360, 140})) == Points{39, 25, 5, 9});
    // 75 + 13.5 + 8.5 = 97.0: a tie goes to evolution, which is named first.
    CHECK(pointsOf(scoreOf({900, 150})) == Points{97, 75, 14, 8});
    // 25 + 0.75 + 9.75 = 35.5: a half is rounded up.
    CHECK(pointsOf(scoreOf({50, 25})) == Points{36, 25, 1, 10});
    CHECK(pointsOf(scoreOf({1000, 0})) == Points{100, 75, 15, 10});
    CHECK(pointsOf(scoreOf({0, 1000})) == Points{0, 0, 0, 0});
}

TEST_CASE("the gap to day one says how far right and how far down", "[score]") {
    CHECK(dayOneGap({280, 880}) == DayOneGap{470, 547});
    CHECK(dayOneGap({740, 320}) == DayOneGap{10, 0});
    CHECK(dayOneGap({900, 334}) == DayOneGap{0, 1});
    CHECK(dayOneGap({750, 333}) == DayOneGap{0, 0});
}

TEST_CASE("a place within 30 units of a line to another tier is borderline", "[score]") {
    CHECK(isBorderline({740, 320})); // council tax: day one is 10 to the right
    CHECK(isBorderline({720, 150}));
    CHECK_FALSE(isBorderline({719, 150}));
    CHECK(isBorderline({780, 150}));
    CHECK_FALSE(isBorderline({781, 150}));
    CHECK(isBorderline({900, 304}));
    CHECK_FALSE(isBorderline({900, 303}));
    CHECK(isBorderline({900, 364}));
    CHECK_FALSE(isBorderline({900, 365}));
}

TEST_CASE("a line between two boxes of one tier makes nothing borderline", "[score]") {
    CHECK_FALSE(isBorderline({250, 100})); // leave on both sides
    CHECK_FALSE(isBorderline({249, 100}));
    CHECK_FALSE(isBorderline({250, 900})); // keep on both sides
    CHECK_FALSE(isBorderline({900, 667})); // explore on both sides
    CHECK_FALSE(isBorderline({0, 0}));
    CHECK_FALSE(isBorderline({1000, 1000}));
}

TEST_CASE("each box has its way to share", "[score]") {
    using enum Column;
    using enum Row;
    CHECK(adviceFor({commodity, backEnd}) == Advice::buyOnceRunOnce);
    CHECK(adviceFor({commodity, middle}) == Advice::useCommonService);
    CHECK(adviceFor({commodity, userFacing}) == Advice::useCommonService);
    CHECK(adviceFor({product, backEnd}) == Advice::sameProductSameSetUp);
    CHECK(adviceFor({product, middle}) == Advice::agreeOneSpecification);
    CHECK(adviceFor({product, userFacing}) == Advice::shareCodeAndPatterns);
    for (const auto row : allRows) {
        CHECK(adviceFor({customBuilt, row}) == Advice::shareTemplates);
        CHECK(adviceFor({genesis, row}) == Advice::poolTrials);
    }
}

TEST_CASE("a place 250 or more from typical, either way, is far from it", "[score]") {
    const Place typical{680, 500};
    CHECK(isFarFromTypical({430, 500}, typical));
    CHECK_FALSE(isFarFromTypical({431, 500}, typical));
    CHECK(isFarFromTypical({930, 500}, typical));
    CHECK(isFarFromTypical({680, 250}, typical));
    CHECK(isFarFromTypical({680, 750}, typical));
    CHECK_FALSE(isFarFromTypical({900, 700}, typical));
}
