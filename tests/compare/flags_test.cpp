// SPDX-License-Identifier: MIT
#include "compare/flags.h"

#include "compare/comparing.h"
#include "support/catch.h"

#include <algorithm>

using namespace rightward;
using namespace rightward::compared;

namespace {

using Capabilities = std::vector<Capability>;
using VestingDays = std::vector<std::optional<Date>>;

std::vector<Flag> flagsIn(const Capabilities& all, VestingDays vestingDays = {},
                          Date on = today()) {
    return flagsOf(apart(all), {settings(), on, std::move(vestingDays)});
}

const Flag* find(const std::vector<Flag>& flags, FlagCode code) {
    const auto found = std::find_if(flags.begin(), flags.end(),
                                    [&](const Flag& flag) { return flag.code == code; });
    return found == flags.end() ? nullptr : &*found;
}

Capabilities costing(std::int64_t pounds, std::int64_t otherPounds) {
    Capabilities all{contracted(1), contracted(2)};
    all[0].details.annualCost = Pounds(pounds);
    all[1].details.annualCost = Pounds(otherPounds);
    return all;
}

} // namespace

TEST_CASE("a contract for all may be above the procurement threshold of the day", "[compare]") {
    // Four years with 20% VAT on top: £43,275 a year come to £207,720.
    const auto at = flagsIn(costing(43'275, 0));
    REQUIRE(find(at, FlagCode::aboveThreshold));
    CHECK(find(at, FlagCode::aboveThreshold)->pounds == 207'720);
    CHECK(find(at, FlagCode::aboveThreshold)->threshold == 207'720);
    CHECK(find(at, FlagCode::aboveThreshold)->date == example::day("2026-01-01"));
    CHECK_FALSE(find(flagsIn(costing(43'274, 0)), FlagCode::aboveThreshold));
    CHECK_FALSE(find(flagsIn(costing(43'275, 0), {}, example::day("2025-06-01")),
                     FlagCode::aboveThreshold));
    CHECK_FALSE(find(flagsIn(costing(1'000'000, 0), {}, example::day("2006-01-01")),
                     FlagCode::aboveThreshold));
}

TEST_CASE("a council that ends is likely to need consent for a large contract", "[compare]") {
    const VestingDays days{std::nullopt, example::day("2028-04-01")};
    const auto flags = flagsIn(costing(100'000, 25'001), days);
    REQUIRE(find(flags, FlagCode::consentLikely));
    CHECK(find(flags, FlagCode::consentLikely)->map == 1);
    CHECK(find(flags, FlagCode::consentLikely)->pounds == 100'004);
    CHECK(find(flags, FlagCode::consentLikely)->date == days[1]);
    CHECK_FALSE(find(flagsIn(costing(100'000, 25'000), days), FlagCode::consentLikely));
    CHECK_FALSE(find(flagsIn(costing(0, 90'000), days, example::day("2028-04-01")),
                     FlagCode::consentLikely));
}

TEST_CASE("a contract that ends before its council does is flagged", "[compare]") {
    Capabilities all{contracted(1, "2028-03-31"), contracted(2, "2028-04-01")};
    const VestingDays days{example::day("2028-04-01"), example::day("2028-04-01")};
    const auto flags = flagsIn(all, days);
    CHECK(std::count_if(flags.begin(), flags.end(), [](const Flag& flag) {
              return flag.code == FlagCode::endsBeforeVesting;
          }) == 1);
    CHECK(find(flags, FlagCode::endsBeforeVesting)->capability->id == all[0].id);
    all[0].details.provision = Provision::inHouse;
    CHECK_FALSE(find(flagsIn(all, days), FlagCode::endsBeforeVesting));
}

TEST_CASE("sensitive data, sharing and estimates are flagged where they are", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    all[0].details.annualCost = Pounds(1);
    all[1].details.annualCost = Pounds(1);
    CHECK(flagsIn(all).empty());
    all[1].details.dataSensitivity = DataSensitivity::specialCategory;
    all[1].details.alreadySharedWith = Name("Westholme");
    all[1].details.costConfidence = CostConfidence::estimated;
    const auto flags = flagsIn(all);
    REQUIRE(flags.size() == 3);
    CHECK(flags[0].code == FlagCode::specialCategory);
    CHECK(flags[1].code == FlagCode::sharedAlready);
    CHECK(flags[2].code == FlagCode::costEstimated);
    for (const auto& flag : flags) {
        CHECK(flag.map == 1);
        CHECK(flag.capability->id == all[1].id);
    }
}

TEST_CASE("the register knows when a council ends, by code or name", "[compare]") {
    const auto known = readCouncilRegister(contentOf(shippedFile("councils.json")));
    auto council = example::council(example::northmere, "elmbridge Borough Council");
    CHECK(vestingDayOf(council, known) == example::day("2027-04-01"));
    council.gssCode = Name("E07000208");
    council.name = Name("Epsom");
    CHECK(vestingDayOf(council, known) == example::day("2027-04-01"));
    council.gssCode = Name("E00000000");
    CHECK_FALSE(vestingDayOf(council, known));
    CHECK_FALSE(vestingDayOf(example::council(example::northmere, "Leeds City Council"), known));
}
