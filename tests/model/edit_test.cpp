// SPDX-License-Identifier: MIT
#include "model/edit.h"

#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

#include <algorithm>
#include <stdexcept>

using namespace rightward;
using namespace rightward::example;

namespace {

/// A sound library that differs from another here and there, as one does after some work.
Library worked(Library library) {
    for (auto& [id, map] : library.maps) {
        if (!generate::one<bool>()) continue;
        auto& changing = map.writable();
        changing.info.title = generate::one<Name>();
        for (auto& [capabilityId, capability] : changing.content.capabilities) {
            if (generate::one<bool>()) capability.place = generate::one<Place>();
        }
        if (generate::one<bool>()) changing.content.links.clear();
        const auto fresh = generate::capability(id);
        changing.content.capabilities.emplace(fresh.id, fresh);
    }
    if (generate::one<bool>()) library.matches.clear();
    return library;
}

Library applied(Library library, const Edit& edit) {
    apply(library, edit);
    return library;
}

void isRefused(const Edit& edit) {
    auto target = library();
    CHECK_THROWS_AS(apply(target, edit), std::logic_error);
    CHECK(target == library());
}

Edit changing(AnyChange change) { return {{EditVerb::difference, {}}, {std::move(change)}}; }

} // namespace

TEST_CASE("applying the difference of two libraries to the one gives the other", "[model]") {
    CHECK(rc::check("of any two", [](const Library& from, const Library& to) {
        RC_ASSERT(applied(from, diff(from, to)) == to);
    }));
    CHECK(rc::check("of one before and after some work", [](const Library& from) {
        const auto to = worked(from);
        RC_ASSERT(applied(from, diff(from, to)) == to);
    }));
}

TEST_CASE("an edit and its inverse leave the library as it was", "[model]") {
    CHECK(rc::check("apply(inverse(edit)) restores", [](const Library& from) {
        const auto edit = diff(from, worked(from));
        RC_ASSERT(applied(applied(from, edit), inverse(edit)) == from);
        RC_ASSERT(inverse(inverse(edit)) == edit);
    }));
}

TEST_CASE("undo all and redo all come back to where they began", "[model]") {
    CHECK(rc::check("undo all, redo all", [](const Library& start) {
        std::vector<Edit> edits;
        auto library = start;
        for (int steps = *rc::gen::inRange(1, 6); steps > 0; --steps) {
            edits.push_back(diff(library, worked(library)));
            apply(library, edits.back());
        }
        const auto end = library;
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
            apply(library, inverse(*edit));
        }
        RC_ASSERT(library == start);
        for (const auto& edit : edits)
            apply(library, edit);
        RC_ASSERT(library == end);
    }));
}

TEST_CASE("libraries that are alike have no difference", "[model]") {
    CHECK(rc::check("diff(a, a) is empty", [](const Library& library) {
        RC_ASSERT(diff(library, library).changes.empty());
    }));
}

TEST_CASE("an edit that does not fit changes nothing", "[model]") {
    CHECK(rc::check("a stale edit is refused whole", [](const Library& from) {
        const auto edit = diff(from, worked(from));
        RC_PRE(!edit.changes.empty());
        const auto after = applied(from, edit);
        auto again = after;
        RC_ASSERT_THROWS_AS(apply(again, edit), std::logic_error);
        RC_ASSERT(again == after);
    }));
}

TEST_CASE("a difference names only what differs", "[model]") {
    auto to = library();
    mapIn(to, northmereMap).content.capabilities.at(laptops).name = Name("Notebooks");
    const auto edit = diff(library(), to);
    CHECK(edit.name.verb == EditVerb::difference);
    CHECK(edit.changes == std::vector<AnyChange>{Change<Capability>{*library().capability(laptops),
                                                                    *to.capability(laptops)}});
}

TEST_CASE("an edit is refused when a record is not as it says", "[model]") {
    const auto here = *library().capability(laptops);
    auto other = here;
    other.name = Name("Notebooks");
    isRefused(changing(Change<Capability>{other, here}));        // not as it was
    isRefused(changing(Change<Capability>{std::nullopt, here})); // already there
    isRefused(changing(Change<Capability>{std::nullopt, std::nullopt}));
    other.id = id<Capability>(99);
    isRefused(changing(Change<Capability>{other, std::nullopt})); // never was there
    isRefused(changing(Change<Capability>{here, other}));         // becomes another
    other = here;
    other.map = eastvaleMap;
    isRefused(changing(Change<Capability>{here, other})); // changes maps
    other.map = id<MapInfo>(99);
    isRefused(changing(Change<Capability>{std::nullopt, other})); // on no map
}

TEST_CASE("a map is removed only when nothing stands on it", "[model]") {
    const auto info = library().map(northmereMap)->info;
    isRefused(changing(Change<MapInfo>{info, std::nullopt}));
    isRefused(changing(Change<MapInfo>{std::nullopt, info}));
    auto other = info;
    other.id = id<MapInfo>(9);
    isRefused(changing(Change<MapInfo>{info, other}));
}

TEST_CASE("an edit is refused whole, with its good changes", "[model]") {
    const auto here = *library().capability(laptops);
    auto moved = here;
    moved.place = Place{1, 1};
    Edit edit = changing(Change<Capability>{here, moved});
    edit.changes.push_back(Change<Capability>{here, std::nullopt}); // no longer as it was
    isRefused(edit);
}

TEST_CASE("only the maps that an edit touches are copied", "[model]") {
    auto to = library();
    const auto from = to;
    auto moved = *from.capability(laptops);
    moved.place = Place{1, 1};
    apply(to, changing(Change<Capability>{*from.capability(laptops), moved}));
    CHECK(to.map(northmereMap) != from.map(northmereMap));
    CHECK(to.map(eastvaleMap) == from.map(eastvaleMap));
}

TEST_CASE("a council's maps are listed newest first, then by title", "[model]") {
    auto with = library();
    const auto add = [&](std::uint8_t number, const char* title, const char* date) {
        auto map = mapOf(northmere, id<MapInfo>(number), title);
        map.info.date = day(date);
        with.maps.emplace(map.info.id, Shared<Map>(map));
    };
    add(7, "Older", "2025-01-01");
    add(8, "Archive", "2026-11-01");
    add(9, "Newest", "2027-01-01");
    CHECK(mapsOf(with, northmere) ==
          std::vector{id<MapInfo>(9), id<MapInfo>(8), northmereMap, id<MapInfo>(7)});
    CHECK(mapsOf(with, id<Council>(99)).empty());
    CHECK(capabilityCount(with) == 5);
}

TEST_CASE("the rules against an edit are told before it is tried", "[model]") {
    CHECK(rc::check("none where apply succeeds", [](const Library& from) {
        RC_ASSERT(rulesAgainst(from, diff(from, worked(from))).empty());
    }));
    const auto circle =
        changing(Change<Link>{std::nullopt, link(9, northmereMap, hosting, website)});
    const auto problems = rulesAgainst(library(), circle);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ProblemCode::linkCircular);
    isRefused(circle);
    const auto stale = changing(Change<Capability>{std::nullopt, *library().capability(laptops)});
    CHECK_THROWS_AS(rulesAgainst(library(), stale), std::logic_error);
}
