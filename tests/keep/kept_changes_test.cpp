// SPDX-License-Identifier: MIT
#include "keep/kept_changes.h"

#include "edit/edits.h"
#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

using namespace rightward;
using namespace rightward::example;

TEST_CASE("changes that are kept can be repeated", "[keep]") {
    CHECK(rc::check("repeat(kept(diff(a, b)), a) == b", [](const Library& a, const Library& b) {
        auto library = a;
        RC_ASSERT(repeatChanges(keptChanges(diff(a, b)), library));
        RC_ASSERT(library == b);
        RC_ASSERT(repeatChanges(keptChanges(diff(b, a)), library));
        RC_ASSERT(library == a);
    }));
}

TEST_CASE("what changes on a map that stays is kept as well", "[keep]") {
    auto from = library();
    const auto repeated = [&](const Edit& edit) {
        auto expected = from;
        apply(expected, edit);
        REQUIRE(repeatChanges(keptChanges(edit), from));
        CHECK(from == expected);
    };
    repeated(moveCapability(from, laptops, Place{10, 20}));
    repeated(addVersion(from, id<Version>(1), northmereMap, Name("Before"), Moment{5}));
    repeated(removeLink(from, websiteOnHosting));
    repeated(removeCapability(from, hosting));
    repeated(restoreVersion(from, id<Version>(1)));
    repeated(changeMap(from, {northmereMap, northmere, Name("Digital 2027"), day("2027-01-31")}));
    repeated(forgetMatch(from, laptopsMatch));
    repeated(removeVersion(from, id<Version>(1)));
    repeated(removeCouncil(from, eastvale));
}

TEST_CASE("changes that are cut short are refused, or are the first of them", "[keep]") {
    CHECK(rc::check("a cut is no crash and no broken value", [](const Library& library) {
        const auto bytes = keptChanges(diff({}, library));
        const auto end = *rc::gen::inRange<std::size_t>(0, bytes.size() + 1);
        Library cut;
        if (repeatChanges(std::string_view(bytes).substr(0, end), cut)) {
            // Only between two rows; and every record there is one of the library's.
            for (const auto& [id, map] : cut.maps)
                RC_ASSERT(library.map(id) && library.map(id)->info == map->info);
        }
    }));
}

TEST_CASE("changes with a damaged byte are refused, or every value in them is sound", "[keep]") {
    CHECK(rc::check("damage is no crash", [](const Library& library) {
        auto bytes = keptChanges(diff({}, library));
        RC_PRE(!bytes.empty());
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        bytes[at] = *rc::gen::arbitrary<char>();
        Library damaged;
        if (repeatChanges(bytes, damaged)) RC_ASSERT(diff(damaged, damaged).changes.empty());
    }));
}

TEST_CASE("what does not fit the library is refused", "[keep]") {
    auto empty = Library();
    CHECK(repeatChanges("", empty));
    CHECK_FALSE(repeatChanges("x", empty));
    CHECK_FALSE(repeatChanges("r", empty));
    CHECK_FALSE(repeatChanges(keptChanges(removeCouncil(library(), eastvale)), empty));
    CHECK_FALSE(repeatChanges(keptChanges(moveCapability(library(), laptops, {1, 1})), empty));
    CHECK(empty == Library());
}
