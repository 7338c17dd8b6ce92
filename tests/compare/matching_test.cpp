// SPDX-License-Identifier: MIT
#include "compare/matching.h"

#include "compare/two_maps.h"
#include "support/catch.h"
#include "support/generators.h"

#include <algorithm>
#include <set>

using namespace rightward;
using namespace rightward::compared;

namespace {

using Rows = std::vector<std::vector<Names>>;

auto between(std::vector<MapContent> contents, const Table<Match>& said = {}) {
    return kept(std::move(contents),
                [&](const SideBySide& maps) { return matching(maps, said, catalogue()); });
}

Rows rowsOf(const Matching& matching) {
    Rows rows;
    for (const auto& row : matching.matched)
        rows.push_back(namesOf(row));
    return rows;
}

/// The rows of a matching as sets of ids, whatever the order of maps and rows.
std::set<std::set<CapabilityId>> idsOf(const Matching& matching) {
    std::set<std::set<CapabilityId>> rows;
    for (const auto& row : matching.matched) {
        std::set<CapabilityId> ids;
        for (const auto& members : row.members) {
            for (const auto* each : members)
                ids.insert(each->id);
        }
        rows.insert(ids);
    }
    return rows;
}

bool areInOneRow(const Matching& matching, CapabilityId one, CapabilityId other) {
    const auto rows = idsOf(matching);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const auto& row) { return row.contains(one) && row.contains(other); });
}

/// Some maps with names and entries that often meet.
std::vector<MapContent> someMaps(int most = 4) {
    static const std::vector<std::string> names{"Payroll",     "payroll system", "Salaries",
                                                "Lake Warden", "LAKE WARDEN",    "Council tax"};
    std::vector<MapContent> maps;
    for (int count = *rc::gen::inRange(1, most + 1); count > 0; --count) {
        auto content = generate::content(generate::one<MapId>());
        for (auto& [id, capability] : content.capabilities)
            capability.name = Name(*rc::gen::elementOf(names));
        maps.push_back(std::move(content));
    }
    return maps;
}

Table<Match> somethingSaid(const std::vector<MapContent>& maps) {
    std::vector<CapabilityId> ids;
    for (const auto& map : maps) {
        for (const auto& [id, capability] : map.capabilities)
            ids.push_back(id);
    }
    Table<Match> said;
    for (int count = ids.empty() ? 0 : *rc::gen::inRange(0, 6); count > 0; --count) {
        const auto one = *rc::gen::elementOf(ids);
        const auto other = *rc::gen::elementOf(ids);
        const auto id = generate::one<MatchId>();
        if (one < other) said.emplace(id, Match{id, one, other, generate::one<Verdict>()});
    }
    return said;
}

} // namespace

TEST_CASE("what points to one entry is one thing, whatever it is called", "[compare]") {
    const auto result = between({mapOf(0, {{"Pay", "payroll"}, {"Sheds"}}),
                                 mapOf(1, {{"Wages bureau", "payroll"}, {"Boats"}})});
    REQUIRE(rowsOf(result) == Rows{{{"Pay"}, {"Wages bureau"}}});
    CHECK(result.matched.front().ground == MatchGround::catalogue);
    CHECK(namesOf(result.unmatched[0]) == Names{"Sheds"});
    CHECK(namesOf(result.unmatched[1]) == Names{"Boats"});
}

TEST_CASE("an entry that this catalogue lacks is one entry all the same", "[compare]") {
    const auto result = between(
        {mapOf(0, {{"A", "from-a-later-catalogue"}}), mapOf(1, {{"B", "from-a-later-catalogue"}})});
    CHECK(rowsOf(result) == Rows{{{"A"}, {"B"}}});
}

TEST_CASE("names that fold alike, or name one entry, are one thing", "[compare]") {
    const auto result =
        between({mapOf(0, {{"Lake Warden: bookings"}, {"LLPG"}, {"Payroll", "payroll"}}),
                 mapOf(1, {{"lake warden bookings"}, {"Property gazetteer"}, {"PAYROLL"}})});
    CHECK(rowsOf(result) == Rows{{{"LLPG"}, {"Property gazetteer"}},
                                 {{"Lake Warden: bookings"}, {"lake warden bookings"}},
                                 {{"Payroll"}, {"PAYROLL"}}});
    for (const auto& row : result.matched)
        CHECK(row.ground == MatchGround::name);
}

TEST_CASE("one name for two entries is never matched by name", "[compare]") {
    const auto apart =
        between({mapOf(0, {{"Bookings", "leisure"}}), mapOf(1, {{"Bookings", "registrars"}})});
    CHECK(apart.matched.empty());
    const auto unclear = between({mapOf(0, {{"Bookings", "leisure"}, {"Bookings", "registrars"}}),
                                  mapOf(1, {{"Bookings"}})});
    CHECK(unclear.matched.empty());
    CHECK(namesOf(unclear.unmatched[1]) == Names{"Bookings"});
}

TEST_CASE("several of one entry or name on a map are one row with what the other has",
          "[compare]") {
    const auto result =
        between({mapOf(0, {{"Pay", "payroll"}, {"Bonuses", "payroll"}, {"Boats"}, {"boats"}}),
                 mapOf(1, {{"Wages", "payroll"}, {"Boats"}})});
    CHECK(rowsOf(result) == Rows{{{"Boats", "boats"}, {"Boats"}}, {{"Bonuses", "Pay"}, {"Wages"}}});
    const auto alone = between({mapOf(0, {{"Boats"}, {"boats"}}), mapOf(1, {{"Sheds"}})});
    CHECK(alone.matched.empty());
    CHECK(namesOf(alone.unmatched[0]) == Names{"Boats", "boats"});
}

TEST_CASE("what a person confirmed goes before entry and name", "[compare]") {
    Table<Match> said;
    say(said, 1, 52, Verdict::confirmed);
    const auto result = between({mapOf(0, {{"Pay", "payroll"}}),
                                 mapOf(1, {{"Wages", "payroll"}, {"Bureau", "finance-system"}})},
                                said);
    REQUIRE(rowsOf(result) == Rows{{{"Pay"}, {"Bureau"}}});
    CHECK(result.matched.front().ground == MatchGround::confirmed);
    CHECK(namesOf(result.unmatched[1]) == Names{"Wages"});
}

TEST_CASE("what a person refused stays apart", "[compare]") {
    Table<Match> said;
    say(said, 1, 51, Verdict::refused);
    const auto one = between({mapOf(0, {{"Payroll"}}), mapOf(1, {{"Payroll"}})}, said);
    CHECK(one.matched.empty());
    const auto others = between(
        {mapOf(0, {{"Pay", "payroll"}}), mapOf(1, {{"Wages", "payroll"}, {"Bureau", "payroll"}})},
        said);
    CHECK(rowsOf(others) == Rows{{{"Pay"}, {"Bureau"}}});
}

TEST_CASE("one system here may do the work of two there", "[compare]") {
    Table<Match> said;
    say(said, 1, 51, Verdict::confirmed);
    say(said, 1, 52, Verdict::confirmed);
    say(said, 2, 53, Verdict::confirmed);
    say(said, 3, 53, Verdict::confirmed);
    const auto result = between({mapOf(0, {{"All of it"}, {"Half"}, {"Other half"}}),
                                 mapOf(1, {{"Tax"}, {"Benefits"}, {"Whole"}})},
                                said);
    CHECK(rowsOf(result) ==
          Rows{{{"All of it"}, {"Benefits", "Tax"}}, {{"Half", "Other half"}, {"Whole"}}});
}

TEST_CASE("a map beside itself or its version is matched record by record", "[compare]") {
    auto before = mapOf(0, {{"Boats"}, {"boats"}, {"Pay", "payroll"}, {"Gone"}});
    auto after = before;
    after.capabilities.at(example::id<Capability>(3)).name = Name("Wages");
    after.capabilities.erase(example::id<Capability>(4));
    const auto result = between({before, after});
    CHECK(rowsOf(result) ==
          Rows{{{"Boats"}, {"Boats"}}, {{"Pay"}, {"Wages"}}, {{"boats"}, {"boats"}}});
    for (const auto& row : result.matched)
        CHECK(row.ground == MatchGround::same);
    CHECK(namesOf(result.unmatched[0]) == Names{"Gone"});
}

TEST_CASE("an empty map matches nothing", "[compare]") {
    CHECK(between({}).matched.empty());
    const auto result = between({mapOf(0, {}), mapOf(1, {{"Boats"}})});
    CHECK(result.matched.empty());
    CHECK(namesOf(result.unmatched[1]) == Names{"Boats"});
}

TEST_CASE("three maps: who has it and who has not", "[compare]") {
    const auto result = between({mapOf(0, {{"Boats"}, {"Pay", "payroll"}}), mapOf(1, {{"Sheds"}}),
                                 mapOf(2, {{"boats"}, {"Sheds"}, {"Payroll"}})});
    CHECK(rowsOf(result) ==
          Rows{{{"Boats"}, {}, {"boats"}}, {{"Pay"}, {}, {"Payroll"}}, {{}, {"Sheds"}, {"Sheds"}}});
}

TEST_CASE("every capability is in exactly one row or unmatched", "[compare]") {
    CHECK(rc::check("nothing is lost and nothing is there twice", [] {
        const auto maps = someMaps();
        const auto result = between(maps, somethingSaid(maps));
        for (std::size_t i = 0; i < maps.size(); ++i) {
            std::multiset<CapabilityId> found;
            for (const auto* each : result.unmatched[i])
                found.insert(each->id);
            for (const auto& row : result.matched) {
                for (const auto* each : row.members[i])
                    found.insert(each->id);
            }
            std::multiset<CapabilityId> wanted;
            for (const auto& [id, capability] : maps[i].capabilities)
                wanted.insert(id);
            RC_ASSERT(found == wanted);
        }
        for (const auto& row : result.matched)
            RC_ASSERT(std::count_if(row.members.begin(), row.members.end(),
                                    [](const auto& members) { return !members.empty(); }) > 1);
    }));
}

TEST_CASE("the order of the maps decides nothing", "[compare]") {
    CHECK(rc::check("the same rows", [] {
        auto maps = someMaps();
        const auto said = somethingSaid(maps);
        const auto one = idsOf(between(maps, said));
        std::reverse(maps.begin(), maps.end());
        RC_ASSERT(idsOf(between(maps, said)) == one);
    }));
}

TEST_CASE("between two maps a person's word is kept to the letter", "[compare]") {
    CHECK(rc::check("confirmed together, refused apart unless confirmed by another way", [] {
        const auto maps = someMaps(2);
        const auto said = somethingSaid(maps);
        const auto result = between(maps, said);
        std::set<CapabilityId> confirmed;
        for (const auto& [id, match] : said) {
            if (match.verdict == Verdict::confirmed) confirmed.insert({match.a, match.b});
        }
        for (const auto& [id, match] : said) {
            const auto isAcross = maps.size() == 2 && maps[0].capabilities.contains(match.a) !=
                                                          maps[0].capabilities.contains(match.b);
            const bool together = areInOneRow(result, match.a, match.b);
            if (match.verdict == Verdict::confirmed)
                RC_ASSERT(together || !isAcross);
            else
                RC_ASSERT(!together || confirmed.contains(match.a) || confirmed.contains(match.b));
        }
    }));
}
