// SPDX-License-Identifier: MIT
#include "compare/suggested.h"

#include "compare/comparing.h"
#include "support/catch.h"

#include <chrono>
#include <map>

using namespace rightward;
using namespace rightward::compared;

namespace {

auto suggestedBetween(std::vector<MapContent> contents, const Table<Match>& said = {}) {
    return kept(std::move(contents), [&](const SideBySide& maps) {
        return suggestedMatches(maps, matching(maps, said, catalogue()), said, catalogue(),
                                suggester());
    });
}

/// The samples with the councils' own names only, and the entries that were taken away.
struct Anonymous {
    std::vector<MapContent> contents = contentsOf(samples());
    std::map<CapabilityId, CatalogueId> entries;

    Anonymous() {
        for (auto& content : contents) {
            for (auto& [id, capability] : content.capabilities) {
                if (capability.catalogueId) entries.emplace(id, *capability.catalogueId);
                capability.catalogueId.reset();
            }
        }
    }
    bool areOne(const Capability& one, const Capability& other) const {
        return entries.contains(one.id) && entries.contains(other.id) &&
               entries.at(one.id) == entries.at(other.id);
    }
    bool isNamed(const Capability& one) const { return catalogue().entryNamed(one.name.text()); }
};

} // namespace

TEST_CASE("without ids every exact alias is found, and no wrong match is taken", "[compare]") {
    const Anonymous samples;
    const auto result = matching(sideBySide(samples.contents), {}, catalogue());
    int right = 0;
    for (const auto& row : result.matched) {
        REQUIRE(row.members[0].size() == 1);
        REQUIRE(row.members[1].size() == 1);
        INFO(row.members[0][0]->name.text() << " and " << row.members[1][0]->name.text());
        CHECK(samples.areOne(*row.members[0][0], *row.members[1][0]));
        ++right;
    }
    int wanted = 0;
    for (const auto& [id, one] : samples.contents[0].capabilities) {
        for (const auto& [otherId, other] : samples.contents[1].capabilities) {
            if (samples.areOne(one, other) && samples.isNamed(one) && samples.isNamed(other))
                ++wanted;
        }
    }
    CHECK(right == wanted);
    CHECK(right >= 20);
}

TEST_CASE("without ids the right entry comes first for at least 18 of the 20 other names",
          "[compare]") {
    const Anonymous samples;
    int asked = 0;
    int right = 0;
    for (const auto& content : samples.contents) {
        for (const auto& [id, capability] : content.capabilities) {
            if (!samples.entries.contains(id) || samples.isNamed(capability)) continue;
            ++asked;
            const auto found = suggester().suggestions(capability.name.text(), 1);
            if (!found.empty() && found.front().entry->id == samples.entries.at(id)) ++right;
        }
    }
    CHECK(asked >= 20);
    CHECK(right >= asked - 2);
}

TEST_CASE("without ids most of what is left is suggested, and little else", "[compare]") {
    const Anonymous samples;
    const auto maps = sideBySide(samples.contents);
    const auto result = matching(maps, {}, catalogue());
    const auto all = suggestedMatches(maps, result, {}, catalogue(), suggester());
    CHECK_FALSE(all.areCutShort);
    int right = 0;
    const auto chosen = likeliest(all.all);
    for (const auto& each : chosen) {
        const bool isRight = samples.areOne(*each.one, *each.other);
        UNSCOPED_INFO((isRight ? "right: " : "WRONG: ")
                      << each.one->name.text() << " and " << each.other->name.text() << ", "
                      << each.confidence);
        right += isRight ? 1 : 0;
    }
    int wanted = 0;
    for (const auto* one : result.unmatched[0]) {
        for (const auto* other : result.unmatched[1]) {
            if (!samples.areOne(*one, *other)) continue;
            ++wanted;
            UNSCOPED_INFO("wanted: " << one->name.text() << " and " << other->name.text());
        }
    }
    CAPTURE(right, chosen.size(), wanted);
    CHECK(right * 10 >= wanted * 9);                          // recall
    CHECK(right * 10 >= static_cast<int>(chosen.size()) * 8); // precision
}

TEST_CASE("with ids the samples leave nothing to suggest", "[compare]") {
    CHECK(suggestedBetween(contentsOf(samples())).all.empty());
}

TEST_CASE("names that the catalogue does not know are suggested for each other", "[compare]") {
    const auto found =
        suggestedBetween({mapOf(0, {{"Lake Warden launch bookings"}, {"Zebras"}}),
                          mapOf(1, {{"Lake Warden launch booking system"}, {"Xylophones"}})});
    REQUIRE(found.all.size() == 1);
    const auto& one = found.all.front();
    CHECK(one.one->name.text() == "Lake Warden launch bookings");
    CHECK(one.other->name.text() == "Lake Warden launch booking system");
    CHECK(one.ground == SuggestionGround::names);
    CHECK(one.entry == nullptr);
    CHECK(one.confidence >= 500);
    CHECK(one.confidence < 1000);
}

TEST_CASE("what is like an entry is suggested for what is that entry", "[compare]") {
    const auto found =
        suggestedBetween({mapOf(0, {{"Payroll system"}}), mapOf(1, {{"Wages", "payroll"}})});
    REQUIRE(found.all.size() == 1);
    CHECK(found.all.front().ground == SuggestionGround::entry);
    CHECK(found.all.front().entry->id.text() == "payroll");
}

TEST_CASE("a suggestion that was refused does not come back", "[compare]") {
    Table<Match> said;
    say(said, 1, 51, Verdict::refused);
    const std::vector maps{mapOf(0, {{"Payroll system"}}), mapOf(1, {{"Payroll"}})};
    CHECK(suggestedBetween(maps).all.size() == 1);
    CHECK(suggestedBetween(maps, said).all.empty());
}

TEST_CASE("what the catalogue tells apart is suggested only under the same name", "[compare]") {
    const auto apart = suggestedBetween(
        {mapOf(0, {{"AI trial", "ai-assistant"}}), mapOf(1, {{"AI trials", "ai-chatbot"}})});
    CHECK(apart.all.empty());
    const auto alike = suggestedBetween(
        {mapOf(0, {{"AI trial", "ai-assistant"}}), mapOf(1, {{"ai trial", "ai-chatbot"}})});
    CHECK(alike.all.size() == 1);
}

TEST_CASE("a third map's match is suggested for what the first has alone", "[compare]") {
    const auto found = suggestedBetween({mapOf(0, {{"Payroll system"}}), mapOf(1, {{"Payroll"}}),
                                         mapOf(2, {{"Wages", "payroll"}})});
    REQUIRE(found.all.size() == 2);
    for (const auto& each : found.all) {
        CHECK(each.map == 0);
        CHECK(each.one->name.text() == "Payroll system");
    }
    CHECK(likeliest(found.all).size() == 1);
}

TEST_CASE("two thousand names on each side are suggested for in seconds", "[compare]") {
    std::vector<MapContent> contents(2);
    for (std::uint16_t i = 0; i < 4'000; ++i) {
        Uuid::Bytes bytes{1};
        bytes[14] = static_cast<std::uint8_t>(i >> 8U);
        bytes[15] = static_cast<std::uint8_t>(i);
        const CapabilityId id{Uuid(bytes)};
        const auto& entry = catalogue().entries()[i / 2 % catalogue().entries().size()];
        auto made = example::capability(1, example::id<MapInfo>(1), "x", Place{1, 1});
        made.id = id;
        made.name = Name(entry.name.text() + " service " + std::to_string(i));
        contents[i % 2].capabilities.emplace(id, made);
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto found = suggestedBetween(std::move(contents));
    CHECK_FALSE(found.areCutShort);
    CHECK(found.all.size() >= 2'000);
    CHECK(found.all.size() <= 6'000);
    // A sanitizer takes several times as long.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}
