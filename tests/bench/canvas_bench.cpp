// SPDX-License-Identifier: MIT
// What one move of a dragged chip costs, from the event to the repainted viewport, in processor
// time, against the barest canvas that can do it: a widget with one picture behind one chip. Aim:
// at most 3 times, the same on a map of 300 as of 1,000.
#include "app/application.h"
#include "bench/measure.h"
#include "bridge/session.h"
#include "bridge/shipped.h"
#include "canvas/map_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace rightward;

namespace {

constexpr QSize viewSize(1440, 900);
constexpr int moves = 400;

/// The floor: no map, no layout, nothing but what a drag cannot do without.
class BarestCanvas : public QWidget {
public:
    BarestCanvas() : m_picture(viewSize, QImage::Format_RGB32) {
        m_picture.fill(QColor(250, 245, 240));
        setAttribute(Qt::WA_OpaquePaintEvent);
        m_font.setPixelSize(13);
        m_font.setHintingPreference(QFont::PreferNoHinting);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        const QRect before = m_chip.toAlignedRect().adjusted(-2, -2, 2, 2);
        m_chip.moveTopLeft(event->position());
        update(QRegion(before) | m_chip.toAlignedRect().adjusted(-2, -2, 2, 2));
    }
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        for (const QRect& rect : event->region()) {
            painter.drawImage(rect.topLeft(), m_picture, rect);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_font);
        painter.setPen(Qt::black);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(m_chip, 4, 4);
        painter.drawText(m_chip.topLeft() + QPointF(6, 16), QStringLiteral("Capability 100"));
        painter.drawText(m_chip.topRight() + QPointF(-24, 16), QStringLiteral("97"));
    }

private:
    QImage m_picture;
    QRectF m_chip{100, 100, 150, 22};
    QFont m_font;
};

/// As many capabilities as asked for, spread over the whole grid.
Library libraryOf(int count) {
    Library library = sampleLibrary();
    Map& map = library.maps.begin()->second.writable();
    map.content = {};
    for (int i = 0; i < count; ++i) {
        Uuid::Bytes bytes{1};
        bytes[14] = static_cast<std::uint8_t>(i / 256);
        bytes[15] = static_cast<std::uint8_t>(i % 256);
        const CapabilityId id{Uuid(bytes)};
        const Place place(i * 389 % 1001, i * 617 % 1001);
        map.content.capabilities.emplace(
            id, Capability{
                    id, map.info.id, Name("Capability " + std::to_string(i)), {}, place, {}, {}});
    }
    return library;
}

void send(QWidget& widget, QEvent::Type type, const QPointF& at) {
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void settle() {
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

/// Tells when a widget has been repainted.
class PaintSeen : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool isPainted = false;
};

/// The least and the middle of what a move cost.
struct Cost {
    double least;
    double middle;
};

Cost costOfMoves(QWidget& widget, const QPointF& from) {
    settle();
    send(widget, QEvent::MouseButtonPress, from);
    send(widget, QEvent::MouseMove, from + QPointF(20, 0));
    settle();
    PaintSeen seen;
    widget.installEventFilter(&seen);
    std::vector<double> costs;
    for (int i = 0; i < moves; ++i) {
        const QPointF at = from + QPointF(i % 40 * 3 + 3, i % 23 * 2 + 2);
        const double before = bench::cpuMilliseconds();
        seen.isPainted = false;
        send(widget, QEvent::MouseMove, at);
        while (!seen.isPainted)
            QApplication::processEvents();
        costs.push_back(bench::cpuMilliseconds() - before);
    }
    std::sort(costs.begin(), costs.end());
    return {costs.front(), costs[costs.size() / 2]};
}

Cost costOnMap(int count) {
    Session session(libraryOf(count), shippedCatalogue());
    MapView view(session);
    view.resize(viewSize);
    view.show();
    settle();
    const auto& chips = view.mapLayout().chips;
    const auto inView = std::find_if(chips.begin(), chips.end(), [&](const Chip& chip) {
        return chip.content.box.column == Column::product &&
               view.toViewport(chip.rect.bottomRight()).y() < viewSize.height() - 100;
    });
    const Cost cost = costOfMoves(*view.viewport(), view.toViewport(inView->rect.center()));
    if (view.viewport()->cursor().shape() != Qt::ClosedHandCursor) std::abort(); // no drag
    return cost;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication application(argc, argv);
    prepareApplication();

    BarestCanvas barest;
    barest.resize(viewSize);
    barest.show();
    const Cost floor = costOfMoves(barest, {120, 110});
    std::printf("barest canvas   %.4f ms at least, %.4f ms in the middle\n", floor.least,
                floor.middle);
    bool isWithin = true;
    for (const int count : {300, 1000}) {
        const Cost cost = costOnMap(count);
        const double ratio = cost.middle / floor.middle;
        std::printf("a map of %4d   %.4f ms at least, %.4f ms in the middle: %.2f times\n", count,
                    cost.least, cost.middle, ratio);
        isWithin = isWithin && ratio <= 3;
    }
    std::printf(isWithin ? "within 3 times\n" : "more than 3 times\n");
    return isWithin ? 0 : 1;
}
