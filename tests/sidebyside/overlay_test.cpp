// SPDX-License-Identifier: MIT
#include "sidebyside/overlay_view.h"
#include "sidebyside/pair_library.h"
#include "support/value_generators.h"

#include <QTest>

#include <rapidcheck.h>

using namespace rightward;
using namespace rightward::example;

namespace {

/// Two maps of so many things that both have, each anywhere.
struct AnyPair {
    std::array<MapContent, 2> maps;
    Comparison comparison;

    AnyPair() {
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 1; i <= count; ++i) {
            const auto name = *rc::gen::arbitrary<Name>();
            ComparedRow row;
            row.name = name.text();
            row.ground = MatchGround::name;
            for (std::size_t map = 0; map < 2; ++map) {
                const auto number = static_cast<std::uint8_t>(i + static_cast<int>(map) * 100);
                const auto [at, isNew] = maps[map].capabilities.emplace(
                    id<Capability>(number), Capability{id<Capability>(number),
                                                       northmereMap,
                                                       name,
                                                       {},
                                                       *rc::gen::arbitrary<Place>(),
                                                       {},
                                                       {}});
                row.members.push_back({&at->second});
                row.places.push_back(at->second.place);
            }
            row.together = togetherOf(row.places);
            comparison.rows.push_back(std::move(row));
        }
    }
};

} // namespace

TEST_CASE("laws of an overlay", "[sidebyside]") {
    CHECK(rc::check("everything is on it, at its exact places", [] {
        const AnyPair pair;
        const auto layout = layOutOverlay(&pair.comparison, screenStyle(), {1200, 700});
        RC_ASSERT(layout.pairs.size() == pair.comparison.rows.size());
        for (std::size_t i = 0; i < layout.pairs.size(); ++i) {
            const auto& row = pair.comparison.rows[i];
            RC_ASSERT(layout.pairs[i].row == &row);
            const bool isAtEdge =
                row.places[0]->evolution() == Place::max || row.places[0]->visibility() % 333 <= 1;
            const auto box = layout.grid.boxAt(*layout.pairs[i].left);
            const bool isInBox = isAtEdge || box == row.places[0]->box();
            RC_ASSERT(isInBox);
            const bool isFurther = row.places[1]->evolution() > row.places[0]->evolution();
            RC_ASSERT((layout.pairs[i].right->x() > layout.pairs[i].left->x()) == isFurther);
        }
    }));
    CHECK(rc::check("no name covers another, a dot or a line", [] {
        const AnyPair any;
        const auto layout = layOutOverlay(&any.comparison, screenStyle(), {1200, 700});
        for (const auto& one : layout.pairs) {
            if (!one.label) continue;
            for (const auto& other : layout.pairs) {
                RC_ASSERT_FALSE(one.label->contains(*other.left));
                RC_ASSERT_FALSE(one.label->contains(*other.right));
                const bool isApart =
                    &one == &other || !other.label || !one.label->intersects(*other.label);
                RC_ASSERT(isApart);
                const QPointF middle = (*other.left + *other.right) / 2;
                RC_ASSERT_FALSE(one.label->contains(middle));
            }
        }
    }));
    CHECK(rc::check("a drift counts each thing that both have placed once", [] {
        const AnyPair pair;
        const auto [right, left, level] = driftOf(pair.comparison);
        RC_ASSERT(right + left + level == static_cast<int>(pair.comparison.rows.size()));
    }));
}

TEST_CASE("in the overlay a click selects on both maps, and arrows go on", "[sidebyside]") {
    Session session(library(), shippedCatalogue());
    TwoMaps sides(session);
    sides.setActive(true);
    OverlayView view(sides);
    view.resize(1000, 600);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto& pair = view.overlayLayout().pairs.at(0);
    REQUIRE(pair.left);
    constexpr QPointF margin(12, 12);
    QTest::mouseClick(&view, Qt::LeftButton, {}, (*pair.left + margin).toPoint());
    REQUIRE(sides.pane(Side::left).selected());
    CHECK(sides.pane(Side::left).selected()->id == laptops);
    CHECK(sides.pane(Side::right).selected()->id == computers);
    CHECK(view.accessibleDescription().contains(QStringLiteral("97")));

    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(sides.selectedRow()->name == view.overlayLayout().pairs.at(1).row->name);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(sides.selectedRow()->name == pair.row->name);
    CHECK(view.driftText() ==
          QStringLiteral("Eastvale has 1 of 1 further right than Northmere, 0 further left and 0 "
                         "level."));
}

TEST_CASE("an empty overlay says that nothing is placed on both", "[sidebyside]") {
    auto bare = library();
    mapIn(bare, eastvaleMap).content.capabilities.clear();
    bare.matches.clear();
    Session session(bare, shippedCatalogue());
    TwoMaps sides(session);
    sides.setActive(true);
    const OverlayView view(sides);
    CHECK(view.driftText() == QStringLiteral("Nothing is placed on both maps."));
}
