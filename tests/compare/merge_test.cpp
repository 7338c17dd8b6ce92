// SPDX-License-Identifier: MIT
#include "compare/merge.h"

#include "edit/edits.h"
#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

using namespace rightward;
using namespace rightward::example;

namespace {

Library edited(Library library, const Edit& edit) {
    apply(library, edit);
    return library;
}

/// What somebody may make of a library in an afternoon.
Library reworked(const Library& base) {
    auto made = base;
    for (const auto& [mapId, map] : base.maps) {
        for (const auto& [id, capability] : map->content.capabilities) {
            const auto choice = *rc::gen::inRange(0, 8);
            if (choice == 0) apply(made, moveCapability(made, id, generate::one<Place>()));
            if (choice == 1) apply(made, changeDetails(made, id, generate::one<Details>()));
            if (choice == 2) apply(made, removeCapability(made, id));
        }
        if (generate::one<bool>()) apply(made, addCapability(generate::capability(mapId)));
        if (*rc::gen::inRange(0, 4) == 0) {
            apply(made, addVersion(made, generate::one<VersionId>(), mapId, Name("v"), Moment{1}));
        }
        if (*rc::gen::inRange(0, 6) == 0) apply(made, removeMap(made, mapId));
    }
    return made;
}

bool isQuiet(const MergedLibrary& merged) {
    return merged.conflicts.empty() && merged.lostLinks.empty() &&
           merged.councilConflicts.empty() && merged.mapConflicts.empty();
}

MergedLibrary merge(const Library& base, const Library& mine, const Library& theirs) {
    auto merged = mergeLibraries(base, mine, theirs);
    REQUIRE(merged);
    return std::move(*merged);
}

Library withLaptopsAt(int evolution) {
    return edited(library(), moveCapability(library(), laptops, Place(evolution, 150)));
}

} // namespace

TEST_CASE("who changed nothing takes what the other has", "[compare]") {
    CHECK(rc::check("merge(b, m, b) == m and merge(b, b, t) == t", [](const Library& base) {
        const auto changed = reworked(base);
        const auto mine = mergeLibraries(base, changed, base);
        RC_ASSERT(mine && isQuiet(*mine) && mine->library == changed);
        const auto theirs = mergeLibraries(base, base, changed);
        RC_ASSERT(theirs && isQuiet(*theirs) && theirs->library == changed);
    }));
}

TEST_CASE("the same change made by both is one", "[compare]") {
    CHECK(rc::check("merge(b, m, m) == m", [](const Library& base) {
        const auto changed = reworked(base);
        const auto merged = mergeLibraries(base, changed, changed);
        RC_ASSERT(merged && isQuiet(*merged) && merged->library == changed);
    }));
}

TEST_CASE("what is merged is sound, and tells of every conflict", "[compare]") {
    CHECK(rc::check("merge(b, m, t)", [](const Library& base) {
        const auto mine = reworked(base);
        const auto theirs = reworked(base);
        const auto merged = mergeLibraries(base, mine, theirs);
        RC_ASSERT(merged.has_value());
        RC_ASSERT(brokenRules(merged->library).empty());
        for (const auto& conflict : merged->conflicts) {
            RC_ASSERT(conflict.mine != conflict.theirs);
            RC_ASSERT(conflict.mine != conflict.base);
            RC_ASSERT(conflict.theirs != conflict.base);
            const auto* kept = merged->library.capability(conflict.kept().id);
            RC_ASSERT(kept && *kept == conflict.kept());
        }
    }));
}

TEST_CASE("whose stands in each conflict is for a person to say", "[compare]") {
    CHECK(rc::check("settled(merge(b, m, t), chosen)", [](const Library& base) {
        const auto mine = reworked(base);
        const auto theirs = reworked(base);
        const auto merged = merge(base, mine, theirs);
        std::vector<Author> chosen;
        for (std::size_t i = 0; i < merged.conflicts.size(); ++i)
            chosen.push_back(generate::one<bool>() ? Author::mine : Author::theirs);
        const auto made = settled(merged, chosen);
        RC_ASSERT(brokenRules(made).empty());
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const auto& wanted = merged.conflicts[i].of(chosen[i]);
            const auto* found = made.capability(merged.conflicts[i].kept().id);
            RC_ASSERT(!found == !wanted);
            if (found) RC_ASSERT(*found == *wanted);
        }
        RC_ASSERT(settled(merged, {}) == merged.library);
    }));
}

TEST_CASE("the other way round there are as many conflicts", "[compare]") {
    CHECK(rc::check("merge(b, t, m)", [](const Library& base) {
        const auto mine = reworked(base);
        const auto theirs = reworked(base);
        const auto one = mergeLibraries(base, mine, theirs);
        const auto other = mergeLibraries(base, theirs, mine);
        RC_ASSERT(one && other);
        RC_ASSERT(one->conflicts.size() == other->conflicts.size());
        RC_ASSERT(one->mapConflicts == other->mapConflicts);
    }));
}

TEST_CASE("changes to different capabilities come together without a word", "[compare]") {
    const auto mine = withLaptopsAt(100);
    auto theirs = edited(library(), renameCapability(library(), website, Name("Web")));
    theirs = edited(theirs, addLink(theirs, link(9, northmereMap, laptops, hosting)));
    const auto merged = merge(library(), mine, theirs);
    CHECK(isQuiet(merged));
    CHECK(merged.library.capability(laptops)->place == Place(100, 150));
    CHECK(merged.library.capability(website)->name == Name("Web"));
    CHECK(merged.library.map(northmereMap)->content.links.size() == 2);
}

TEST_CASE("two changes to one capability are a conflict, and mine stands", "[compare]") {
    const auto merged = merge(library(), withLaptopsAt(100), withLaptopsAt(200));
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts.front().mine->place == Place(100, 150));
    CHECK(merged.conflicts.front().theirs->place == Place(200, 150));
    CHECK(merged.library == withLaptopsAt(100));
}

TEST_CASE("what one removed and the other changed stays, and is told", "[compare]") {
    const auto without = edited(library(), removeCapability(library(), laptops));
    for (const bool isMineGone : {true, false}) {
        const auto merged = isMineGone ? merge(library(), without, withLaptopsAt(100))
                                       : merge(library(), withLaptopsAt(100), without);
        REQUIRE(merged.conflicts.size() == 1);
        REQUIRE(merged.library.capability(laptops));
        CHECK(merged.library.capability(laptops)->place == Place(100, 150));
    }
}

TEST_CASE("links that would close a circle, or hang in the air, are told", "[compare]") {
    const auto mine = edited(library(), addLink(library(), link(8, northmereMap, drones, laptops)));
    const auto circle =
        edited(library(), addLink(library(), link(9, northmereMap, laptops, drones)));
    const auto merged = merge(library(), mine, circle);
    REQUIRE(merged.lostLinks.size() == 1);
    CHECK(merged.lostLinks.front().id == id<Link>(9));
    CHECK(merged.library == mine);
    const auto without = edited(library(), removeCapability(library(), drones));
    const auto hanging = merge(library(), mine, without);
    REQUIRE(hanging.lostLinks.size() == 1);
    CHECK_FALSE(hanging.library.capability(drones));
}

TEST_CASE("a link that both added is one", "[compare]") {
    const auto with = [](std::uint8_t number) {
        return edited(library(), addLink(library(), link(number, northmereMap, drones, laptops)));
    };
    const auto merged = merge(library(), with(8), with(9));
    CHECK(isQuiet(merged));
    CHECK(merged.library == with(8));
}

TEST_CASE("a map that one removed with its council and the other changed stays", "[compare]") {
    const auto without = edited(library(), removeCouncil(library(), northmere));
    const auto merged = merge(library(), without, withLaptopsAt(100));
    CHECK(merged.mapConflicts == std::vector{northmereMap});
    CHECK(merged.councilConflicts == std::vector{northmere});
    CHECK(merged.library.capability(laptops)->place == Place(100, 150));
}

TEST_CASE("versions of both stay, and have numbers of their own", "[compare]") {
    const auto with = [](std::uint8_t number, const char* name) {
        return edited(library(), addVersion(library(), id<Version>(number), northmereMap,
                                            Name(name), Moment{1}));
    };
    const auto merged = merge(library(), with(1, "Mine"), with(2, "Theirs"));
    CHECK(isQuiet(merged));
    const auto& versions = merged.library.map(northmereMap)->versions;
    CHECK(versions.at(id<Version>(1)).number == 1);
    CHECK(versions.at(id<Version>(2)).number == 2);
}

TEST_CASE("a content alone is merged the same way", "[compare]") {
    const auto content = [](const Library& of) { return of.map(northmereMap)->content; };
    const auto merged = mergeByCapability(content(library()), content(withLaptopsAt(100)),
                                          content(withLaptopsAt(200)));
    CHECK(merged.conflicts.size() == 1);
    CHECK(merged.content == content(withLaptopsAt(100)));
}
