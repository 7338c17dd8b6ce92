// SPDX-License-Identifier: MIT
#include "canvas/hands.h"
#include "edit/edits.h"

using namespace rightward;
using example::laptops;

TEST_CASE("a chip dragged to another box lands at that box's centre, in one edit", "[canvas]") {
    Hands hands;
    const Box box{Column::product, Row::middle};
    hands.drag(hands.at(laptops), hands.in(box));
    CHECK(hands.edits.count() == 1);
    CHECK(hands.capability(laptops).place == centreOf(box));
    CHECK(hands.session.undoable()->name.verb == EditVerb::moveCapability);
    hands.session.undo();
    CHECK(hands.library() == example::library());
}

TEST_CASE("a chip dragged home to its catalogue's box takes its typical place", "[canvas]") {
    auto library = example::library();
    auto& dragged = example::mapIn(library, example::northmereMap).content.capabilities.at(laptops);
    dragged.catalogueId = CatalogueId::parse("laptops");
    dragged.place = Place(100, 900);
    Hands hands(library);
    const CatalogueEntry* const entry = hands.session.catalogue().entry(*dragged.catalogueId);
    REQUIRE(entry);
    REQUIRE(entry->typical != centreOf(entry->typical.box()));

    hands.drag(hands.at(laptops), hands.in(entry->typical.box()));
    CHECK(hands.edits.count() == 1);
    CHECK(hands.capability(laptops).place == entry->typical);

    const Box elsewhere{Column::genesis, Row::middle};
    hands.drag(hands.at(laptops), hands.in(elsewhere));
    CHECK(hands.capability(laptops).place == centreOf(elsewhere));
}

TEST_CASE("a chip dropped in its own box changes nothing", "[canvas]") {
    Hands hands;
    hands.drag(hands.at(laptops), hands.in(dayOneBox));
    CHECK(hands.edits.count() == 0);
    CHECK(hands.library() == example::library());
}

TEST_CASE("a chip dragged off the grid waits unplaced", "[canvas]") {
    Hands hands;
    SECTION("beyond the window") { hands.drag(hands.at(laptops), QPoint(-60, 300)); }
    SECTION("beside the boxes") {
        hands.drag(hands.at(laptops), QPoint(300, hands.view.height() - 4));
    }
    CHECK(hands.edits.count() == 1);
    CHECK_FALSE(hands.capability(laptops).place.has_value());
    CHECK(hands.capability(laptops).name.text() == "Laptops");
}

TEST_CASE("until it is dropped a dragged chip changes nothing, and some ways send it home",
          "[canvas]") {
    Hands hands;
    const QPoint to = hands.in({Column::genesis, Row::userFacing});
    hands.pull(hands.at(laptops), to);
    CHECK(hands.edits.count() == 0);

    SECTION("Escape") { hands.key(Qt::Key_Escape); }
    SECTION("the other button") { QTest::mousePress(hands.viewport(), Qt::RightButton, {}, to); }
    SECTION("another window") {
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(&hands.view, &away);
    }
    hands.move(to + QPoint(3, 3));
    hands.release(to);
    CHECK(hands.edits.count() == 0);
    CHECK(hands.library() == example::library());
    CHECK(hands.selected() == laptops);
}

TEST_CASE("an undo in the middle of a drag ends the drag", "[canvas]") {
    Hands hands;
    hands.session.perform(moveCapability(hands.library(), example::website, Place(600, 500)));
    const QPoint to = hands.in({Column::genesis, Row::userFacing});
    hands.pull(hands.at(laptops), to);
    hands.session.undo();
    hands.release(to);
    CHECK(hands.library() == example::library());
}

TEST_CASE("keys do not move what the hand holds", "[canvas]") {
    Hands hands;
    hands.pull(hands.at(laptops), hands.in({Column::product, Row::backEnd}));
    hands.key(Qt::Key_Left, Qt::ControlModifier);
    hands.key(Qt::Key_Delete);
    CHECK(hands.edits.count() == 0);
    hands.key(Qt::Key_Escape);
}

TEST_CASE("a press selects, a press beside selects nothing, a small shake is no drag", "[canvas]") {
    Hands hands;
    const QPoint chip = hands.at(laptops);
    hands.press(chip);
    CHECK(hands.selected() == laptops);
    hands.move(chip + QPoint(1, 1));
    hands.release(chip + QPoint(1, 1));
    CHECK(hands.edits.count() == 0);
    hands.press(hands.in({Column::genesis, Row::middle}));
    CHECK_FALSE(hands.selected().has_value());
}

TEST_CASE("a chip held at the edge scrolls to boxes out of view", "[canvas]") {
    Hands hands(example::library(), {500, 300});
    hands.view.setZoom(1.5);
    REQUIRE(hands.view.verticalScrollBar()->maximum() > 0);
    const QPoint from = hands.at(example::website);
    const QPoint edge(from.x(), hands.viewport()->height() - 3);
    hands.pull(from, edge);
    QTRY_COMPARE(hands.view.verticalScrollBar()->value(),
                 hands.view.verticalScrollBar()->maximum());
    hands.release(hands.in({Column::product, Row::backEnd}));
    CHECK(hands.capability(example::website).place == Place(625, 167));
    CHECK(hands.edits.count() == 1);
}
