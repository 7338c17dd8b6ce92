// SPDX-License-Identifier: MIT
#include "compare/map_changes.h"

#include "edit/edits.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

using namespace rightward;
using namespace rightward::example;

namespace {

MapContent applied(MapContent content, const MapChanges& changes) {
    for (const auto& gone : changes.removed)
        content.capabilities.erase(gone.id);
    for (const auto& added : changes.added)
        content.capabilities.emplace(added.id, added);
    for (const auto& changed : changes.changed)
        content.capabilities.at(changed.after.id) = changed.after;
    for (const auto& gone : changes.linksRemoved)
        content.links.erase(gone.id);
    for (const auto& added : changes.linksAdded)
        content.links.emplace(added.id, added);
    return content;
}

MapChanges turnedRound(MapChanges changes) {
    std::swap(changes.added, changes.removed);
    std::swap(changes.linksAdded, changes.linksRemoved);
    for (auto& changed : changes.changed)
        std::swap(changed.before, changed.after);
    return changes;
}

/// Two contents of one map that have some capabilities and links in common.
std::pair<MapContent, MapContent> related() {
    const auto map = generate::one<MapId>();
    auto before = generate::content(map);
    auto after = before;
    const auto other = generate::content(map);
    after.capabilities.insert(other.capabilities.begin(), other.capabilities.end());
    after.links.insert(other.links.begin(), other.links.end());
    for (auto& [id, capability] : after.capabilities) {
        if (*rc::gen::inRange(0, 3) == 0) capability.place = generate::one<Place>();
        if (*rc::gen::inRange(0, 4) == 0) capability.details = generate::one<Details>();
    }
    if (!before.capabilities.empty()) after.capabilities.erase(before.capabilities.begin()->first);
    std::erase_if(after.links, [&](const auto& entry) {
        return !after.capabilities.contains(entry.second.from) ||
               !after.capabilities.contains(entry.second.to);
    });
    return {before, after};
}

/// What one edit changes on Northmere's map.
MapChanges changesOf(const Edit& edit) {
    auto after = library();
    apply(after, edit);
    return changesBetween(library().map(northmereMap)->content, after.map(northmereMap)->content);
}

} // namespace

TEST_CASE("changes make the one content into the other", "[compare]") {
    CHECK(rc::check("apply(before, changes) == after", [] {
        const auto [before, after] = related();
        RC_ASSERT(applied(before, changesBetween(before, after)) == after);
    }));
}

TEST_CASE("nothing has changed between a content and itself", "[compare]") {
    CHECK(rc::check("changes(a, a) is empty", [] {
        const auto content = related().second;
        RC_ASSERT(changesBetween(content, content).isEmpty());
    }));
}

TEST_CASE("changes backwards are the same turned round", "[compare]") {
    CHECK(rc::check("changes(b, a) == turned(changes(a, b))", [] {
        const auto [before, after] = related();
        RC_ASSERT(changesBetween(after, before) == turnedRound(changesBetween(before, after)));
    }));
}

TEST_CASE("a move is told with both scores", "[compare]") {
    const auto changes = changesOf(moveCapability(library(), website, Place(900, 150)));
    REQUIRE(changes.changed.size() == 1);
    const auto& moved = changes.changed.front();
    CHECK(moved.isMoved());
    CHECK(moved.isRescored());
    CHECK(moved.before.place == Place(720, 940));
    CHECK(moved.scoreAfter() == scoreOf(Place(900, 150)));
    CHECK(moved.detailsChanged().empty());
    CHECK_FALSE(moved.isRenamed());
    CHECK(changes.added.empty());
}

TEST_CASE("a first place is a move from no score", "[compare]") {
    const auto changes = changesOf(moveCapability(library(), drones, Place(10, 990)));
    REQUIRE(changes.changed.size() == 1);
    CHECK(changes.changed.front().isMoved());
    CHECK_FALSE(changes.changed.front().scoreBefore());
    CHECK(changes.changed.front().scoreAfter());
}

TEST_CASE("details that changed are named, and a name that did is no detail", "[compare]") {
    Details details;
    details.users = Users(70);
    details.extensionTo = day("2027-01-01");
    const auto changes = changesOf(changeDetails(library(), laptops, details));
    REQUIRE(changes.changed.size() == 1);
    CHECK(changes.changed.front().detailsChanged() ==
          std::vector<std::string_view>{"extensionTo", "users"});
    CHECK_FALSE(changes.changed.front().isMoved());
    const auto renamed = changesOf(renameCapability(library(), laptops, Name("Tablets")));
    CHECK(renamed.changed.front().isRenamed());
    CHECK(renamed.changed.front().detailsChanged().empty());
}

TEST_CASE("what is removed goes with its links", "[compare]") {
    const auto changes = changesOf(removeCapability(library(), hosting));
    REQUIRE(changes.removed.size() == 1);
    CHECK(changes.removed.front().name == Name("Hosting"));
    REQUIRE(changes.linksRemoved.size() == 1);
    CHECK(changes.linksRemoved.front().id == websiteOnHosting);
    CHECK(changes.changed.empty());
}
