// SPDX-License-Identifier: MIT
#include "exact/exact_view.h"

#include "bridge/drag_payload.h"
#include "bridge/session.h"
#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/paper_builders.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace rightward;
using namespace rightward::build;
using example::laptops;

namespace {

/// The view on screen and the hands that work it, with real events.
struct Hands {
    Session session;
    ExactView view{session};
    QSignalSpy edits{&session, &Session::changed};

    explicit Hands(Library library = example::library())
        : session(std::move(library), shippedCatalogue()) {
        view.resize(900, 640);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    QPoint at(Place place) const {
        return view.toViewport(view.exactLayout().grid.pointOf(place)).toPoint();
    }
    QPoint at(CapabilityId id) const { return at(*session.library().capability(id)->place); }
    Place placeOf(CapabilityId id) const { return *session.library().capability(id)->place; }
    void pull(QPoint from, QPoint to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(QApplication::startDragDistance() + 1, 0));
        QTest::mouseMove(view.viewport(), to);
    }
    void drag(QPoint from, QPoint to) {
        pull(from, to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
};

int unitsApart(Place one, Place other) {
    return std::max(std::abs(one.evolution() - other.evolution()),
                    std::abs(one.visibility() - other.visibility()));
}

} // namespace

TEST_CASE("what is dragged goes exactly where it is let go, as one edit", "[exact]") {
    Hands hands;
    const auto before = hands.session.library();
    hands.drag(hands.at(laptops), hands.at(Place(400, 700)));
    CHECK(unitsApart(hands.placeOf(laptops), Place(400, 700)) <= 2);
    CHECK(hands.edits.count() == 1);
    hands.session.undo();
    CHECK(hands.session.library() == before);
}

TEST_CASE("a name can be taken hold of as well as its dot", "[exact]") {
    Hands hands;
    const auto rect = hands.view.exactLayout().dot(laptops)->label.rect;
    const auto grip = hands.view.toViewport(rect.center()).toPoint();
    const auto from = hands.placeOf(laptops);
    hands.drag(grip, grip - QPoint(120, 90));
    CHECK(hands.session.selected()->id == laptops);
    CHECK(hands.placeOf(laptops).evolution() < from.evolution() - 50);
    CHECK(hands.placeOf(laptops).visibility() > from.visibility() + 50);
}

TEST_CASE("Escape sends it home, and off the grid is off the map", "[exact]") {
    Hands hands;
    const auto before = hands.session.library();
    hands.pull(hands.at(laptops), hands.at(Place(400, 700)));
    hands.key(Qt::Key_Escape);
    QTest::mouseRelease(hands.view.viewport(), Qt::LeftButton, {}, hands.at(Place(400, 700)));
    CHECK(hands.session.library() == before);
    CHECK(hands.edits.count() == 0);
    hands.drag(hands.at(laptops), {2, 2});
    CHECK_FALSE(hands.session.library().capability(laptops)->place.has_value());
}

TEST_CASE("keys move as in the boxes: a box, or ten", "[exact]") {
    Hands hands;
    hands.session.select(laptops);
    const auto from = hands.placeOf(laptops);
    hands.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(hands.placeOf(laptops) == oneBoxAlong(from, -1, 0));
    hands.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(hands.placeOf(laptops) == from);
    hands.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(hands.placeOf(laptops).visibility() == from.visibility() + 10);
    CHECK(hands.edits.count() == 3);
}

TEST_CASE("arrows reach every capability, those at one and the same place too", "[exact]") {
    auto library = sampleLibrary();
    auto& content = library.maps.begin()->second.writable().content;
    int moved = 0;
    for (auto& [id, capability] : content.capabilities) {
        if (capability.place && ++moved % 3 == 0) capability.place = Place(875, 167);
    }
    Hands hands(library);
    const auto all = hands.view.exactLayout().dots.size();
    std::set<CapabilityId> reached;
    std::vector<CapabilityId> open{hands.view.exactLayout().dots.front().id};
    while (!open.empty()) {
        const auto from = open.back();
        open.pop_back();
        if (!reached.insert(from).second) continue;
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            hands.session.select(from);
            hands.key(key);
            open.push_back(hands.session.selected()->id);
        }
    }
    CHECK(reached.size() == all);
    CHECK(hands.edits.count() == 0);
}

TEST_CASE("more zoom spreads places out and leaves names as large", "[exact]") {
    Hands hands(sampleLibrary());
    const auto lineHeight = [&] {
        const auto& dot = hands.view.exactLayout().dots.front();
        return dot.label.rect.height() / double(dot.lines.size());
    };
    const auto before = lineHeight();
    const auto width = hands.view.exactLayout().grid.size.width();
    CHECK(hands.view.horizontalScrollBar()->maximum() == 0);
    hands.view.setZoom(3);
    CHECK(hands.view.exactLayout().grid.size.width() > 2.5 * width);
    CHECK(hands.view.horizontalScrollBar()->maximum() > 0);
    CHECK(lineHeight() == Approx(before));
    hands.view.setZoom(0.1);
    CHECK(hands.view.zoom() == 1);
}

TEST_CASE("zooming stays with what is selected", "[exact]") {
    Hands hands;
    hands.session.select(laptops);
    const auto before = hands.at(laptops);
    hands.view.setZoom(2);
    CHECK((hands.at(laptops) - before).manhattanLength() < 20);
}

TEST_CASE("what is selected is said, with its exact place", "[exact]") {
    Hands hands;
    hands.session.select(laptops);
    const auto place = hands.placeOf(laptops);
    CHECK(hands.view.accessibleDescription().contains(
        QStringLiteral("evolution %1").arg(place.evolution())));
    hands.key(Qt::Key_Escape);
    CHECK(hands.view.accessibleDescription() == QStringLiteral("Nothing is selected"));
}

TEST_CASE("an entry of the catalogue goes where it is dropped", "[exact]") {
    Hands hands(libraryWith({}));
    const auto& entry = hands.session.catalogue().entries().front();
    QMimeData data;
    data.setData(catalogueEntryMime, QByteArray::fromStdString(entry.id.text()));
    const auto to = hands.at(Place(300, 600));
    QDragEnterEvent enter(to, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.view.viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(to, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hands.view.viewport(), &drop);
    const auto* added = hands.session.selected();
    REQUIRE(added);
    CHECK(added->catalogueId == entry.id);
    CHECK(unitsApart(*added->place, Place(300, 600)) <= 2);
}
