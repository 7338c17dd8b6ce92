// SPDX-License-Identifier: MIT
#include "sidebyside/pair_library.h"

#include <QSignalSpy>

using namespace rightward;
using namespace rightward::example;

namespace {

struct Desk {
    Session session;
    TwoMaps sides;

    explicit Desk(Library library = example::library())
        : session(std::move(library), shippedCatalogue()), sides(session) {
        sides.setActive(true);
    }
    const Map& map(Side side) const { return *sides.pane(side).map(); }
    const Comparison& comparison() const {
        REQUIRE(sides.comparison());
        return *sides.comparison();
    }
    std::optional<CapabilityId> selected(Side side) const {
        const auto* one = sides.pane(side).selected();
        return one ? std::optional(one->id) : std::nullopt;
    }
};

} // namespace

TEST_CASE("at first the shown map lies beside another council's", "[sidebyside]") {
    Desk desk;
    CHECK(desk.map(Side::left).info.id == northmereMap);
    CHECK(desk.map(Side::right).info.id == eastvaleMap);
    CHECK(desk.sides.labels() ==
          QStringList{QStringLiteral("Northmere"), QStringLiteral("Eastvale")});
    REQUIRE(desk.comparison().rows.size() == 1);
    CHECK(desk.comparison().rows[0].ground == MatchGround::confirmed);

    SECTION("and where another map is shown later, that one comes up") {
        desk.sides.setActive(false);
        CHECK_FALSE(desk.sides.comparison());
        auto third = mapOf(northmere, id<MapInfo>(3), "Plan");
        desk.session.perform(addMap(third.info));
        desk.session.showMap(third.info.id);
        desk.sides.setActive(true);
        CHECK(desk.map(Side::left).info.id == third.info.id);
        CHECK(desk.map(Side::right).info.id == eastvaleMap);
    }
}

TEST_CASE("a library with one map has nothing to compare, and says so by an empty side",
          "[sidebyside]") {
    auto alone = library();
    alone.maps.erase(eastvaleMap);
    alone.matches.clear();
    Desk desk(alone);
    CHECK(desk.sides.pane(Side::left).map());
    CHECK_FALSE(desk.sides.pane(Side::right).map());
    CHECK_FALSE(desk.sides.comparison());

    SECTION("until another library is put beside it") {
        desk.sides.openBeside(otherLibrary(), QStringLiteral("south.rightward"));
        CHECK(desk.map(Side::right).info.id == southmoorMap);
        REQUIRE(desk.comparison().rows.size() == 1);
        CHECK(desk.comparison().rows[0].ground == MatchGround::name);
    }
}

TEST_CASE("an edit on either side is its own council's, is compared and can be undone",
          "[sidebyside]") {
    Desk desk;
    const QSignalSpy compared(&desk.sides, &TwoMaps::compared);
    auto& right = desk.sides.pane(Side::right);
    CHECK(right.isEditable());
    right.perform(moveCapability(right.library(), computers, Place{300, 140}));
    CHECK(compared.count() == 1);
    CHECK(desk.session.library().capability(computers)->place == Place(300, 140));
    CHECK(desk.session.library().capability(laptops)->place == Place(900, 150));
    CHECK(desk.comparison().rows[0].together->verdict == JointVerdict::differentTiers);

    desk.session.undo();
    CHECK(desk.comparison().rows[0].together->verdict == JointVerdict::startTogether);

    SECTION("but nothing is compared while nobody looks") {
        desk.sides.setActive(false);
        desk.session.redo();
        CHECK(compared.count() == 2);
    }
}

TEST_CASE("what is selected on one side selects its match on the other", "[sidebyside]") {
    Desk desk;
    const QSignalSpy told(&desk.sides, &TwoMaps::selectionChanged);
    desk.sides.pane(Side::left).select(laptops);
    CHECK(desk.selected(Side::right) == computers);
    CHECK(told.count() == 1);
    CHECK(desk.sides.selectedRow() == &desk.comparison().rows[0]);

    desk.sides.pane(Side::left).select(hosting);
    CHECK_FALSE(desk.selected(Side::right));
    REQUIRE(desk.sides.selectedRow());
    CHECK(desk.sides.selectedRow()->name == "Cloud hosting");

    desk.sides.select(desk.comparison().rows[0]);
    CHECK(desk.selected(Side::left) == laptops);
    CHECK(desk.selected(Side::right) == computers);

    desk.session.perform(removeCapability(desk.session.library(), laptops));
    CHECK_FALSE(desk.selected(Side::left));
}

TEST_CASE("a version can stand beside the map as it is now, only to be read", "[sidebyside]") {
    Desk desk(libraryWithVersion());
    desk.sides.choose(Side::right, {northmereMap, before});
    CHECK_FALSE(desk.sides.pane(Side::right).isEditable());
    CHECK_THROWS_AS(desk.sides.pane(Side::right).perform({}), std::logic_error);
    const auto& rows = desk.comparison().rows;
    REQUIRE(rows.size() == 4);
    for (const auto& row : rows)
        CHECK(row.ground == MatchGround::same);
    const auto* row = desk.sides.rowOf(Side::left, laptops);
    REQUIRE(row);
    CHECK(row->places[0] == Place(900, 150));
    CHECK(row->places[1] == Place(300, 150));
    CHECK(desk.sides.labels()[1].contains(QStringLiteral("Before the workshop")));

    SECTION("and stays as it was when the map is edited") {
        auto& left = desk.sides.pane(Side::left);
        left.perform(moveCapability(left.library(), laptops, Place{100, 100}));
        CHECK(desk.sides.rowOf(Side::right, laptops)->places[1] == Place(300, 150));
    }
    SECTION("and gives way when it is removed") {
        desk.session.perform(removeVersion(desk.session.library(), before));
        CHECK(desk.map(Side::right).info.id == eastvaleMap);
    }
}

TEST_CASE("another library is only read, and what is said of it is kept in this one",
          "[sidebyside]") {
    Desk desk;
    desk.sides.openBeside(otherLibrary(), QStringLiteral("south.rightward"));
    CHECK(desk.map(Side::right).info.id == southmoorMap);
    CHECK_FALSE(desk.sides.pane(Side::right).isEditable());
    CHECK(desk.sides.choices().size() == 3);
    CHECK(desk.sides.textOf(desk.sides.choices()[2]) ==
          QStringLiteral("Southmoor Borough Council: Estate (in south.rightward, only read)"));
    REQUIRE(desk.comparison().rows.size() == 1);

    desk.sides.say(laptops, notebooks, Verdict::refused);
    CHECK(desk.comparison().rows.empty());
    REQUIRE(desk.sides.said().size() == 1);
    CHECK(desk.session.library().matches.size() == 2);
    desk.sides.say(laptops, notebooks, Verdict::confirmed);
    CHECK(desk.comparison().rows.at(0).ground == MatchGround::confirmed);
    desk.sides.forget(desk.sides.said()[0]->id);
    CHECK(desk.comparison().rows.at(0).ground == MatchGround::name);
    desk.session.undo();
    CHECK(desk.comparison().rows.at(0).ground == MatchGround::confirmed);

    SECTION("nothing can be said of two that are both elsewhere") {
        desk.sides.choose(Side::left, {southmoorMap, {}, true});
        CHECK_FALSE(desk.sides.maySay(notebooks, notebooks));
        CHECK_FALSE(desk.sides.maySay(notebooks, id<Capability>(91)));
    }
    SECTION("and its map stays where it is when this library is exchanged") {
        desk.session.adopt(library());
        CHECK(desk.map(Side::right).info.id == southmoorMap);
    }
}

TEST_CASE("the same map on both sides has everything in common with itself", "[sidebyside]") {
    Desk desk;
    desk.sides.choose(Side::right, {northmereMap, {}});
    CHECK(desk.comparison().rows.size() == 4);
    CHECK(desk.comparison().alone.empty());
    CHECK(desk.sides.labels()[0] != desk.sides.labels()[1]);
    desk.sides.pane(Side::left).select(website);
    CHECK(desk.selected(Side::right) == website);
    CHECK_FALSE(desk.sides.maySay(website, website));
    auto& right = desk.sides.pane(Side::right);
    right.perform(moveCapability(right.library(), website, Place{800, 500}));
    CHECK(desk.sides.rowOf(Side::left, website)->places[0] == Place(800, 500));
}

TEST_CASE("a removed map gives way, and comes back when that is undone", "[sidebyside]") {
    Desk desk;
    desk.sides.choose(Side::left, {eastvaleMap, {}});
    desk.sides.choose(Side::right, {northmereMap, {}});
    CHECK(desk.map(Side::left).info.id == eastvaleMap);
    CHECK(desk.map(Side::right).info.id == northmereMap);
    desk.session.perform(removeMap(desk.session.library(), eastvaleMap));
    CHECK_FALSE(desk.sides.comparison());
    CHECK(desk.map(Side::right).info.id == northmereMap);
    desk.session.undo();
    CHECK(desk.map(Side::left).info.id == eastvaleMap);
}

TEST_CASE("one system can be matched with two", "[sidebyside]") {
    Desk desk;
    desk.sides.say(hosting, computers, Verdict::confirmed);
    REQUIRE(desk.comparison().rows.size() == 1);
    const auto& row = desk.comparison().rows[0];
    CHECK(row.members[0].size() == 2);
    CHECK(row.members[1].size() == 1);
    CHECK(row.places[0] == Place(880, 150));
}
