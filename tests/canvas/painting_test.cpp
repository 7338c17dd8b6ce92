// SPDX-License-Identifier: MIT
#include "canvas/hands.h"
#include "canvas/mark_painter.h"

#include <QPaintEvent>
#include <QPainter>

using namespace rightward;

namespace {

QImage painted(const MapLayout& layout, const std::optional<Box>& lit = {}) {
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const MapPainter map(lightPalette());
    map.paintMap(painter, layout);
    if (lit) map.paintLitFrame(painter, layout, *lit);
    return image;
}

MapLayout exampleLayout() {
    const Library library = example::library();
    return layOut(chipsOf(library.map(example::northmereMap)->content), screenStyle(), {806, 736});
}

/// Adds up what a widget is asked to repaint.
class Watcher : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region()) {
                pixels += static_cast<long>(rect.width()) * rect.height();
            }
            ++paints;
        }
        return false;
    }

    long pixels = 0;
    int paints = 0;
};

} // namespace

TEST_CASE("words stand at 4.5 to 1 or more on every colour behind them", "[canvas]") {
    const Palette palette = lightPalette();
    constexpr double enough = 4.5;
    CHECK(contrast(palette.ink, palette.page) >= enough);
    CHECK(contrast(palette.quietInk, palette.page) >= enough);
    CHECK(contrast(palette.quietInk, Qt::white) >= enough);
    CHECK(contrast(palette.chipText, palette.chipFill) >= enough);
    for (const Tier tier : allTiersBestFirst) {
        const TierColours& colours = palette.tier(tier);
        CHECK(contrast(colours.text, colours.fill) >= enough);
        CHECK(contrast(colours.badgeText, colours.badgeFill) >= enough);
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("a mark is told by its shape as well as its colour", "[canvas]") {
    const Palette palette = lightPalette();
    const auto style = screenStyle();
    const auto greySample = [&](Mark mark) {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(palette.explore.fill);
        QPainter painter(&image);
        paintMarkSample(painter, mark, {2, 2, 36, 16}, style, palette);
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8)
            .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    };
    for (const Mark one : allMarks) {
        CHECK(contrast(palette.mark(one), palette.chipFill) >= 4.5);
        CHECK(greySample(one) != greySample(Mark::none));
        for (const Mark other : allMarks)
            CHECK((one == other || greySample(one) != greySample(other)));
    }
}

TEST_CASE("of the focus ring's two tones one stands out on every tier", "[canvas]") {
    const Palette palette = lightPalette();
    for (const Tier tier : allTiersBestFirst) {
        const QColor fill = palette.tier(tier).fill;
        CHECK(std::max(contrast(palette.focus, fill), contrast(palette.chipFill, fill)) >= 3);
    }
    CHECK(contrast(palette.focus, palette.chipFill) >= 3);
}

TEST_CASE("the same layout paints the same picture", "[canvas]") {
    CHECK(painted(exampleLayout()) == painted(exampleLayout()));
}

TEST_CASE("every box has its tier's colour", "[canvas]") {
    const MapLayout layout = exampleLayout();
    const QImage image = painted(layout);
    const Palette palette = lightPalette();
    for (const Column column : allColumns) {
        for (const Row row : allRows) {
            const QPointF corner = layout.boxRect({column, row}).bottomRight();
            CHECK(image.pixelColor((corner - QPointF(10, 10)).toPoint()) ==
                  palette.tier(tierOf({column, row})).fill);
        }
    }
}

TEST_CASE("lighting a box paints inside that box only", "[canvas]") {
    const MapLayout layout = exampleLayout();
    const Box lit{Column::product, Row::middle};
    const QImage before = painted(layout);
    const QImage after = painted(layout, lit);
    CHECK(before != after);
    QRect changed;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) changed |= QRect(x, y, 1, 1);
        }
    }
    CHECK(layout.boxRect(lit).toAlignedRect().contains(changed));
}

TEST_CASE("a move repaints only where the chip was and where it is", "[canvas]") {
    Hands hands;
    const QPoint box = hands.in({Column::product, Row::middle});
    hands.pull(hands.at(example::laptops), box - QPoint(60, 60));
    QApplication::processEvents();
    Watcher watcher;
    hands.viewport()->installEventFilter(&watcher);
    for (int i = 1; i <= 10; ++i) {
        hands.move(box - QPoint(60 - i, 60 - i));
        QApplication::processEvents();
    }
    const QSizeF chip = hands.view.mapLayout().chip(example::laptops)->rect.size();
    const double around = 2 * MapPainter::chipMargin(screenStyle()) + 3;
    CHECK(watcher.paints >= 10);
    CHECK(static_cast<double>(watcher.pixels) / watcher.paints <=
          2 * (chip.width() + around) * (chip.height() + around));
    hands.key(Qt::Key_Escape);
}

TEST_CASE("an empty map says what to do", "[canvas]") {
    auto library = example::library();
    example::mapIn(library, example::northmereMap).content = {};
    Hands hands(library);
    const QImage empty = hands.view.grab().toImage();
    Hands full;
    CHECK(empty != full.view.grab().toImage());
    CHECK(empty.pixelColor(empty.rect().center() + QPoint(0, 40)) != lightPalette().page);
}
