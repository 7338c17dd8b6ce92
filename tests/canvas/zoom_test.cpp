// SPDX-License-Identifier: MIT
#include "canvas/hands.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace rightward;

namespace {

void wheel(Hands& hands, QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, hands.viewport()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(hands.viewport(), &event);
}

bool scrolls(const MapView& view) {
    return view.verticalScrollBar()->maximum() > 0 || view.horizontalScrollBar()->maximum() > 0;
}

} // namespace

TEST_CASE("both samples fit a window of 1440 by 900 at full size, with every name whole",
          "[canvas]") {
    const Library samples = sampleLibrary();
    for (const auto& [id, map] : samples.maps) {
        Hands hands(samples);
        hands.session.showMap(id);
        CHECK(hands.view.zoom() == 1);
        CHECK_FALSE(scrolls(hands.view));
        for (const Chip& chip : hands.view.mapLayout().chips)
            CHECK_FALSE(chip.isShortened);
    }
}

TEST_CASE("zoom is held between a quarter and four times", "[canvas]") {
    Hands hands;
    QSignalSpy told(&hands.view, &MapView::zoomChanged);
    hands.view.setZoom(100);
    CHECK(hands.view.zoom() == MapView::maxZoom);
    hands.view.setZoom(0);
    CHECK(hands.view.zoom() == MapView::minZoom);
    CHECK(told.count() == 2);
    hands.view.fit();
    CHECK(hands.view.zoom() == 1);
}

TEST_CASE("Ctrl and the wheel zoom about the pointer, the wheel alone scrolls", "[canvas]") {
    Hands hands;
    hands.view.setZoom(2);
    const QPointF at(400, 300);
    const QPointF under = hands.view.toLayout(at);
    wheel(hands, at, 120, Qt::ControlModifier);
    CHECK(hands.view.zoom() == Approx(2.2));
    const QPointF after = hands.view.toViewport(under);
    CHECK(after.x() == Approx(at.x()).margin(1.5));
    CHECK(after.y() == Approx(at.y()).margin(1.5));

    const int before = hands.view.verticalScrollBar()->value();
    wheel(hands, at, -120, {});
    CHECK(hands.view.verticalScrollBar()->value() > before);
    CHECK(hands.view.zoom() == Approx(2.2));
}

TEST_CASE("fit shows all of a map that is too large for the view", "[canvas]") {
    Hands hands(sampleLibrary(), {420, 400});
    CHECK(hands.view.zoom() == 1);
    CHECK(scrolls(hands.view));
    hands.view.fit();
    CHECK(hands.view.zoom() < 1);
    CHECK_FALSE(scrolls(hands.view));
    hands.view.resize(830, 760);
    CHECK(hands.view.zoom() == 1);
}

TEST_CASE("a new view takes text a little smaller rather than scroll sideways", "[canvas]") {
    const Hands hands(sampleLibrary(), {500, 560});
    CHECK(hands.view.zoom() < 1);
    CHECK(hands.view.zoom() >= 0.85);
    CHECK(hands.view.horizontalScrollBar()->maximum() == 0);
    CHECK(hands.view.verticalScrollBar()->maximum() > 0);
}

TEST_CASE("a zoomed view works as any other", "[canvas]") {
    Hands hands;
    hands.view.setZoom(2.5);
    hands.view.verticalScrollBar()->setValue(hands.view.verticalScrollBar()->maximum());
    hands.view.horizontalScrollBar()->setValue(hands.view.horizontalScrollBar()->maximum());
    hands.drag(hands.at(example::laptops), hands.in({Column::product, Row::backEnd}));
    CHECK(hands.edits.count() == 1);
    CHECK(hands.capability(example::laptops).place == Place(625, 167));
}

TEST_CASE("what the keyboard selects is brought into view", "[canvas]") {
    Hands hands(sampleLibrary(), {500, 300});
    hands.view.setZoom(1);
    REQUIRE(scrolls(hands.view));
    hands.key(Qt::Key_End);
    CHECK(hands.viewport()->rect().contains(hands.at(*hands.selected())));
    hands.key(Qt::Key_Home);
    CHECK(hands.viewport()->rect().contains(hands.at(*hands.selected())));
}
