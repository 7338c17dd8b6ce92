// SPDX-License-Identifier: MIT
#include "bridge/drag_payload.h"
#include "canvas/hands.h"
#include "edit/edits.h"

#include <QDropEvent>
#include <QMimeData>

using namespace rightward;

namespace {

/// Carries something in from another window, and says whether it was taken.
bool carryIn(Hands& hands, const QString& mime, const QByteArray& data, QPoint to) {
    QMimeData payload;
    payload.setData(mime, data);
    QDragEnterEvent enter(to, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.viewport(), &enter);
    if (!enter.isAccepted()) return false;
    QDragMoveEvent move(to, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.viewport(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(hands.viewport(), &leave);
        return false;
    }
    QDropEvent drop(to, Qt::CopyAction, &payload, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.viewport(), &drop);
    return drop.isAccepted();
}

} // namespace

TEST_CASE("a catalogue entry dropped on a box is placed there in one edit", "[canvas]") {
    Hands hands;
    const CatalogueEntry* const entry =
        hands.session.catalogue().entry(*CatalogueId::parse("payroll"));
    REQUIRE(entry);

    SECTION("at its typical place if that is in the box") {
        REQUIRE(carryIn(hands, catalogueEntryMime, "payroll", hands.in(entry->typical.box())));
        CHECK(hands.session.selected()->place == entry->typical);
    }
    SECTION("else at the box's centre") {
        const Box box{Column::genesis, Row::middle};
        REQUIRE(carryIn(hands, catalogueEntryMime, "payroll", hands.in(box)));
        CHECK(hands.session.selected()->place == centreOf(box));
    }
    CHECK(hands.edits.count() == 1);
    CHECK(hands.session.selected()->name == entry->name);
    CHECK(hands.session.selected()->catalogueId == entry->id);
    CHECK(hands.session.undoable()->name.verb == EditVerb::placeCapability);
    hands.session.undo();
    CHECK(hands.library() == example::library());
}

TEST_CASE("an entry that is on the map already is selected, and nothing else happens", "[canvas]") {
    auto library = example::library();
    example::mapIn(library, example::northmereMap)
        .content.capabilities.at(example::laptops)
        .catalogueId = CatalogueId::parse("laptops");
    Hands hands(library);
    REQUIRE(carryIn(hands, catalogueEntryMime, "laptops",
                    hands.in({Column::genesis, Row::userFacing})));
    CHECK(hands.edits.count() == 0);
    CHECK(hands.library() == library);
    CHECK(hands.selected() == example::laptops);
}

TEST_CASE("what waits unplaced takes the place it is dropped on, in one edit", "[canvas]") {
    auto library = example::library();
    example::mapIn(library, example::northmereMap)
        .content.capabilities.at(example::drones)
        .catalogueId = CatalogueId::parse("payroll");
    Hands hands(library);
    const Box box{Column::customBuilt, Row::middle};
    SECTION("as a capability") {
        REQUIRE(carryIn(hands, capabilityMime, QByteArray::fromStdString(example::drones.text()),
                        hands.in(box)));
    }
    SECTION("or as the entry it stands for") {
        REQUIRE(carryIn(hands, catalogueEntryMime, "payroll", hands.in(box)));
    }
    CHECK(hands.edits.count() == 1);
    CHECK(hands.capability(example::drones).place == centreOf(box));
    CHECK(hands.selected() == example::drones);
}

TEST_CASE("what is unknown or let go beside the boxes is not taken", "[canvas]") {
    Hands hands;
    const QPoint box = hands.in(dayOneBox);
    CHECK_FALSE(carryIn(hands, catalogueEntryMime, "no-such-entry", box));
    CHECK_FALSE(carryIn(hands, catalogueEntryMime, "Not an id!", box));
    CHECK_FALSE(carryIn(hands, catalogueEntryMime, "", box));
    CHECK_FALSE(carryIn(hands, capabilityMime, "not-an-id", box));
    CHECK_FALSE(
        carryIn(hands, capabilityMime, QByteArray::fromStdString(example::computers.text()), box));
    CHECK_FALSE(carryIn(hands, QStringLiteral("text/plain"), "payroll", box));
    CHECK_FALSE(carryIn(hands, catalogueEntryMime, "payroll", QPoint(2, 2)));
    CHECK(hands.library() == example::library());
}

TEST_CASE("nothing can be dropped where there is no map", "[canvas]") {
    Hands hands{Library{}};
    CHECK_FALSE(carryIn(hands, catalogueEntryMime, "payroll", hands.in(dayOneBox)));
    CHECK(hands.library() == Library{});
}
