// SPDX-License-Identifier: MIT
#include "catalogue/council_named.h"
#include "support/catch.h"

using namespace rightward;

namespace {

const auto id = *CouncilId::parse("11111111-1111-4111-8111-111111111111");
const CouncilRegister known{
    "", {{"E06000001", "Hartlepool Borough Council", "unitary", "North East", "", "", {}, {}}}};

} // namespace

TEST_CASE("a council in the register comes with what the register knows", "[catalogue]") {
    const auto council = councilNamed(id, Name("hartlepool  borough council"), known);
    CHECK(council.id == id);
    CHECK(council.name == Name("hartlepool  borough council"));
    CHECK(council.gssCode == Name("E06000001"));
    CHECK(council.type == Name("unitary"));
    CHECK(council.region == Name("North East"));
    CHECK_FALSE(council.nation);
}

TEST_CASE("a council that the register does not know has only its name", "[catalogue]") {
    CHECK(councilNamed(id, Name("Northmere"), known) ==
          Council{id, Name("Northmere"), {}, {}, {}, {}});
}
