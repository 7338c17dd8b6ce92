// SPDX-License-Identifier: MIT
#include "intake/join.h"

#include "support/catch.h"

using namespace rightward;

TEST_CASE("what came in is counted by what became of it", "[intake]") {
    Joining joining;
    CHECK(count(joining, Arrival::added) == 0);
    joining.arrivals = {Arrival::added, Arrival::unchanged, Arrival::added};
    CHECK(count(joining, Arrival::added) == 2);
    CHECK(count(joining, Arrival::unchanged) == 1);
    CHECK(count(joining, Arrival::updated) == 0);
}
