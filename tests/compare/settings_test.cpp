// SPDX-License-Identifier: MIT
#include "compare/settings.h"

#include "compare/comparing.h"
#include "support/catch.h"

#include <stdexcept>

using namespace rightward;
using namespace rightward::compared;

TEST_CASE("a setting is what it was on the day", "[compare]") {
    const auto& threshold = settings().procurementThreshold;
    CHECK(threshold.on(example::day("2026-01-01"))->value == 207'720);
    CHECK(threshold.on(example::day("2026-11-23"))->from == example::day("2026-01-01"));
    CHECK(threshold.on(example::day("2025-12-31"))->value == 214'904);
    CHECK(threshold.on(example::day("2023-12-31")) == nullptr);
    CHECK(threshold.reviewDue == example::day("2028-01-01"));
}

TEST_CASE("every setting says where it comes from", "[compare]") {
    for (const auto* setting : {&settings().procurementThreshold, &settings().consentThreshold,
                                &settings().vatPercent, &settings().contractYears}) {
        CHECK_FALSE(setting->source.empty());
        REQUIRE(setting->on(today()));
        CHECK(setting->on(today())->value > 0);
    }
}

TEST_CASE("settings that are not whole are not read", "[compare]") {
    const auto shipped = contentOf(shippedFile("settings.json"));
    const auto with = [&](const std::string& found, const std::string& instead) {
        auto text = shipped;
        text.replace(text.find(found), found.size(), instead);
        return text;
    };
    for (const auto& text : {std::string(), std::string("{}"), with("rightward-settings", "other"),
                             with("\"version\": 1", "\"version\": 2"), with("vatPercent", "vat"),
                             with("2011-01-04", "2011-02-30"), with(": 20}", ": 17.5}"),
                             with(": 20}", ": -20}"), with("2024-01-01", "2026-01-02")})
        CHECK_THROWS_AS(readSettings(text), std::invalid_argument);
}
