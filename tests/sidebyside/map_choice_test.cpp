// SPDX-License-Identifier: MIT
#include "sidebyside/pair_library.h"

using namespace rightward;
using namespace rightward::example;

TEST_CASE("a council's name is short where it can be", "[sidebyside]") {
    const auto shortened = [](const char* name) {
        return shortCouncilName(QString::fromUtf8(name));
    };
    CHECK(shortened("Northmere District Council") == QStringLiteral("Northmere"));
    CHECK(shortened("Kingston upon Hull City Council") == QStringLiteral("Kingston upon Hull"));
    CHECK(shortened("Rutland County Council District Council") == QStringLiteral("Rutland"));
    CHECK(shortened("City of London Corporation") == QStringLiteral("City of London"));
    CHECK(shortened("Council") == QStringLiteral("Council"));
    CHECK(shortened("Cyngor Sir Fynwy") == QStringLiteral("Cyngor Sir Fynwy"));
}

TEST_CASE("two maps are never called the same", "[sidebyside]") {
    const auto made = libraryWithVersion();
    const MapChoice north{northmereMap, {}};
    const auto labels = [&](const MapChoice& one, const MapChoice& other) {
        return labelsOf(made, one, made, other);
    };
    CHECK(labels(north, {eastvaleMap, {}}) ==
          std::pair(QStringLiteral("Northmere"), QStringLiteral("Eastvale")));
    CHECK(
        labels(north, {northmereMap, before}).second ==
        QStringLiteral("Northmere District Council, Digital 2026, as it was: Before the workshop"));
    const auto [left, right] = labels(north, north);
    CHECK(left != right);

    SECTION("though their councils' short names are") {
        auto other = library();
        other.councils.at(northmere).name = Name("Northmere Borough Council");
        CHECK(labelsOf(made, north, other, north) ==
              std::pair(QStringLiteral("Northmere District Council"),
                        QStringLiteral("Northmere Borough Council")));
    }
}

TEST_CASE("maps are offered by council, each followed by its versions", "[sidebyside]") {
    const auto choices = choicesIn(libraryWithVersion(), false);
    CHECK(choices ==
          std::vector<MapChoice>{{northmereMap, {}}, {northmereMap, before}, {eastvaleMap, {}}});
}
