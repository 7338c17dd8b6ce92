// SPDX-License-Identifier: MIT
#include "compare/comparison.h"

#include "compare/comparing.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace rightward;
using namespace rightward::compared;

namespace {

using Json = nlohmann::json;

/// What was worked out by hand for the samples.
const Json& expected() {
    static const auto read = Json::parse(contentOf(fixtureFile("samples_together.json")));
    return read;
}

Json tokenOfPlace(const std::optional<Place>& place) {
    return std::string(tokenOf(tierOf(place.value().box())));
}

/// A row as the fixture tells it.
Json told(const ComparedRow& row) {
    const auto& together = row.together.value();
    Json names;
    Json tiers;
    for (std::size_t map = 0; map < row.members.size(); ++map) {
        names.push_back(row.members[map].at(0)->name.text());
        tiers.push_back(tokenOfPlace(row.places[map]));
    }
    const auto reason = row.readiness.part(ReadinessPart::ground).reason;
    return {{"catalogueId", row.entry->id.text()},
            {"names", names},
            {"joint", {together.place.evolution(), together.place.visibility()}},
            {"tier", tokenOf(together.score.tier)},
            {"total", together.score.exact()},
            {"tiers", tiers},
            {"gapEvolution", together.gap.evolution},
            {"combinedCost", row.costs.known},
            {"sameSupplier", reason == ReadinessReason::sameSupplier ||
                                 reason == ReadinessReason::supplierAndService}};
}

std::set<std::string> namesIn(const std::vector<Ranked>& only) {
    std::set<std::string> names;
    for (const auto& each : only)
        names.insert(each.capability->name.text());
    return names;
}

} // namespace

TEST_CASE("the samples together are what was worked out by hand", "[compare]") {
    const auto contents = contentsOf(samples());
    const auto comparison = compare(sideBySide(contents), samples().matches);
    CHECK(comparison.rows.size() == 44);
    for (const auto& row : comparison.rows) {
        const auto made = told(row);
        const auto& pairs = expected()["pairs"];
        const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Json& each) {
            return each["catalogueId"] == made["catalogueId"];
        });
        REQUIRE(found != pairs.end());
        CHECK(made == *found);
    }
    for (const std::size_t map : {0U, 1U})
        CHECK(namesIn(comparison.only[map]) ==
              expected()["only"][map].get<std::set<std::string>>());
    CHECK(comparison.unplaced[0].size() == 2);
    CHECK(comparison.unplaced[1].size() == 1);
    CHECK(comparison.suggested.empty());
}

TEST_CASE("what the samples could start on day one comes first, best first", "[compare]") {
    const auto contents = contentsOf(samples());
    const auto& rows = compare(sideBySide(contents), samples().matches).rows;
    CHECK(std::count_if(rows.begin(), rows.end(), [](const ComparedRow& row) {
              return row.together->verdict == JointVerdict::startTogether;
          }) == 16);
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const auto& one, const auto& other) {
        return one.together->score.exact() > other.together->score.exact();
    }));
    CHECK(rows.front().together->score.tier == Tier::dayOne);
    CHECK(rows.back().together->score.tier == Tier::keep);
}

TEST_CASE("what one council has not placed yet is in a row and unplaced", "[compare]") {
    auto one = mapOf(0, {{"Payroll"}});
    one.capabilities.begin()->second.place.reset();
    const std::vector contents{one, mapOf(1, {{"Payroll"}})};
    const auto comparison = compare(sideBySide(contents));
    REQUIRE(comparison.rows.size() == 1);
    const auto& row = comparison.rows.front();
    CHECK_FALSE(row.places[0]);
    CHECK(row.together->verdict == JointVerdict::notPlaced);
    CHECK(row.together->score == scoreOf(Place(800, 100)));
    CHECK(comparison.only[1].empty());
    CHECK(namesOf(comparison.unplaced[0]) == Names{"Payroll"});
}

TEST_CASE("a row that nobody has placed goes last and has no score", "[compare]") {
    auto one = mapOf(0, {{"Payroll"}, {"Boats"}});
    auto other = mapOf(1, {{"Payroll"}, {"Boats"}});
    one.capabilities.begin()->second.place.reset();
    other.capabilities.begin()->second.place.reset();
    const std::vector contents{one, other};
    const auto comparison = compare(sideBySide(contents));
    REQUIRE(comparison.rows.size() == 2);
    CHECK(comparison.rows[0].name == "Boats");
    CHECK_FALSE(comparison.rows[1].together);
}

TEST_CASE("a suggestion is told as it would come out, and taken by nobody", "[compare]") {
    const std::vector contents{mapOf(0, {{"Payroll system"}}), mapOf(1, {{"Payroll"}})};
    const auto comparison = compare(sideBySide(contents));
    CHECK(comparison.rows.empty());
    REQUIRE(comparison.suggested.size() == 1);
    const auto& row = comparison.suggested.front();
    CHECK_FALSE(row.ground);
    CHECK(row.confidence >= 500);
    CHECK(row.name == "Payroll");
    CHECK(namesIn(comparison.only[0]) == std::set<std::string>{"Payroll system"});
    CHECK(namesIn(comparison.only[1]) == std::set<std::string>{"Payroll"});
}

TEST_CASE("three councils: together they are where the slowest is", "[compare]") {
    std::vector contents{mapOf(0, {{"Payroll"}}), mapOf(1, {{"Payroll"}}), mapOf(2, {{"Boats"}}),
                         mapOf(3, {{"Pay"}})};
    contents[3].capabilities.begin()->second.place = Place(700, 120);
    const auto comparison = compare(sideBySide(contents));
    REQUIRE(comparison.rows.size() == 1);
    const auto& row = comparison.rows.front();
    CHECK(row.together->place == Place(700, 120));
    CHECK(row.together->moves ==
          std::vector<std::optional<Move>>{Move{}, Move{}, std::nullopt, Move{50, 0}});
    CHECK(row.members[2].empty());
}
