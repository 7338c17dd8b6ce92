// SPDX-License-Identifier: MIT
#include "canvas/hands.h"
#include "canvas/neighbour.h"

#include <set>

using namespace rightward;
using example::laptops;

TEST_CASE("Ctrl and an arrow move a capability one box, to the same fraction of it", "[canvas]") {
    Hands hands;
    hands.session.select(laptops);
    const Place from = *hands.capability(laptops).place;
    hands.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(hands.capability(laptops).place == oneBoxAlong(from, -1, 0));
    hands.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(hands.capability(laptops).place->box() == Box{Column::product, Row::middle});
    CHECK(hands.edits.count() == 2);
    hands.session.undo();
    hands.session.undo();
    hands.key(Qt::Key_Down, Qt::ControlModifier);
    hands.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(hands.library() == example::library());
    CHECK(hands.selected() == laptops);
}

TEST_CASE("Ctrl, Shift and an arrow move by ten, and stop at the edge", "[canvas]") {
    Hands hands;
    hands.session.select(example::hosting);
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    hands.key(Qt::Key_Right, both);
    CHECK(hands.capability(example::hosting).place == Place(890, 30));
    for (int i = 0; i < 4; ++i)
        hands.key(Qt::Key_Down, both);
    CHECK(hands.capability(example::hosting).place == Place(890, 0));
    CHECK(hands.edits.count() == 4);
    hands.key(Qt::Key_Up, both);
    CHECK(hands.capability(example::hosting).place == Place(890, 10));
}

TEST_CASE("Delete removes for good, undoably, and Backspace does not", "[canvas]") {
    Hands hands;
    hands.session.select(laptops);
    hands.key(Qt::Key_Backspace);
    CHECK(hands.edits.count() == 0);
    hands.key(Qt::Key_Delete);
    CHECK(hands.library().capability(laptops) == nullptr);
    CHECK(hands.edits.count() == 1);
    CHECK_FALSE(hands.selected().has_value());
    hands.session.undo();
    CHECK(hands.library() == example::library());
}

TEST_CASE("keys leave what is not on the grid alone", "[canvas]") {
    Hands hands;
    hands.session.select(example::drones);
    hands.key(Qt::Key_Delete);
    hands.key(Qt::Key_F2);
    hands.key(Qt::Key_Right, Qt::ControlModifier);
    hands.session.select({});
    hands.key(Qt::Key_Delete);
    hands.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(hands.edits.count() == 0);
}

TEST_CASE("arrows go from chip to chip, Home and End to the first and the last", "[canvas]") {
    Hands hands;
    hands.key(Qt::Key_Right);
    CHECK(hands.selected() == example::website);
    hands.key(Qt::Key_Down);
    CHECK(hands.selected() != example::website);
    hands.key(Qt::Key_End);
    const auto last = hands.selected();
    CHECK(last == hands.view.mapLayout().chips.back().content.id);
    hands.key(Qt::Key_Right);
    hands.key(Qt::Key_Down);
    CHECK(hands.selected() == last);
    hands.key(Qt::Key_Home);
    CHECK(hands.selected() == example::website);
    hands.key(Qt::Key_Escape);
    CHECK_FALSE(hands.selected().has_value());
    CHECK(hands.edits.count() == 0);
}

TEST_CASE("arrows reach every chip of the samples", "[canvas]") {
    for (const auto& [id, map] : sampleLibrary().maps) {
        const auto chips = chipsOf(map->content);
        const MapLayout layout = layOut(chips, screenStyle(), {806, 736});
        std::set<CapabilityId> reached{layout.chips.front().content.id};
        std::vector<const Chip*> open{&layout.chips.front()};
        while (!open.empty()) {
            const Chip* const from = open.back();
            open.pop_back();
            for (const auto way :
                 {Direction::left, Direction::right, Direction::up, Direction::down}) {
                const Chip* const to = neighbour(layout, *from, way);
                if (to && reached.insert(to->content.id).second) open.push_back(to);
            }
        }
        CHECK(reached.size() == chips.size());
    }
}

TEST_CASE("Tab leaves the map", "[canvas]") {
    QWidget window;
    Session session(example::library(), shippedCatalogue());
    MapView view(session, &window);
    QWidget after(&window);
    after.setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    CHECK(after.hasFocus());
}

TEST_CASE("the map says in words what is selected", "[canvas]") {
    Hands hands;
    CHECK_FALSE(hands.view.accessibleName().isEmpty());
    hands.session.select(laptops);
    const QString said = hands.view.accessibleDescription();
    CHECK(said.contains(QStringLiteral("Laptops")));
    CHECK(said.contains(QStringLiteral("97 points")));
    CHECK(said.contains(tierName(Tier::dayOne)));
}
