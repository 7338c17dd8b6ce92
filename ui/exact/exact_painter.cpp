// SPDX-License-Identifier: MIT
#include "exact/exact_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rightward {
namespace {

constexpr double arrowLength = 7;
constexpr double arrowWidth = 3.2;
constexpr double ring = 3;
constexpr int throughName = 200; ///< of 255
constexpr double joining = 0.8;  ///< of the line from a name to its dot

QPolygonF arrowHead(const QLineF& line) {
    const auto unit = line.unitVector();
    const QPointF along(unit.dx(), unit.dy());
    const QPointF across(-along.y(), along.x());
    return {{line.p2(), line.p2() - arrowLength * along + arrowWidth * across,
             line.p2() - arrowLength * along - arrowWidth * across}};
}

/// The point of a rectangle that is nearest to another.
QPointF nearestOn(const QRectF& rect, const QPointF& point) {
    return {std::clamp(point.x(), rect.left(), rect.right()),
            std::clamp(point.y(), rect.top(), rect.bottom())};
}

void paintLines(QPainter& painter, const QRectF& rect, const QStringList& lines) {
    const QFontMetricsF metrics(painter.font());
    auto baseline = rect.top() + metrics.ascent();
    for (const auto& line : lines) {
        painter.drawText(QPointF(rect.left(), baseline), line);
        baseline += metrics.height();
    }
}

} // namespace

/// What runs under a name would else run through it.
void ExactPainter::paintGround(QPainter& painter, const QRectF& name) const {
    auto ground = palette().chipFill;
    ground.setAlpha(throughName);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(name.adjusted(-ring + 1, 1, ring - 1, -1), ring, ring);
}

void ExactPainter::paintArrow(QPainter& painter, const QLineF& line, bool isPlanned) const {
    QPen pen(isPlanned ? palette().ink : palette().quietInk, 1);
    if (isPlanned) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(arrowHead(line));
}

void ExactPainter::paintMove(QPainter& painter, const ExactLayout& layout, const DrawnMove& move,
                             const QPointF& by) const {
    paintArrow(painter, {move.line.p1() + by, move.line.p2()}, true);
    if (move.by.isEmpty()) return;
    paintGround(painter, move.label.rect);
    painter.setFont(layout.grid.style.font);
    painter.setPen(palette().ink);
    paintLines(painter, move.label.rect, {move.by});
}

void ExactPainter::paintMap(QPainter& painter, const ExactLayout& layout,
                            const std::optional<CapabilityId>& without) const {
    m_map.paintGrid(painter, layout.grid);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& link : layout.links) {
        if (without != link.from && without != link.to) paintArrow(painter, link.line, false);
    }
    for (const auto& move : layout.moves) {
        if (without != move.id) paintMove(painter, layout, move, {});
    }
    for (const auto& dot : layout.dots) {
        if (without != dot.id) paintDot(painter, layout, dot, {}, DotLook::normal);
    }
}

void ExactPainter::paintArrowsOf(QPainter& painter, const ExactLayout& layout, CapabilityId id,
                                 const QPointF& by) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& link : layout.links) {
        if (link.from == id)
            paintArrow(painter, {link.line.p1() + by, link.line.p2()}, false);
        else if (link.to == id)
            paintArrow(painter, {link.line.p1(), link.line.p2() + by}, false);
    }
    for (const auto& move : layout.moves) {
        if (move.id == id) paintMove(painter, layout, move, by);
    }
}

void ExactPainter::paintDot(QPainter& painter, const ExactLayout& layout, const PlacedDot& dot,
                            const QPointF& by, DotLook look) const {
    const auto& style = layout.grid.style;
    const auto radius = exactDotRadius(style);
    const auto centre = dot.centre + by;
    const auto rect = dot.label.rect.translated(by);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    if (dot.label.needsLine) {
        painter.setPen(QPen(palette().quietInk, joining));
        painter.drawLine(centre, nearestOn(rect, centre));
    }
    paintGround(painter, rect);
    if (look != DotLook::normal) {
        // Two tones, so that one of them stands out on any tier.
        painter.setBrush(palette().chipFill);
        painter.setPen(QPen(palette().focus, look == DotLook::focused ? 2 : 1));
        painter.drawRoundedRect(rect.adjusted(-ring, -1, ring, 1), ring, ring);
        painter.drawEllipse(centre, radius + ring, radius + ring);
    }
    painter.setPen(QPen(palette().chipFill, 1.2));
    painter.setBrush(palette().ink);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(palette().chipText);
    paintLines(painter, rect, dot.lines);
}

} // namespace rightward
