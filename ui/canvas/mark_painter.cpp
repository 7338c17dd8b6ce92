// SPDX-License-Identifier: MIT
#include "canvas/mark_painter.h"

#include <QPainter>

#include <algorithm>

namespace rightward {
namespace {

/// A point of the square, both ways from 0 to 1.
QPointF at(const QRectF& square, double x, double y) {
    return square.topLeft() + QPointF(x * square.width(), y * square.height());
}

QPen penFor(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTick(QPainter& painter, const QRectF& square, const Palette& palette) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.together);
    painter.drawEllipse(square);
    painter.setPen(penFor(palette.chipFill, square.width() * 0.15));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({at(square, 0.27, 0.53), at(square, 0.44, 0.7), at(square, 0.74, 0.33)}));
}

void paintUnequal(QPainter& painter, const QRectF& square, const Palette& palette) {
    painter.setPen(penFor(palette.apart, square.width() * 0.14));
    painter.drawLine(at(square, 0.1, 0.36), at(square, 0.9, 0.36));
    painter.drawLine(at(square, 0.1, 0.64), at(square, 0.9, 0.64));
    painter.drawLine(at(square, 0.68, 0.08), at(square, 0.32, 0.92));
}

void paintEmptyRing(QPainter& painter, const QRectF& square, const Palette& palette) {
    const double width = square.width() * 0.14;
    painter.setPen(penFor(palette.quietInk, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width, width, -width, -width));
}

} // namespace

void paintMarkSign(QPainter& painter, Mark mark, const QRectF& square, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::startTogether: paintTick(painter, square, palette); break;
    case Mark::differentTiers: paintUnequal(painter, square, palette); break;
    case Mark::notPlaced: paintEmptyRing(painter, square, palette); break;
    case Mark::onlyOne:
    case Mark::none: break;
    }
    painter.restore();
}

void paintMarkFrame(QPainter& painter, Mark mark, const QRectF& rect, double radius, double unit,
                    const Palette& palette) {
    constexpr double thickness = 1.5;
    const double width = thickness * unit;
    QPen pen(palette.mark(mark), width);
    // In widths of the line.
    if (mark == Mark::onlyOne) pen.setDashPattern({2.2, 1.6});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintMarkSample(QPainter& painter, Mark mark, const QRectF& rect, const LayoutStyle& style,
                     const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.chipFill);
    painter.drawRoundedRect(rect, style.chipRadius, style.chipRadius);
    paintMarkFrame(painter, mark, rect, style.chipRadius, hairline(style), palette);
    const double side = std::min(style.markSize, rect.height() - 2 * hairline(style));
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintMarkSign(painter, mark, square, palette);
    painter.restore();
}

} // namespace rightward
