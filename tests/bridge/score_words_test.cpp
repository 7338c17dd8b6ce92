// SPDX-License-Identifier: MIT
#include "bridge/score_words.h"
#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/ui_builders.h"

using namespace rightward;
using namespace rightward::build;

TEST_CASE("a score is explained in the sentence of the scoring model", "[bridge]") {
    CHECK(
        explanationText(Name("Laptop build"), Place(360, 140)) ==
        QStringLiteral("Laptop build scores 39: leave until it moves right. 25 because it sits in "
                       "custom-built, behind the scenes; 5 of 15 for how settled it is; 9 of 10 "
                       "for how little residents see it."));
}

TEST_CASE("what would have to change names the move, its end and the lever", "[bridge]") {
    const auto catalogue = shippedCatalogue();
    const auto* entry = catalogue.entry(*CatalogueId::parse("device-build"));
    const auto text = changeText(Place(360, 140), entry);
    CHECK(text.startsWith(QStringLiteral(
        "140 further right (360 to 500, into Product) and it becomes one to explore next. Drop "
        "local exceptions and use the supplier's standard set-up service.")));
    CHECK(text.endsWith(QStringLiteral("or as it changes how it works.")));
    CHECK_FALSE(text.contains(QStringLiteral("points")));
}

TEST_CASE("where moving right is not enough, the text says so and says what would be", "[bridge]") {
    CHECK(changeText(Place(800, 500), nullptr) ==
          QStringLiteral("Moving right alone would not make this a day-one item, because it is not "
                         "fully behind the scenes. It would need 167 down, or its part behind the "
                         "scenes mapped separately."));
    const auto website = changeText(Place(720, 940), nullptr);
    CHECK(website.contains(QStringLiteral("30 further right (720 to 750, into Commodity)")));
    CHECK(website.contains(QStringLiteral("274 down (940 to 666)")));
    CHECK(website.contains(QStringLiteral("because residents use it. It would need 30 right and "
                                          "607 down")));
}

TEST_CASE("a day-one item need not change", "[bridge]") {
    CHECK(changeText(Place(900, 150), nullptr).isEmpty());
    CHECK(borderlineText(Place(900, 150)).isEmpty());
    CHECK(borderlineText(Place(740, 60)).startsWith(QStringLiteral("Borderline")));
}

TEST_CASE("what is already shared is to be protected, whatever its box", "[bridge]") {
    auto capability = placedCapability("Payroll", Place(860, 50));
    CHECK(adviceText(capability).startsWith(QStringLiteral("Buy once together and run once")));
    capability.details.alreadySharedWith = Name("Westholme & <b>others</b>");
    CHECK(adviceText(capability) ==
          QStringLiteral("Already shared with Westholme & <b>others</b>. Protect it."));
    capability.details.contractEnd = Date::of(2027, 3, 31);
    capability.details.noticeMonths = Months(3);
    CHECK(adviceText(capability).endsWith(QStringLiteral("review by 31 December 2026.")));
}

TEST_CASE("the typical place is said by direction", "[bridge]") {
    CHECK(typicalText(Place(360, 140), Place(680, 140)) ==
          QStringLiteral("The catalogue's typical place is further right (680)."));
    CHECK(typicalText(Place(360, 140), Place(360, 140)).isEmpty());
    CHECK(typicalText(Place(800, 140), Place(680, 400)) ==
          QStringLiteral("The catalogue's typical place is further left (680) and closer to "
                         "residents (400)."));
}
