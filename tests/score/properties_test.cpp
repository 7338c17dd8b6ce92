// SPDX-License-Identifier: MIT
#include "score/score.h"

#include "support/catch.h"

#include <cstdlib>
#include <functional>

using namespace rightward;

// The properties of a single place, over all 1,002,001 of them. A law is
// asserted once, on the first place that breaks it: a million assertions would take minutes.
namespace {

std::optional<Place> firstBreaking(const std::function<bool(Place)>& law) {
    for (int evolution = 0; evolution <= Place::max; ++evolution) {
        for (int visibility = 0; visibility <= Place::max; ++visibility) {
            const Place place(evolution, visibility);
            if (!law(place)) return place;
        }
    }
    return std::nullopt;
}

void holdsEverywhere(const std::function<bool(Place)>& law) {
    const auto broken = firstBreaking(law);
    INFO("evolution " << (broken ? broken->evolution() : -1));
    INFO("visibility " << (broken ? broken->visibility() : -1));
    CHECK_FALSE(broken.has_value());
}

Tier tierAt(Place place) { return tierOf(place.box()); }

/// The tier whose band of the score's range holds these thousandths.
Tier tierOfBand(int exact) {
    constexpr std::array bands{25'000, 50'000, 75'000};
    const auto above =
        std::count_if(bands.begin(), bands.end(), [&](int begin) { return exact >= begin; });
    return static_cast<Tier>(above);
}

/// Whether the printed part is less than a point from the exact one.
bool isNear(int points, int exact) { return std::abs(points * 1000 - exact) < 1000; }

Place right(Place place, int units) { return Place(place.evolution() + units, place.visibility()); }

Place down(Place place, int units) { return Place(place.evolution(), place.visibility() - units); }

/// Whether moving that far reaches the tier that the shift names, and one unit less does not.
bool isLeast(std::optional<Shift> shift, Place place, Place (*moved)(Place, int)) {
    if (!shift) return true;
    return shift->units > 0 && shift->tier > tierAt(place) &&
           tierAt(moved(place, shift->units)) == shift->tier &&
           tierAt(moved(place, shift->units - 1)) <= tierAt(place);
}

} // namespace

TEST_CASE("1: the score is the sum of its three parts", "[score]") {
    holdsEverywhere([](Place place) {
        const auto score = scoreOf(place);
        const int box = 25'000 * static_cast<int>(tierAt(place));
        const int behind = 10 * (1000 - place.visibility());
        return score == Score{tierAt(place), box, 15 * place.evolution(), behind} &&
               score.exact() == box + 15 * place.evolution() + behind;
    });
}

TEST_CASE("2: the score is 0 only top left and 100 only bottom right", "[score]") {
    holdsEverywhere([](Place place) {
        const int exact = scoreOf(place).exact();
        return exact >= 0 && exact <= 100'000 && (exact == 0) == (place == Place(0, 1000)) &&
               (exact == 100'000) == (place == Place(1000, 0));
    });
}

TEST_CASE("3: the score rises with every step right", "[score]") {
    holdsEverywhere([](Place place) {
        return place.evolution() == Place::max ||
               scoreOf(right(place, 1)).exact() > scoreOf(place).exact();
    });
}

TEST_CASE("4: the score falls with every step up", "[score]") {
    holdsEverywhere([](Place place) {
        return place.visibility() == 0 || scoreOf(down(place, 1)).exact() > scoreOf(place).exact();
    });
}

TEST_CASE("5: the tier never gets worse moving right or down", "[score]") {
    holdsEverywhere([](Place place) {
        const bool rightHolds =
            place.evolution() == Place::max || tierAt(right(place, 1)) >= tierAt(place);
        const bool downHolds = place.visibility() == 0 || tierAt(down(place, 1)) >= tierAt(place);
        return rightHolds && downHolds;
    });
}

TEST_CASE("6: the tier can be read from the score", "[score]") {
    holdsEverywhere(
        [](Place place) { return tierOfBand(scoreOf(place).exact()) == scoreOf(place).tier; });
}

TEST_CASE("7: exactly one box is for day one", "[score]") {
    std::vector<Box> dayOne;
    for (const auto column : allColumns) {
        for (const auto row : allRows) {
            if (tierOf({column, row}) == Tier::dayOne) dayOne.push_back({column, row});
        }
    }
    CHECK(dayOne == std::vector{Box{Column::commodity, Row::backEnd}});
}

TEST_CASE("8: the printed parts add up and are within a point of the exact ones", "[score]") {
    holdsEverywhere([](Place place) {
        const auto score = scoreOf(place);
        const auto points = pointsOf(score);
        return points.box + points.evolution + points.behindTheScenes == points.total &&
               points.total == (score.exact() + 500) / 1000 && isNear(points.box, score.box) &&
               isNear(points.evolution, score.evolution) &&
               isNear(points.behindTheScenes, score.behindTheScenes);
    });
}

TEST_CASE("9: a shift reaches the tier it names, and one unit less does not", "[score]") {
    holdsEverywhere([](Place place) {
        return isLeast(rightShift(place), place, right) && isLeast(downShift(place), place, down);
    });
}

TEST_CASE("9: where no shift is named, going all the way would not help", "[score]") {
    holdsEverywhere([](Place place) {
        const Place allRight(Place::max, place.visibility());
        const Place allDown(place.evolution(), 0);
        return rightShift(place).has_value() == (tierAt(allRight) > tierAt(place)) &&
               downShift(place).has_value() == (tierAt(allDown) > tierAt(place));
    });
}

TEST_CASE("10: a day-one place has no shifts and no gap", "[score]") {
    holdsEverywhere([](Place place) {
        const bool isDayOne = tierAt(place) == Tier::dayOne;
        const bool isThere = dayOneGap(place) == DayOneGap{};
        return isDayOne == isThere && !(isDayOne && (rightShift(place) || downShift(place)));
    });
}

TEST_CASE("12: the sum of every score is the same on every machine", "[score]") {
    std::int64_t sum = 0;
    holdsEverywhere([&](Place place) {
        sum += scoreOf(place).exact();
        return true;
    });
    // By hand: the boxes' points times their places, then 1,002,001 places at 12.5 on average.
    const std::int64_t boxes = 75'000LL * 251 * 334 +
                               50'000LL * (250 * 334 + (250 + 251) * 333 + 251 * 334) +
                               25'000LL * (500 * 334 + 250 * 333 + 250 * 334);
    CHECK(sum == boxes + 12'500LL * 1'002'001);
}
