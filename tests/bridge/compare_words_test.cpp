// SPDX-License-Identifier: MIT
#include "bridge/compare_words.h"

#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/ui_builders.h"

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("every flag and every reason has words", "[bridge]") {
    const QStringList maps{"Northmere"_q, "Eastvale"_q};
    auto shared = placedCapability("Boats", Place(900, 100));
    shared.details.alreadySharedWith = Name("Westholme");
    for (const auto code :
         {FlagCode::consentLikely, FlagCode::aboveThreshold, FlagCode::specialCategory,
          FlagCode::sharedAlready, FlagCode::endsBeforeVesting, FlagCode::costEstimated})
        CHECK_FALSE(flagText({code, 1, &shared, Date::of(2028, 4, 1), 5, 4}, maps).isEmpty());
    CHECK(flagText({FlagCode::sharedAlready, 1, &shared, {}, 0, 0}, maps) ==
          "Eastvale: shared with Westholme already."_q);
    QStringList reasons;
    for (int reason = 0; reason <= static_cast<int>(ReadinessReason::costsUnknown); ++reason) {
        Readiness readiness{};
        readiness.parts[0].reason = static_cast<ReadinessReason>(reason);
        reasons += reasonText(readiness, ReadinessPart::dates, maps);
    }
    CHECK_FALSE(reasons.contains(QString()));
    CHECK(reasons.removeDuplicates() == 0);
}

TEST_CASE("what is to be found out is said with whose it is", "[bridge]") {
    auto one = placedCapability("Boats", Place(900, 100));
    auto other = one;
    other.details.annualCost = Pounds(20'000);
    const auto readiness =
        readinessOf({{&one}, {&other}}, shippedCatalogue(), *Date::of(2026, 11, 23));
    const QStringList maps{"Northmere"_q, "Eastvale"_q};
    CHECK(reasonText(readiness, ReadinessPart::dates, maps) ==
          "It is not known when every contract ends. Find out when the contract ends: Northmere, "
          "Eastvale."_q);
    CHECK(reasonText(readiness, ReadinessPart::effort, maps) ==
          "Of what it costs together, £20,000 a year is known. Find out the annual cost: "
          "Northmere."_q);
    CHECK(costsText(costsOf({{&one}, {&other}})) == "£20,000 a year, 1 not known"_q);
    CHECK(costsText(costsOf({{&one}, {}})) == "not known"_q);
}
