// SPDX-License-Identifier: MIT
#include "edit/edits.h"

#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"

#include <stdexcept>

using namespace rightward;
using namespace rightward::example;

namespace {

/// The library after the edit. Every edit must leave it sound and be possible to take back.
Library after(const Library& before, const Edit& edit) {
    Library result = before;
    apply(result, edit);
    CHECK(brokenRules(result).empty());
    Library back = result;
    apply(back, inverse(edit));
    CHECK(back == before);
    return result;
}

const MapContent& northmereContent(const Library& library) {
    return library.map(northmereMap)->content;
}

} // namespace

TEST_CASE("a council is added, changed and removed with its maps", "[edit]") {
    const auto start = library();
    const auto added = addCouncil(council(id<Council>(3), "Westhill"));
    CHECK(added.name == EditName{EditVerb::addCouncil, {"Westhill"}});
    CHECK(after(start, added).councils.size() == 3);

    auto renamed = start.councils.at(northmere);
    renamed.name = Name("Northmere Council");
    const auto changed = changeCouncil(start, renamed);
    CHECK(changed.name == EditName{EditVerb::changeCouncil, {"Northmere District Council"}});
    CHECK(after(start, changed).councils.at(northmere) == renamed);

    const auto removed = after(start, removeCouncil(start, northmere));
    CHECK(removed.councils.size() == 1);
    CHECK(removed.map(northmereMap) == nullptr);
    CHECK(removed.map(eastvaleMap) != nullptr);
    CHECK(removed.matches.empty()); // one of its ends is gone
}

TEST_CASE("a map is added empty, changed, and removed with what stands on it", "[edit]") {
    const auto start = library();
    const MapInfo info{id<MapInfo>(3), eastvale, Name("After vesting"), day("2028-04-01")};
    const auto added = addMap(info);
    CHECK(added.name == EditName{EditVerb::addMap, {"After vesting"}});
    CHECK(*after(start, added).map(info.id) == Map{info, {}, {}});

    auto retitled = start.map(northmereMap)->info;
    retitled.title = Name("Digital 2027");
    const auto changed = changeMap(start, retitled);
    CHECK(changed.name == EditName{EditVerb::changeMap, {"Digital 2026"}});
    CHECK(after(start, changed).map(northmereMap)->info == retitled);
    CHECK(northmereContent(after(start, changed)) == northmereContent(start));

    const auto removal = removeMap(start, northmereMap);
    CHECK(removal.name == EditName{EditVerb::removeMap, {"Digital 2026"}});
    CHECK(after(start, removal).map(northmereMap) == nullptr);
    CHECK(after(start, removal).councils.size() == 2);
}

TEST_CASE("a capability is added with or without a place, and the name says which", "[edit]") {
    const auto start = library();
    const auto placed = addCapability(capability(9, northmereMap, "Payroll", Place{860, 50}));
    CHECK(placed.name == EditName{EditVerb::placeCapability, {"Payroll"}});
    CHECK(after(start, placed).capability(id<Capability>(9))->place == Place{860, 50});

    const auto waiting = addCapability(capability(9, northmereMap, "Payroll", std::nullopt));
    CHECK(waiting.name == EditName{EditVerb::addCapability, {"Payroll"}});
    CHECK_FALSE(after(start, waiting).capability(id<Capability>(9))->place.has_value());
}

TEST_CASE("a move changes the place and nothing else", "[edit]") {
    const auto start = library();
    const auto move = moveCapability(start, laptops, {500, 400});
    CHECK(move.name == EditName{EditVerb::moveCapability, {"Laptops"}});
    auto expected = *start.capability(laptops);
    expected.place = Place{500, 400};
    CHECK(move.changes ==
          std::vector<AnyChange>{Change<Capability>{*start.capability(laptops), expected}});
    CHECK(*after(start, move).capability(laptops) == expected);
    CHECK(moveCapability(start, laptops, {900, 150}).changes.empty());
}

TEST_CASE("moving what waits places it, and unplacing makes it wait again", "[edit]") {
    const auto start = library();
    const auto place = moveCapability(start, drones, {100, 100});
    CHECK(place.name == EditName{EditVerb::placeCapability, {"Drones"}});
    CHECK(after(start, place).capability(drones)->place == Place{100, 100});

    const auto unplace = unplaceCapability(start, laptops);
    CHECK(unplace.name == EditName{EditVerb::unplaceCapability, {"Laptops"}});
    CHECK_FALSE(after(start, unplace).capability(laptops)->place.has_value());
    CHECK(unplaceCapability(start, drones).changes.empty());
}

TEST_CASE("a capability is renamed under its old name", "[edit]") {
    const auto start = library();
    const auto rename = renameCapability(start, laptops, Name("Notebooks"));
    CHECK(rename.name == EditName{EditVerb::renameCapability, {"Laptops"}});
    CHECK(after(start, rename).capability(laptops)->name == Name("Notebooks"));
    CHECK(renameCapability(start, laptops, Name("Laptops")).changes.empty());
}

TEST_CASE("details are changed together in one edit", "[edit]") {
    const auto start = library();
    Details details;
    details.supplier = Name("Tarnwick Devices");
    details.annualCost = Pounds(118'000);
    const auto change = changeDetails(start, laptops, details);
    CHECK(change.name == EditName{EditVerb::changeDetails, {"Laptops"}});
    CHECK(change.changes.size() == 1);
    CHECK(after(start, change).capability(laptops)->details == details);
    CHECK(changeDetails(start, laptops, {}).changes.empty());
}

TEST_CASE("a move is planned and the plan is cancelled", "[edit]") {
    const auto start = library();
    const PlannedMove plan{{800, 300}, day("2027-09-30")};
    const auto planned = planMove(start, laptops, plan);
    CHECK(planned.name == EditName{EditVerb::planMove, {"Laptops"}});
    const auto with = after(start, planned);
    CHECK(with.capability(laptops)->plannedMove == plan);

    const auto cancelled = planMove(with, laptops, std::nullopt);
    CHECK(cancelled.name == EditName{EditVerb::cancelPlannedMove, {"Laptops"}});
    CHECK(after(with, cancelled) == start);
    CHECK(planMove(start, laptops, std::nullopt).changes.empty());
}

TEST_CASE("a capability is removed with its links and matches, and undo brings all back",
          "[edit]") {
    const auto start = library();
    const auto withoutHosting = after(start, removeCapability(start, hosting));
    CHECK(withoutHosting.capability(hosting) == nullptr);
    CHECK(northmereContent(withoutHosting).links.empty());
    CHECK(withoutHosting.matches == start.matches);

    const auto withoutLaptops = after(start, removeCapability(start, laptops));
    CHECK(withoutLaptops.matches.empty());
    CHECK(northmereContent(withoutLaptops).links == northmereContent(start).links);
}

TEST_CASE("a link is added and removed, named after both ends", "[edit]") {
    const auto start = library();
    const auto added = addLink(start, link(2, northmereMap, website, laptops));
    CHECK(added.name == EditName{EditVerb::addLink, {"Website", "Laptops"}});
    CHECK(northmereContent(after(start, added)).links.size() == 2);

    const auto removed = removeLink(start, websiteOnHosting);
    CHECK(removed.name == EditName{EditVerb::removeLink, {"Website", "Hosting"}});
    CHECK(northmereContent(after(start, removed)).links.empty());
}

TEST_CASE("a version keeps the map as it stood and is numbered after the last", "[edit]") {
    const auto start = library();
    const auto first = addVersion(start, id<Version>(1), northmereMap, Name("For the board"), {7});
    CHECK(first.name == EditName{EditVerb::addVersion, {"For the board"}});
    const auto one = after(start, first);
    const auto two = after(one, addVersion(one, id<Version>(2), northmereMap, Name("Agreed"), {5}));
    const auto& kept = two.map(northmereMap)->versions;
    CHECK(kept.at(id<Version>(1)).number == 1);
    CHECK(kept.at(id<Version>(2)).number == 2);
    CHECK(*kept.at(id<Version>(1)).content == northmereContent(start));
    CHECK(kept.at(id<Version>(1)).title == Name("Digital 2026"));

    const auto removal = removeVersion(two, id<Version>(2));
    CHECK(removal.name == EditName{EditVerb::removeVersion, {"Agreed"}});
    CHECK(after(two, removal) == one);
}

TEST_CASE("restoring a version brings back title, capabilities and links", "[edit]") {
    auto now = library();
    apply(now, addVersion(now, id<Version>(1), northmereMap, Name("For the board"), {7}));
    const auto kept = *now.map(northmereMap);
    apply(now, removeCapability(now, hosting));
    apply(now, moveCapability(now, laptops, {100, 900}));
    apply(now, addCapability(capability(9, northmereMap, "Payroll", Place{860, 50})));
    auto info = kept.info;
    info.title = Name("Spoiled");
    apply(now, changeMap(now, info));

    const auto restore = restoreVersion(now, id<Version>(1));
    CHECK(restore.name == EditName{EditVerb::restoreVersion, {"For the board"}});
    CHECK(*after(now, restore).map(northmereMap) == kept);
}

TEST_CASE("what a person last said of two capabilities is what is kept", "[edit]") {
    const auto start = library();
    CHECK(setMatch(start, id<Match>(2), computers, laptops, Verdict::confirmed).changes.empty());

    const auto refusal = setMatch(start, id<Match>(2), computers, laptops, Verdict::refused);
    CHECK(refusal.name == EditName{EditVerb::refuseMatch, {"Computers", "Laptops"}});
    const auto refused = after(start, refusal);
    const Match expected{id<Match>(2), laptops, computers, Verdict::refused};
    CHECK(refused.matches == Table<Match>{{expected.id, expected}});

    const auto forget = forgetMatch(refused, id<Match>(2));
    CHECK(forget.name.verb == EditVerb::forgetMatch);
    CHECK(after(refused, forget).matches.empty());
}

TEST_CASE("a match may lead to a capability in another council's file", "[edit]") {
    const auto start = library();
    const auto elsewhere = id<Capability>(99);
    const auto match = setMatch(start, id<Match>(2), elsewhere, website, Verdict::confirmed);
    CHECK(match.name == EditName{EditVerb::confirmMatch, {"Website"}});
    CHECK(after(start, match).matches.size() == 2);
}

TEST_CASE("an edit of what is not in the library is refused", "[edit]") {
    const auto start = library();
    const auto noOne = id<Capability>(99);
    const MapInfo noMap{id<MapInfo>(99), northmere, Name("None"), day("2026-01-01")};
    CHECK_THROWS_AS(changeCouncil(start, council(id<Council>(99), "None")), std::out_of_range);
    CHECK_THROWS_AS(removeCouncil(start, id<Council>(99)), std::out_of_range);
    CHECK_THROWS_AS(changeMap(start, noMap), std::out_of_range);
    CHECK_THROWS_AS(removeMap(start, noMap.id), std::out_of_range);
    CHECK_THROWS_AS(moveCapability(start, noOne, {0, 0}), std::out_of_range);
    CHECK_THROWS_AS(unplaceCapability(start, noOne), std::out_of_range);
    CHECK_THROWS_AS(renameCapability(start, noOne, Name("None")), std::out_of_range);
    CHECK_THROWS_AS(changeDetails(start, noOne, {}), std::out_of_range);
    CHECK_THROWS_AS(planMove(start, noOne, {}), std::out_of_range);
    CHECK_THROWS_AS(removeCapability(start, noOne), std::out_of_range);
    CHECK_THROWS_AS(addLink(start, link(9, northmereMap, laptops, noOne)), std::out_of_range);
    CHECK_THROWS_AS(removeLink(start, id<Link>(99)), std::out_of_range);
    CHECK_THROWS_AS(addVersion(start, id<Version>(1), noMap.id, Name("None"), {}),
                    std::out_of_range);
    CHECK_THROWS_AS(removeVersion(start, id<Version>(99)), std::out_of_range);
    CHECK_THROWS_AS(restoreVersion(start, id<Version>(99)), std::out_of_range);
    CHECK_THROWS_AS(forgetMatch(start, id<Match>(99)), std::out_of_range);
}
