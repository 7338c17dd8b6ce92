// SPDX-License-Identifier: MIT
#include "intake/join_library.h"

#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

using namespace rightward;

namespace {

Library joined(Library into, const Library& from) {
    apply(into, joinLibrary(into, from).edit);
    return into;
}

/// What is listed, by code and where.
std::vector<std::pair<ProblemCode, std::string>> listed(const Joining& joining) {
    std::vector<std::pair<ProblemCode, std::string>> found;
    for (const auto& problem : joining.problems)
        found.emplace_back(problem.code, problem.where);
    return found;
}

template <class T>
std::string where(const char* kind, const Id<T>& id) {
    return std::string(kind) + " " + id.text();
}

/// The library without what nothing else stands on, some of it at least.
Library withoutSome(Library library) {
    library.matches.clear();
    for (auto& [id, shared] : library.maps) {
        auto& map = shared.writable();
        map.versions.clear();
        map.content.links.clear();
        const auto half = map.content.capabilities.size() / 2;
        while (map.content.capabilities.size() > half)
            map.content.capabilities.erase(map.content.capabilities.begin());
    }
    return library;
}

/// The same ids with other content throughout.
Library withOtherNames(Library library) {
    for (auto& [id, council] : library.councils)
        council.name = Name("Another council");
    for (auto& [id, shared] : library.maps) {
        auto& map = shared.writable();
        map.info.title = Name("Another title");
        for (auto& [capabilityId, capability] : map.content.capabilities)
            capability.name = Name("Another name");
    }
    return library;
}

Version version(std::uint8_t number, std::int64_t order, MapContent content) {
    return {example::id<Version>(number),
            example::northmereMap,
            order,
            Name("Before"),
            Moment{},
            Name("Then"),
            example::day("2026-09-01"),
            Shared<MapContent>(std::move(content))};
}

} // namespace

TEST_CASE("joining a library into an empty one gives that library", "[intake]") {
    CHECK(rc::check("joined({}, library) == library", [](const Library& library) {
        const auto joining = joinLibrary({}, library);
        RC_ASSERT(joining.problems.empty());
        RC_ASSERT(joining.edit.name.verb == EditVerb::import);
        RC_ASSERT(count(joining, Arrival::added) == joining.edit.changes.size());
        RC_ASSERT(joined({}, library) == library);
    }));
}

TEST_CASE("joining a second time adds nothing", "[intake]") {
    CHECK(rc::check("nothing is left to add", [](const Library& ours, const Library& theirs) {
        const auto both = joined(ours, theirs);
        const auto again = joinLibrary(both, theirs);
        RC_ASSERT(again.edit.changes.empty());
        RC_ASSERT(again.problems.empty());
        RC_ASSERT(count(again, Arrival::unchanged) == again.arrivals.size());
    }));
}

TEST_CASE("what was joined is taken back in one step", "[intake]") {
    CHECK(rc::check("inverse restores", [](const Library& ours, const Library& theirs) {
        const auto edit = joinLibrary(ours, theirs).edit;
        auto library = ours;
        apply(library, edit);
        RC_ASSERT(brokenRules(library).empty());
        apply(library, inverse(edit));
        RC_ASSERT(library == ours);
    }));
}

TEST_CASE("libraries that share nothing may join in either order", "[intake]") {
    CHECK(rc::check("joined(a, b) == joined(b, a)", [](const Library& a, const Library& b) {
        RC_ASSERT(joined(a, b) == joined(b, a));
    }));
}

TEST_CASE("what was taken from a copy comes back from the original", "[intake]") {
    CHECK(rc::check("joined(part, whole) == whole", [](const Library& whole) {
        RC_ASSERT(joined(withoutSome(whole), whole) == whole);
    }));
}

TEST_CASE("what is there with other content is listed and stays", "[intake]") {
    CHECK(rc::check("nothing of ours changes", [](const Library& ours) {
        const auto joining = joinLibrary(ours, withOtherNames(ours));
        RC_ASSERT(joining.edit.changes.empty());
        RC_ASSERT(!joining.isRefused);
        for (const auto& problem : joining.problems)
            RC_ASSERT(problem.code == ProblemCode::recordDiffers);
        const auto others = ours.councils.size() + ours.maps.size() + capabilityCount(ours);
        RC_ASSERT(joining.problems.size() == others);
        RC_ASSERT(count(joining, Arrival::leftOut) == others);
    }));
}

TEST_CASE("a record that differs is named with its kind, name and id", "[intake]") {
    const auto ours = example::library();
    auto theirs = ours;
    auto& content = example::mapIn(theirs, example::northmereMap).content;
    content.capabilities.at(example::laptops).name = Name("Notebooks");
    const auto scanners = example::capability(9, example::northmereMap, "Scanners", {});
    content.capabilities.emplace(scanners.id, scanners);
    const auto joining = joinLibrary(ours, theirs);
    const auto id = example::laptops.text();
    CHECK(joining.problems ==
          Problems{{ProblemCode::recordDiffers, "capability " + id, {"Notebooks"}}});
    CHECK(joining.edit.changes ==
          std::vector<AnyChange>{Change<Capability>{std::nullopt, scanners}});
}

TEST_CASE("the same link, match or version number under another id is left out", "[intake]") {
    auto ours = example::library();
    auto theirs = ours;
    auto& map = example::mapIn(ours, example::northmereMap);
    auto& other = example::mapIn(theirs, example::northmereMap);
    map.versions.emplace(example::id<Version>(1), version(1, 1, map.content));
    other.versions.emplace(example::id<Version>(2), version(2, 1, other.content));
    other.content.links.clear();
    const auto link = example::link(8, example::northmereMap, example::website, example::hosting);
    other.content.links.emplace(link.id, link);
    const auto match = example::id<Match>(8);
    theirs.matches.clear();
    theirs.matches.emplace(match,
                           Match{match, example::laptops, example::computers, Verdict::refused});
    const auto joining = joinLibrary(ours, theirs);
    CHECK(joining.edit.changes.empty());
    using enum ProblemCode;
    CHECK(listed(joining) == std::vector<std::pair<ProblemCode, std::string>>{
                                 {linkTwice, where("link", link.id)},
                                 {versionTwice, where("version", example::id<Version>(2))},
                                 {matchTwice, where("match", match)}});
    CHECK(joining.problems.front().args.front() == "Website → Hosting");
    CHECK(joining.problems.back().args.front() == "Laptops = Computers");
}

TEST_CASE("what stands on another map of ours is left out with all that needs it", "[intake]") {
    auto ours = example::library();
    // Laptops have moved to Eastvale's map here, with the same id.
    auto& north = example::mapIn(ours, example::northmereMap);
    north.content.capabilities.erase(example::laptops);
    const auto moved = example::capability(1, example::eastvaleMap, "Laptops", {});
    example::mapIn(ours, example::eastvaleMap).content.capabilities.emplace(moved.id, moved);
    ours.matches.clear();

    auto theirs = example::library();
    auto& content = example::mapIn(theirs, example::northmereMap).content;
    const auto link = example::link(8, example::northmereMap, example::laptops, example::drones);
    content.links.emplace(link.id, link);
    const auto before = version(2, 1, content);
    example::mapIn(theirs, example::northmereMap).versions.emplace(before.id, before);

    const auto joining = joinLibrary(ours, theirs);
    using enum ProblemCode;
    CHECK(listed(joining) == std::vector<std::pair<ProblemCode, std::string>>{
                                 {recordDiffers, where("capability", example::laptops)},
                                 {capabilityMissing, where("link", link.id)},
                                 {recordDiffers, where("version", before.id)}});
    CHECK(brokenRules(joined(ours, theirs)).empty());
    CHECK(count(joining, Arrival::added) == 1); // the match
}

TEST_CASE("a match of what is nowhere any more is left out", "[intake]") {
    auto ours = example::library();
    // Both ends stand on the other's map.
    auto& north = example::mapIn(ours, example::northmereMap).content.capabilities;
    auto& east = example::mapIn(ours, example::eastvaleMap).content.capabilities;
    ours.matches.clear();
    north.erase(example::laptops);
    east.erase(example::computers);
    const auto held = example::capability(5, example::northmereMap, "Computers", {});
    const auto old = example::capability(1, example::eastvaleMap, "Laptops", {});
    auto& map = example::mapIn(ours, example::northmereMap);
    map.versions.emplace(example::id<Version>(1), version(1, 1, {{{held.id, held}}, {}}));
    auto elsewhere = version(2, 1, {{{old.id, old}}, {}});
    elsewhere.map = example::eastvaleMap;
    example::mapIn(ours, example::eastvaleMap).versions.emplace(elsewhere.id, elsewhere);
    const auto joining = joinLibrary(ours, example::library());
    REQUIRE(joining.problems.size() == 3);
    CHECK(joining.problems.back().code == ProblemCode::capabilityMissing);
    CHECK(joining.problems.back().where.starts_with("match "));
    CHECK(brokenRules(joined(ours, example::library())).empty());
}

TEST_CASE("links that together run in a circle refuse the whole import", "[intake]") {
    const auto ours = example::library();
    auto theirs = ours;
    auto& content = example::mapIn(theirs, example::northmereMap).content;
    content.links.clear();
    const auto back = example::link(9, example::northmereMap, example::hosting, example::website);
    content.links.emplace(back.id, back);
    const auto scanners = example::capability(9, example::northmereMap, "Scanners", {});
    content.capabilities.emplace(scanners.id, scanners);
    const auto joining = joinLibrary(ours, theirs);
    CHECK(joining.isRefused);
    CHECK(joining.edit.changes.empty());
    CHECK(joining.arrivals.empty());
    REQUIRE(joining.problems.size() == 1);
    const auto& problem = joining.problems.front();
    CHECK(problem.code == ProblemCode::linkCircular);
    CHECK(problem.where.starts_with("link "));
    CHECK(problem.args.size() == 1);
}
