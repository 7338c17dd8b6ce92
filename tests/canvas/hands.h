// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "canvas/map_view.h"
#include "support/catch.h"
#include "support/example.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace rightward {

/// A map on screen and the hands that work it, with real events; the library tells what they did.
class Hands {
public:
    explicit Hands(Library library = example::library(), QSize size = {830, 760})
        : session(std::move(library), shippedCatalogue()), view(session),
          edits(&session, &Session::changed) {
        view.resize(size);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    QWidget* viewport() { return view.viewport(); }
    const Library& library() const { return session.library(); }
    const Capability& capability(CapabilityId id) const { return *library().capability(id); }

    QPoint at(CapabilityId id) const {
        const Chip* const chip = view.mapLayout().chip(id);
        REQUIRE(chip);
        return view.toViewport(chip->rect.center()).toPoint();
    }
    /// Near the corner of a box, where no chip of a small map stands.
    QPoint in(Box box) const {
        const QPointF corner = view.mapLayout().boxRect(box).bottomRight();
        return view.toViewport(corner).toPoint() - QPoint(8, 8);
    }

    void press(QPoint point) { QTest::mousePress(viewport(), Qt::LeftButton, {}, point); }
    void move(QPoint point) { QTest::mouseMove(viewport(), point); }
    void release(QPoint point) { QTest::mouseRelease(viewport(), Qt::LeftButton, {}, point); }
    void pull(QPoint from, QPoint to) {
        press(from);
        move(from + QPoint(QApplication::startDragDistance() + 1, 0));
        move((from + to) / 2);
        move(to);
    }
    void drag(QPoint from, QPoint to) {
        pull(from, to);
        release(to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &view,
                        static_cast<Qt::Key>(key), modifiers);
    }
    std::optional<CapabilityId> selected() const {
        const Capability* const one = session.selected();
        return one ? std::optional(one->id) : std::nullopt;
    }

    Session session;
    MapView view;
    QSignalSpy edits;
};

inline constexpr Box dayOneBox{Column::commodity, Row::backEnd};

} // namespace rightward
