// SPDX-License-Identifier: MIT
#include "compare/group.h"

#include "support/catch.h"
#include "support/generators.h"

#include <algorithm>

using namespace rightward;

namespace {

using Places = std::vector<Place>;
using Members = std::vector<std::optional<Place>>;

/// One to thirteen, often on or beside a line.
Places somePlaces() {
    const auto number =
        rc::gen::oneOf(rc::gen::inRange(0, Place::max + 1),
                       rc::gen::element(249, 250, 333, 334, 499, 500, 666, 667, 749, 750));
    Places places;
    for (int count = *rc::gen::inRange(1, 14); count > 0; --count)
        places.emplace_back(*number, *number);
    return places;
}

Together together(const Places& places) {
    return togetherOf(Members(places.begin(), places.end())).value();
}

Tier tierAt(Place place) { return tierOf(place.box()); }

/// Each where its move takes it.
Places moved(const Places& places, const Together& group) {
    Places there;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto move = group.moves[i].value();
        there.emplace_back(places[i].evolution() + move.right, places[i].visibility() - move.down);
    }
    return there;
}

} // namespace

TEST_CASE("13: together they score no more than any one of them", "[compare]") {
    CHECK(rc::check("the least", [] {
        const auto places = somePlaces();
        const auto group = together(places);
        for (const auto place : places) {
            RC_ASSERT(group.score.exact() <= scoreOf(place).exact());
            RC_ASSERT(group.score.tier <= tierAt(place));
        }
    }));
}

TEST_CASE("14: their order decides nothing", "[compare]") {
    CHECK(rc::check("the same, and the same moves", [] {
        auto places = somePlaces();
        auto group = together(places);
        std::reverse(places.begin(), places.end());
        std::reverse(group.moves.begin(), group.moves.end());
        RC_ASSERT(together(places) == group);
    }));
}

TEST_CASE("15: one alone scores what it scores", "[compare]") {
    CHECK(rc::check("itself", [](Place place) {
        const auto group = together({place});
        RC_ASSERT(group.place == place);
        RC_ASSERT(group.score == scoreOf(place));
        RC_ASSERT(group.moves == std::vector<std::optional<Move>>{Move{}});
    }));
}

TEST_CASE("16: one more never raises the score", "[compare]") {
    CHECK(rc::check("never more", [](Place another) {
        auto places = somePlaces();
        const auto before = together(places);
        places.push_back(another);
        RC_ASSERT(together(places).score.exact() <= before.score.exact());
        RC_ASSERT(together(places).score.tier <= before.score.tier);
    }));
}

TEST_CASE("what a map lacks affects nothing", "[compare]") {
    CHECK(rc::check("the same without it", [] {
        const auto places = somePlaces();
        Members members(places.begin(), places.end());
        members.insert(members.begin() + *rc::gen::inRange<long>(0, 2), std::nullopt);
        auto group = togetherOf(members).value();
        std::erase(group.moves, std::nullopt);
        RC_ASSERT(group == together(places));
    }));
    CHECK_FALSE(togetherOf({}));
    CHECK_FALSE(togetherOf({std::nullopt, std::nullopt}));
}

TEST_CASE("after the moves all stand together in the best tier that any was in", "[compare]") {
    CHECK(rc::check("and none moved for nothing", [] {
        const auto places = somePlaces();
        const auto group = together(places);
        const auto there = moved(places, group);
        RC_ASSERT(group.goal >= tierAt(places.front()));
        RC_ASSERT(tierAt(placeTogether(there)) >= group.goal);
        for (std::size_t i = 0; i < places.size(); ++i) {
            auto back = there;
            if (const auto move = *group.moves[i]; move.right > 0)
                back[i] = Place(there[i].evolution() - 1, there[i].visibility());
            else if (move.down > 0)
                back[i] = Place(there[i].evolution(), there[i].visibility() + 1);
            else
                continue;
            RC_ASSERT(tierAt(placeTogether(back)) < group.goal);
        }
    }));
}

TEST_CASE("the verdict says what the tiers say", "[compare]") {
    CHECK(rc::check("one of five", [] {
        const auto places = somePlaces();
        const auto group = together(places);
        const bool isAgreed = std::all_of(places.begin(), places.end(), [&](Place place) {
            return tierAt(place) == tierAt(places.front());
        });
        switch (group.verdict) {
        case JointVerdict::startTogether:
            RC_ASSERT(isAgreed && group.score.tier == Tier::dayOne);
            break;
        case JointVerdict::sameTier:
            RC_ASSERT(isAgreed && group.score.tier == tierAt(places.front()));
            RC_ASSERT(group.score.tier != Tier::dayOne);
            break;
        case JointVerdict::heldBack:
            RC_ASSERT(isAgreed && group.score.tier < tierAt(places.front()));
            break;
        case JointVerdict::differentTiers: RC_ASSERT(!isAgreed); break;
        case JointVerdict::notPlaced: RC_ASSERT(places.size() == 1U); break;
        }
        RC_ASSERT((agreementOf(places) == Agreement::oneTier) == isAgreed);
    }));
}

TEST_CASE("a laptop build that one council still makes for itself", "[compare]") {
    const auto group = together({{360, 140}, {780, 120}});
    CHECK(group.place == Place(360, 140));
    CHECK(group.score.exact() == 39'000);
    CHECK(group.verdict == JointVerdict::differentTiers);
    CHECK(group.gap == Gap{420, 20});
    CHECK(group.goal == Tier::dayOne);
    CHECK(group.moves == std::vector<std::optional<Move>>{Move{390, 0}, Move{}});
    CHECK(agreementOf({{360, 140}, {780, 120}}) == Agreement::farApart);
    CHECK(agreementOf({{360, 140}, {500, 120}}) == Agreement::nextTiers);
}

TEST_CASE("two that agree may still hold each other back", "[compare]") {
    // Both to explore, but the one is not a commodity and the other is what residents use.
    const auto group = together({{600, 400}, {800, 700}});
    CHECK(group.place == Place(600, 700));
    CHECK(group.verdict == JointVerdict::heldBack);
    CHECK(group.score.tier == Tier::leave);
    CHECK(group.moves == std::vector<std::optional<Move>>{Move{}, Move{0, 34}});
}
