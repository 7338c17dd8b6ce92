// SPDX-License-Identifier: MIT
#include "model/place.h"

#include "support/catch.h"
#include "support/value_generators.h"

#include <limits>
#include <stdexcept>

using namespace rightward;

namespace {

std::vector<Box> allBoxes() {
    std::vector<Box> boxes;
    for (const auto column : allColumns) {
        for (const auto row : allRows)
            boxes.push_back({column, row});
    }
    return boxes;
}

} // namespace

TEST_CASE("a place off the grid cannot be held", "[model]") {
    CHECK(Place::of(0, 1000) == Place(0, 1000));
    CHECK_FALSE(Place::of(-1, 0).has_value());
    CHECK_FALSE(Place::of(0, 1001).has_value());
    CHECK_FALSE(Place::of(std::numeric_limits<std::int64_t>::max(), 0).has_value());
    CHECK_FALSE(Place::of(65'536 + 500, 500).has_value()); // not cut down to 500
    CHECK_THROWS_AS(Place(1001, 0), std::out_of_range);
    CHECK_THROWS_AS(Place(0, -1), std::out_of_range);
}

TEST_CASE("a value on a line belongs to the column on the right", "[model]") {
    const auto columnAt = [](int evolution) { return Place(evolution, 0).column(); };
    CHECK(columnAt(0) == Column::genesis);
    CHECK(columnAt(249) == Column::genesis);
    CHECK(columnAt(250) == Column::customBuilt);
    CHECK(columnAt(499) == Column::customBuilt);
    CHECK(columnAt(500) == Column::product);
    CHECK(columnAt(749) == Column::product);
    CHECK(columnAt(750) == Column::commodity);
    CHECK(columnAt(1000) == Column::commodity);
}

TEST_CASE("a value on a line belongs to the more visible row", "[model]") {
    const auto rowAt = [](int visibility) { return Place(0, visibility).row(); };
    CHECK(rowAt(0) == Row::backEnd);
    CHECK(rowAt(333) == Row::backEnd);
    CHECK(rowAt(334) == Row::middle);
    CHECK(rowAt(666) == Row::middle);
    CHECK(rowAt(667) == Row::userFacing);
    CHECK(rowAt(1000) == Row::userFacing);
}

TEST_CASE("the spans meet without a gap and cover the grid", "[model]") {
    int next = 0;
    for (const auto column : allColumns) {
        CHECK(evolutionSpan(column).first == next);
        next = evolutionSpan(column).last + 1;
    }
    CHECK(next == 1001);
    next = 0;
    for (const auto row : allRows) {
        CHECK(visibilitySpan(row).first == next);
        next = visibilitySpan(row).last + 1;
    }
    CHECK(next == 1001);
}

TEST_CASE("the centre of a box is in the box", "[model]") {
    CHECK(centreOf({Column::genesis, Row::backEnd}) == Place(125, 167));
    CHECK(centreOf({Column::customBuilt, Row::middle}) == Place(375, 500));
    CHECK(centreOf({Column::product, Row::userFacing}) == Place(625, 833));
    CHECK(centreOf({Column::commodity, Row::backEnd}) == Place(875, 167));
    for (const auto box : allBoxes())
        CHECK(centreOf(box).box() == box);
}

TEST_CASE("one box along keeps the fraction of the column or row", "[model]") {
    CHECK(oneBoxAlong({0, 0}, 1, 0) == Place(250, 0));
    CHECK(oneBoxAlong({249, 0}, 1, 0) == Place(499, 0));
    CHECK(oneBoxAlong({375, 167}, 1, 0) == Place(625, 167));
    CHECK(oneBoxAlong({749, 100}, 1, 0) == Place(1000, 100));
    CHECK(oneBoxAlong({1000, 100}, -1, 0) == Place(749, 100));
    CHECK(oneBoxAlong({600, 333}, 0, 1) == Place(600, 666));
    CHECK(oneBoxAlong({600, 1000}, 0, -1) == Place(600, 666));
    CHECK(oneBoxAlong({500, 334}, 1, -1) == Place(750, 0));
}

TEST_CASE("there is no box past the edge of the grid", "[model]") {
    CHECK_FALSE(oneBoxAlong({100, 500}, -1, 0).has_value());
    CHECK_FALSE(oneBoxAlong({800, 500}, 1, 0).has_value());
    CHECK_FALSE(oneBoxAlong({500, 100}, 0, -1).has_value());
    CHECK_FALSE(oneBoxAlong({500, 900}, 0, 1).has_value());
    CHECK_FALSE(oneBoxAlong({800, 500}, 1, 1).has_value());
    CHECK(oneBoxAlong({800, 500}, 0, 0) == Place(800, 500));
}

TEST_CASE("one box along and back comes within a unit of where it was", "[model]") {
    CHECK(rc::check("there and back", [](const Place& from) {
        const auto there =
            oneBoxAlong(from, from.evolution() < 500 ? 1 : -1, from.visibility() < 500 ? 1 : -1);
        RC_ASSERT(there);
        RC_ASSERT(there->column() != from.column());
        RC_ASSERT(there->row() != from.row());
        const auto back =
            oneBoxAlong(*there, from.evolution() < 500 ? -1 : 1, from.visibility() < 500 ? -1 : 1);
        RC_ASSERT(back);
        RC_ASSERT(back->box() == from.box());
        RC_ASSERT(std::abs(back->evolution() - from.evolution()) <= 1);
        RC_ASSERT(std::abs(back->visibility() - from.visibility()) <= 1);
    }));
}
