// SPDX-License-Identifier: MIT
#include "model/rules.h"

#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

#include <stdexcept>

using namespace rightward;
using namespace rightward::example;

namespace {

using Codes = std::vector<ProblemCode>;

Codes codesOf(const Problems& problems) {
    Codes codes;
    for (const auto& problem : problems)
        codes.push_back(problem.code);
    return codes;
}

/// The rules that the example breaks once it has been spoiled. The edit that spoils it must be
/// refused for the same reasons, and leave the library as it was.
template <class Spoil>
Codes brokenBy(Spoil spoil) {
    const auto sound = library();
    auto spoiled = sound;
    spoil(spoiled);
    const auto edit = diff(sound, spoiled);
    auto target = sound;
    CHECK_THROWS_AS(apply(target, edit), std::logic_error);
    CHECK(target == sound);
    CHECK(codesOf(brokenRules(spoiled, edit)) == codesOf(brokenRules(spoiled)));
    return codesOf(brokenRules(spoiled));
}

Codes brokenByLink(const Link& added) {
    return brokenBy([&](Library& library) {
        mapIn(library, northmereMap).content.links.emplace(added.id, added);
    });
}

Codes brokenByMatch(const Match& added) {
    return brokenBy([&](Library& library) { library.matches.emplace(added.id, added); });
}

Version versionOf(const Map& map, std::uint8_t number, MapContent content) {
    return {id<Version>(number),
            map.info.id,
            number,
            Name("Agreed"),
            Moment{},
            map.info.title,
            map.info.date,
            Shared<MapContent>(std::move(content))};
}

Codes brokenByVersion(const std::function<void(MapContent&)>& spoil) {
    return brokenBy([&](Library& library) {
        auto& map = mapIn(library, northmereMap);
        auto content = map.content;
        spoil(content);
        map.versions.emplace(id<Version>(1), versionOf(map, 1, content));
    });
}

CapabilityId numbered(std::size_t number) {
    Uuid::Bytes bytes{0x77};
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return CapabilityId(Uuid(bytes));
}

/// Each depends on the next.
MapContent chain(std::size_t length) {
    MapContent content;
    for (std::size_t i = 0; i < length; ++i) {
        const Capability one{numbered(i), northmereMap, Name("Link"), {}, {}, {}, {}};
        content.capabilities.emplace(one.id, one);
        if (i == 0) continue;
        const LinkId linkId(one.id.uuid());
        content.links.emplace(linkId, Link{linkId, northmereMap, numbered(i - 1), one.id});
    }
    return content;
}

Library only(MapContent content) {
    Library library;
    library.councils.emplace(northmere, council(northmere, "Northmere"));
    auto map = mapOf(northmere, northmereMap, "Chain");
    map.content = std::move(content);
    library.maps.emplace(northmereMap, Shared<Map>(std::move(map)));
    return library;
}

} // namespace

TEST_CASE("the example breaks no rule", "[model]") { CHECK(brokenRules(library()).empty()); }

TEST_CASE("a map belongs to a council of the library", "[model]") {
    CHECK(brokenBy([](Library& library) { library.councils.erase(eastvale); }) ==
          Codes{ProblemCode::councilMissing});
    CHECK(brokenBy([](Library& library) {
              mapIn(library, eastvaleMap).info.council = id<Council>(9);
          }) == Codes{ProblemCode::councilMissing});
}

TEST_CASE("a problem says which record it is about", "[model]") {
    auto spoiled = library();
    spoiled.councils.erase(eastvale);
    CHECK(brokenRules(spoiled) == Problems{{ProblemCode::councilMissing, eastvaleMap.text(), {}}});
}

TEST_CASE("what stands on a map says so", "[model]") {
    auto spoiled = library();
    mapIn(spoiled, northmereMap).content.capabilities.at(drones).map = eastvaleMap;
    CHECK(codesOf(brokenRules(spoiled)) == Codes{ProblemCode::mapMissing});
}

TEST_CASE("a link stands on one map with both its ends", "[model]") {
    CHECK(brokenByLink(link(2, northmereMap, laptops, computers)) ==
          Codes{ProblemCode::linkAcrossMaps});
    CHECK(brokenByLink(link(2, northmereMap, laptops, id<Capability>(9))) ==
          Codes{ProblemCode::linkAcrossMaps});
    auto spoiled = library();
    mapIn(spoiled, northmereMap).content.links.at(websiteOnHosting).map = eastvaleMap;
    CHECK(codesOf(brokenRules(spoiled)) == Codes{ProblemCode::linkAcrossMaps});
}

TEST_CASE("a link joins two capabilities once", "[model]") {
    CHECK(brokenByLink(link(2, northmereMap, laptops, laptops)) == Codes{ProblemCode::linkToSelf});
    CHECK(brokenByLink(link(2, northmereMap, website, hosting)) == Codes{ProblemCode::linkTwice});
}

TEST_CASE("links do not lead back to where they began", "[model]") {
    CHECK(brokenByLink(link(2, northmereMap, hosting, website)) ==
          Codes{ProblemCode::linkCircular});
    CHECK(brokenBy([](Library& library) {
              auto& links = mapIn(library, northmereMap).content.links;
              links.emplace(id<Link>(2), link(2, northmereMap, hosting, laptops));
              links.emplace(id<Link>(3), link(3, northmereMap, laptops, website));
          }) == Codes{ProblemCode::linkCircular});
}

TEST_CASE("two ways to one capability are no circle", "[model]") {
    auto sound = library();
    auto& links = mapIn(sound, northmereMap).content.links;
    links.emplace(id<Link>(2), link(2, northmereMap, website, laptops));
    links.emplace(id<Link>(3), link(3, northmereMap, laptops, hosting));
    CHECK(brokenRules(sound).empty());
}

TEST_CASE("a chain of 20,000 links is followed without trouble", "[model]") {
    auto content = chain(Library::maxCapabilities);
    CHECK(brokenRules(only(content)).empty());
    const auto last = numbered(Library::maxCapabilities - 1);
    content.links.emplace(id<Link>(1), Link{id<Link>(1), northmereMap, last, numbered(0)});
    const auto circular = only(std::move(content));
    CHECK(codesOf(brokenRules(circular)) == Codes{ProblemCode::linkCircular});
}

TEST_CASE("a library holds at most 20,000 capabilities", "[model]") {
    const auto problems = brokenRules(only(chain(Library::maxCapabilities + 1)));
    CHECK(problems == Problems{{ProblemCode::tooManyCapabilities, "", {"20001"}}});
}

TEST_CASE("the versions of a library together hold at most 100,000 capabilities", "[model]") {
    auto full = only(chain(Library::maxCapabilities));
    auto& map = mapIn(full, northmereMap);
    const Shared<MapContent> content(map.content);
    for (std::uint8_t number = 1; number <= 6; ++number) {
        const Version next{id<Version>(number), northmereMap, number,        Name("Before"),
                           Moment{0},           Name("Map"),  map.info.date, content};
        map.versions.emplace(next.id, next);
    }
    CHECK(brokenRules(full) == Problems{{ProblemCode::tooManyInVersions, "", {"120000"}}});
    map.versions.erase(id<Version>(6));
    CHECK(brokenRules(full).empty());
}

TEST_CASE("a library holds at most 10,000 councils", "[model]") {
    Library full;
    for (std::size_t i = 0; i <= Limits::councils; ++i) {
        const CouncilId next(numbered(i).uuid());
        full.councils.emplace(next, council(next, "Northmere"));
    }
    CHECK(brokenRules(full) == Problems{{ProblemCode::tooManyRecords, "councils", {"10001"}}});
}

TEST_CASE("a match joins two capabilities once, the smaller id first", "[model]") {
    using enum Verdict;
    CHECK(brokenByMatch({id<Match>(2), website, website, confirmed}) ==
          Codes{ProblemCode::matchToSelf});
    CHECK(brokenByMatch({id<Match>(2), computers, website, confirmed}) ==
          Codes{ProblemCode::matchToSelf});
    CHECK(brokenByMatch({id<Match>(2), laptops, computers, refused}) ==
          Codes{ProblemCode::matchTwice});
}

TEST_CASE("a match has at least one end in the library", "[model]") {
    CHECK(brokenByMatch({id<Match>(2), id<Capability>(98), id<Capability>(99),
                         Verdict::confirmed}) == Codes{ProblemCode::capabilityMissing});
    auto sound = library();
    sound.matches.emplace(id<Match>(2),
                          Match{id<Match>(2), website, id<Capability>(99), Verdict::confirmed});
    CHECK(brokenRules(sound).empty());
}

TEST_CASE("versions of a map have a number each", "[model]") {
    CHECK(brokenBy([](Library& library) {
              auto& map = mapIn(library, northmereMap);
              auto second = versionOf(map, 2, map.content);
              second.number = 1;
              map.versions.emplace(id<Version>(1), versionOf(map, 1, map.content));
              map.versions.emplace(id<Version>(2), second);
          }) == Codes{ProblemCode::versionTwice});
}

TEST_CASE("what a version holds keeps the rules of a map", "[model]") {
    CHECK(brokenByVersion([](MapContent& content) { content.capabilities.erase(hosting); }) ==
          Codes{ProblemCode::linkAcrossMaps});
    CHECK(brokenByVersion([](MapContent& content) {
              content.links.emplace(id<Link>(2), link(2, northmereMap, hosting, website));
          }) == Codes{ProblemCode::linkCircular});
    CHECK(brokenByVersion([](MapContent& content) {
              content.capabilities.at(drones).map = eastvaleMap;
          }) == Codes{ProblemCode::mapMissing});
}

TEST_CASE("an id stands on one map only, versions included", "[model]") {
    CHECK(brokenBy([](Library& library) {
              mapIn(library, northmereMap)
                  .content.capabilities.emplace(
                      computers, capability(5, northmereMap, "Computers", std::nullopt));
          }) == Codes{ProblemCode::idTwice});
    CHECK(brokenByVersion([](MapContent& content) {
              content.capabilities.emplace(computers,
                                           capability(5, northmereMap, "Computers", std::nullopt));
          }) == Codes{ProblemCode::idTwice});
    CHECK(brokenBy([](Library& library) {
              auto& east = mapIn(library, eastvaleMap).content;
              east.capabilities.emplace(id<Capability>(8),
                                        capability(8, eastvaleMap, "Network", std::nullopt));
              east.links.emplace(websiteOnHosting,
                                 link(1, eastvaleMap, computers, id<Capability>(8)));
          }) == Codes{ProblemCode::idTwice});
}

TEST_CASE("every broken rule is reported, not only the first", "[model]") {
    CHECK(brokenBy([](Library& library) {
              auto& links = mapIn(library, northmereMap).content.links;
              links.emplace(id<Link>(2), link(2, northmereMap, laptops, laptops));
              links.emplace(id<Link>(3), link(3, northmereMap, website, hosting));
              library.matches.emplace(id<Match>(2),
                                      Match{id<Match>(2), website, website, Verdict::refused});
          }) == Codes{ProblemCode::linkToSelf, ProblemCode::linkTwice, ProblemCode::matchToSelf});
}

TEST_CASE("an edit is held to the same rules as the whole library", "[model]") {
    CHECK(rc::check("an edit between sound libraries breaks no rule",
                    [](const Library& from, const Library& to) {
                        RC_ASSERT(brokenRules(to, diff(from, to)).empty());
                    }));
}
