// SPDX-License-Identifier: MIT
#include "compare/library_changes.h"

#include "edit/edits.h"
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

/// What one edit of the example changes.
LibraryChanges changesBy(const Edit& edit) {
    return libraryChanges(library(), edited(library(), edit));
}

/// How many records differ, however they are grouped.
std::size_t recordsIn(const LibraryChanges& changes) {
    auto count = changes.councils.size() + changes.matches.size();
    for (const auto& map : changes.maps) {
        count += map.versions.size() + (map.before == map.after ? 0 : 1);
        count += map.changes.added.size() + map.changes.removed.size() + map.changes.changed.size();
    }
    return count;
}

std::size_t recordsIn(const Edit& difference) {
    std::size_t count = 0;
    for (const auto& change : difference.changes)
        count += std::holds_alternative<Change<Link>>(change) ? 0 : 1;
    return count;
}

} // namespace

TEST_CASE("a library and itself have no changes between them", "[compare]") {
    CHECK(rc::check("libraryChanges(a, a) is empty", [](const Library& library) {
        RC_ASSERT(libraryChanges(library, library).isEmpty());
        Library unshared = library;
        for (auto& [id, map] : unshared.maps)
            map = Shared<Map>(*map);
        RC_ASSERT(libraryChanges(library, unshared).isEmpty());
    }));
}

TEST_CASE("every record that differs is among the changes, and none that does not", "[compare]") {
    CHECK(rc::check("as many as diff has", [](const Library& before, const Library& after) {
        const auto changes = libraryChanges(before, after);
        RC_ASSERT(changes.isEmpty() == (before == after));
        RC_ASSERT(recordsIn(changes) == recordsIn(diff(before, after)));
    }));
}

TEST_CASE("nothing has changed since a version just made, whatever the library", "[compare]") {
    CHECK(rc::check("differenceSince(addVersion(map), map) is empty", [](Library library) {
        RC_PRE(!library.maps.empty());
        const auto map = library.maps.begin()->first;
        const auto id = generate::one<VersionId>();
        apply(library, addVersion(library, id, map, Name("Now"), {7}));
        const auto& today = *library.map(map);
        RC_ASSERT(differenceSince(today.versions.at(id), today).isEmpty());
    }));
}

TEST_CASE("a map that was renamed differs by its title alone", "[compare]") {
    auto info = library().map(northmereMap)->info;
    info.title = Name("Digital 2027");
    const auto changes = changesBy(changeMap(library(), info));
    REQUIRE(changes.maps.size() == 1);
    const auto& map = changes.maps.front();
    CHECK(map.before->title == Name("Digital 2026"));
    CHECK(map.after->title == Name("Digital 2027"));
    CHECK(map.council == Name("Northmere District Council"));
    CHECK(map.changes.isEmpty());
    CHECK_FALSE(map.isEmpty());
}

TEST_CASE("a map that is gone goes with all that stood on it", "[compare]") {
    const auto changes = changesBy(removeCouncil(library(), eastvale));
    REQUIRE(changes.councils.size() == 1);
    CHECK_FALSE(changes.councils.front().after);
    REQUIRE(changes.maps.size() == 1);
    CHECK_FALSE(changes.maps.front().after);
    CHECK(changes.maps.front().council == Name("Eastvale Borough Council"));
    REQUIRE(changes.maps.front().changes.removed.size() == 1);
    CHECK(changes.matches.size() == 1);
}

TEST_CASE("links that come or go bring the names that they join", "[compare]") {
    const auto changes = changesBy(removeCapability(library(), hosting));
    REQUIRE(changes.maps.size() == 1);
    const auto& map = changes.maps.front();
    REQUIRE(map.changes.linksRemoved.size() == 1);
    CHECK(map.linked.at(website) == Name("Website"));
    CHECK(map.linked.at(hosting) == Name("Hosting"));
}

TEST_CASE("a new version is a change of the map, and changes nothing since itself", "[compare]") {
    const auto add = addVersion(library(), id<Version>(1), northmereMap, Name("Board"), {7});
    const auto changes = changesBy(add);
    REQUIRE(changes.maps.size() == 1);
    REQUIRE(changes.maps.front().versions.size() == 1);
    const auto& version = *changes.maps.front().versions.front().after;
    CHECK(differenceSince(version, *edited(library(), add).map(northmereMap)).isEmpty());
    auto info = library().map(northmereMap)->info;
    info.date = day("2027-01-01");
    auto later = *edited(library(), add).map(northmereMap);
    later.info = info;
    const auto since = differenceSince(version, later);
    CHECK(since.before->date == day("2026-11-01"));
    CHECK_FALSE(since.isEmpty());
}
