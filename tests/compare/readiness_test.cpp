// SPDX-License-Identifier: MIT
#include "compare/readiness.h"

#include "compare/comparing.h"
#include "support/catch.h"
#include "support/generators.h"

#include <algorithm>

using namespace rightward;
using namespace rightward::compared;

namespace {

using Part = ReadinessPart;
using Capabilities = std::vector<Capability>;

Readiness readiness(const Capabilities& all) {
    return readinessOf(apart(all), catalogue(), today());
}

PartOfReadiness partOf(const Capabilities& all, ReadinessPart part) {
    return readiness(all).part(part);
}

/// Two under contract, one of them ending on another day.
PartOfReadiness datesOf(const char* end, const char* otherEnd) {
    return partOf({contracted(1, end), contracted(2, otherEnd)}, Part::dates);
}

/// Two whose contracts end on one day with three months' notice.
PartOfReadiness timeOf(const char* end) {
    return partOf({contracted(1, end), contracted(2, end)}, Part::time);
}

PartOfReadiness effortOf(std::int64_t pounds, std::int64_t otherPounds) {
    Capabilities all{contracted(1), contracted(2)};
    all[0].details.annualCost = Pounds(pounds);
    all[1].details.annualCost = Pounds(otherPounds);
    return partOf(all, Part::effort);
}

Capabilities someCapabilities() {
    Capabilities all;
    for (int count = *rc::gen::inRange(1, 6); count > 0; --count)
        all.push_back(generate::capability(generate::one<MapId>()));
    return all;
}

/// What is missing, in the order in which it is listed.
std::vector<Unknown> unknownIn(const Capabilities& all) {
    std::vector<Unknown> unknown;
    for (const auto& each : readiness(all).toFindOut)
        unknown.push_back(each.what);
    return unknown;
}

} // namespace

TEST_CASE("17: readiness is the sum of its five parts, from 0 to 100", "[compare]") {
    CHECK(rc::check("each part within its bounds", [](Date on) {
        const auto all = someCapabilities();
        const auto result = readinessOf(apart(all), catalogue(), on);
        int sum = 0;
        for (const auto part :
             {Part::dates, Part::time, Part::picture, Part::ground, Part::effort}) {
            RC_ASSERT(result.part(part).points >= 0);
            RC_ASSERT(result.part(part).points <= mostPointsFor(part));
            sum += result.part(part).points;
        }
        RC_ASSERT(result.total() == sum);
        RC_ASSERT(sum >= 0 && sum <= 100);
    }));
    CHECK(mostPointsFor(Part::dates) + mostPointsFor(Part::time) + mostPointsFor(Part::picture) +
              mostPointsFor(Part::ground) + mostPointsFor(Part::effort) ==
          100);
}

TEST_CASE("14: the order of the councils changes no part of readiness", "[compare]") {
    CHECK(rc::check("the same parts", [](Date on) {
        auto all = someCapabilities();
        const auto before = readinessOf(apart(all), catalogue(), on).parts;
        std::reverse(all.begin(), all.end());
        RC_ASSERT(readinessOf(apart(all), catalogue(), on).parts == before);
    }));
}

TEST_CASE("18: what readiness goes by changes no tier and no score", "[compare]") {
    CHECK(rc::check("details change nothing", [] {
        auto all = someCapabilities();
        const auto before = togetherOf(placesOf(apart(all)));
        for (auto& each : all)
            each.details = generate::one<Details>();
        RC_ASSERT(togetherOf(placesOf(apart(all))) == before);
    }));
}

TEST_CASE("19: costs together are the known ones, and the unknown ones are counted", "[compare]") {
    CHECK(rc::check("sum and counts", [] {
        const auto all = someCapabilities();
        std::int64_t sum = 0;
        std::size_t unknown = 0;
        for (const auto& each : all) {
            if (each.details.annualCost)
                sum += each.details.annualCost->value();
            else
                ++unknown;
        }
        const auto costs = costsOf(apart(all));
        RC_ASSERT(costs.known == sum);
        RC_ASSERT(costs.unknownCount == unknown);
        RC_ASSERT(costs.knownCount + unknown == all.size());
        RC_ASSERT(partOf(all, Part::effort).pounds == sum);
        const auto listed = unknownIn(all);
        RC_ASSERT(std::count(listed.begin(), listed.end(), Unknown::annualCost) ==
                  static_cast<long>(unknown));
    }));
}

TEST_CASE("dates: the closer the contracts end, the more", "[compare]") {
    CHECK(datesOf("2028-03-31", "2028-03-31").points == 30);
    CHECK(datesOf("2028-03-31", "2028-09-30").points == 30);
    CHECK(datesOf("2028-03-31", "2028-09-30").months == 6);
    CHECK(datesOf("2028-03-31", "2028-10-01").points == 20);
    CHECK(datesOf("2028-10-01", "2028-03-31").months == 7);
    CHECK(datesOf("2028-03-31", "2029-03-31").points == 20);
    CHECK(datesOf("2028-03-31", "2029-04-01").points == 10);
    CHECK(datesOf("2028-03-31", "2030-03-31").points == 10);
    CHECK(datesOf("2028-03-31", "2030-04-01").points == 0);
    CHECK(datesOf("2028-03-31", "2030-04-01").reason == ReadinessReason::contractsEnd);
}

TEST_CASE("what is run in-house is free at any time and needs no notice", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    all[0].details.provision = Provision::inHouse;
    all[0].details.contractEnd.reset();
    CHECK(partOf(all, Part::dates).reason == ReadinessReason::oneContract);
    CHECK(partOf(all, Part::dates).points == 30);
    CHECK(partOf(all, Part::time).reason == ReadinessReason::noticeDue);
    all[1].details.provision = Provision::none;
    CHECK(partOf(all, Part::dates).reason == ReadinessReason::freeAnyTime);
    CHECK(partOf(all, Part::dates).points == 30);
    CHECK(partOf(all, Part::time).reason == ReadinessReason::noNoticeNeeded);
    CHECK(partOf(all, Part::time).points == 20);
    CHECK_FALSE(earliestNotice(apart(all)));
}

TEST_CASE("time: the earlier the first notice, the less", "[compare]") {
    // Today is 23 November 2026; notice is three months before the end.
    CHECK(timeOf("2028-02-23").points == 20);
    CHECK(timeOf("2028-02-22").points == 12);
    CHECK(timeOf("2027-08-23").points == 12);
    CHECK(timeOf("2027-08-22").points == 5);
    CHECK(timeOf("2027-03-23").points == 5);
    CHECK(timeOf("2027-03-22").points == 0);
    CHECK(timeOf("2027-02-23").reason == ReadinessReason::noticeDue);
    const auto passed = timeOf("2027-02-22");
    CHECK(passed.reason == ReadinessReason::noticePassed);
    CHECK(passed.date == example::day("2026-11-22"));
    CHECK(passed.points == 0);
}

TEST_CASE("time goes by the earliest of them", "[compare]") {
    const Capabilities all{contracted(1, "2030-03-31"), contracted(2, "2027-06-30")};
    CHECK(partOf(all, Part::time).date == example::day("2027-03-30"));
    CHECK(earliestNotice(apart(all))->map == 1);
}

TEST_CASE("picture: one tier, the next one, or far apart", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    CHECK(partOf(all, Part::picture).points == 20);
    all[1].place = Place(600, 100);
    CHECK(partOf(all, Part::picture).points == 10);
    all[1].place = Place(400, 100);
    CHECK(partOf(all, Part::picture).points == 0);
    CHECK(partOf(all, Part::picture).reason == ReadinessReason::tiersFarApart);
    all[1].place.reset();
    CHECK(partOf(all, Part::picture).reason == ReadinessReason::placeUnknown);
    CHECK(partOf(all, Part::picture).points == 0);
}

TEST_CASE("ground: the same supplier, and a national service", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    all[1].details.supplier = Name("QUAYSIDE systems");
    auto part = partOf(all, Part::ground);
    CHECK(part.points == 8);
    CHECK(part.reason == ReadinessReason::sameSupplier);
    CHECK(part.text == "QUAYSIDE systems");
    const auto& entries = catalogue().entries();
    const auto shared = std::find_if(entries.begin(), entries.end(), [](const auto& entry) {
        return !entry.sharedService.empty();
    });
    all[0].catalogueId = shared->id;
    part = partOf(all, Part::ground);
    CHECK(part.points == 15);
    CHECK(part.reason == ReadinessReason::supplierAndService);
    all[1].details.supplier = Name("Lakeside Software");
    part = partOf(all, Part::ground);
    CHECK(part.points == 7);
    CHECK(part.reason == ReadinessReason::nationalService);
    CHECK(part.text == shared->sharedService);
    all[0].catalogueId.reset();
    CHECK(partOf(all, Part::ground).reason == ReadinessReason::nothingCommon);
}

TEST_CASE("a supplier counts between councils, and not for what is in-house", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    all[0].details.provision = Provision::inHouse;
    CHECK(partOf(all, Part::ground).points == 0);
    all[0].details.provision = Provision::contract;
    const Members oneCouncil{{&all[0], &all[1]}, {}};
    CHECK(readinessOf(oneCouncil, catalogue(), today()).part(Part::ground).points == 0);
}

TEST_CASE("effort: the more it costs together, the more", "[compare]") {
    CHECK(effortOf(50'000, 50'000).points == 15);
    CHECK(effortOf(50'000, 49'999).points == 10);
    CHECK(effortOf(15'000, 15'000).points == 10);
    CHECK(effortOf(0, 29'999).points == 5);
    CHECK(effortOf(0, 10'000).points == 5);
    CHECK(effortOf(0, 9'999).points == 0);
    CHECK(effortOf(0, 9'999).reason == ReadinessReason::costsTogether);
}

TEST_CASE("what is not known counts for nothing and is listed once", "[compare]") {
    Capabilities all{contracted(1), contracted(2)};
    CHECK(unknownIn(all).empty());
    CHECK(readiness(all).total() == 30 + 20 + 20 + 8 + 15);
    all[1].details = {};
    all[1].place.reset();
    const auto result = readiness(all);
    CHECK(unknownIn(all) == std::vector{Unknown::contractEnd, Unknown::notice, Unknown::place,
                                        Unknown::supplier, Unknown::annualCost});
    for (const auto& each : result.toFindOut) {
        CHECK(each.map == 1);
        CHECK(each.capability->id == all[1].id);
    }
    CHECK(result.part(Part::dates).reason == ReadinessReason::datesUnknown);
    CHECK(result.part(Part::time).reason == ReadinessReason::noticeUnknown);
    CHECK(result.part(Part::ground).reason == ReadinessReason::supplierUnknown);
    CHECK(result.part(Part::effort).reason == ReadinessReason::someCostsUnknown);
    CHECK(result.total() == 10);
    all[0].details.annualCost.reset();
    CHECK(partOf(all, Part::effort).reason == ReadinessReason::costsUnknown);
}

TEST_CASE("months between days, started and whole", "[compare]") {
    const auto day = [](const char* iso) { return example::day(iso); };
    CHECK(startedMonths(day("2027-03-31"), day("2027-03-31")) == 0);
    CHECK(startedMonths(day("2027-03-31"), day("2027-04-01")) == 1);
    CHECK(startedMonths(day("2026-12-31"), day("2027-06-30")) == 6);
    CHECK(wholeMonths(day("2027-02-28"), day("2027-03-31")) == 1);
    CHECK(wholeMonths(day("2027-01-31"), day("2027-02-28")) == 0);
    CHECK(wholeMonths(day("2027-03-31"), day("2027-03-01")) == -1);
    CHECK(rc::check("a whole month is never more than a started one", [](Date one, Date other) {
        const auto [from, to] = std::minmax(one, other);
        const int whole = wholeMonths(from, to);
        const int started = startedMonths(from, to);
        RC_ASSERT(whole >= 0 && whole <= started && started <= whole + 1);
        RC_ASSERT(to.monthsEarlier(started) <= from);
        RC_ASSERT(to.monthsEarlier(whole) >= from);
    }));
}
