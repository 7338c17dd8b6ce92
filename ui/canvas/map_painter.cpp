// SPDX-License-Identifier: MIT
#include "canvas/map_painter.h"

#include "canvas/mark_painter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace rightward {

namespace {

/// Puts a painter back as it was found.
class Restore {
public:
    explicit Restore(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    Restore(const Restore&) = delete;
    Restore& operator=(const Restore&) = delete;
    ~Restore() { m_painter.restore(); }

private:
    QPainter& m_painter;
};

/// Filled shapes instead of strokes: their edges fall on whole pixels. In dots rather than in the
/// painter's units where it paints dots: Qt breaks the curves of small shapes that it enlarges into
/// far too many lines.
void fillRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto units = painter.worldTransform();
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isRaster || units.type() > QTransform::TxScale)
        return painter.drawRoundedRect(rect, radius, radius);
    painter.resetTransform();
    painter.drawRoundedRect(units.mapRect(rect), radius * units.m11(), radius * units.m22());
    painter.setWorldTransform(units);
}

QRectF grown(const QRectF& rect, double by) { return rect.adjusted(-by, -by, by, by); }

void frameRounded(QPainter& painter, const QRectF& rect, double radius, double width,
                  const QColor& colour) {
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(grown(rect, -width / 2), radius, radius);
}

void drawLines(QPainter& painter, QPointF topLeft, const QStringList& lines) {
    const QFontMetricsF metrics(painter.font());
    for (const QString& line : lines) {
        painter.drawText(topLeft + QPointF(0, metrics.ascent()), line);
        topLeft.ry() += metrics.height();
    }
}

double drawCentred(QPainter& painter, const QRectF& rect, double top, const QStringList& lines) {
    const QFontMetricsF metrics(painter.font());
    for (const QString& line : lines) {
        const double x = rect.center().x() - metrics.horizontalAdvance(line) / 2;
        painter.drawText(QPointF(x, top + metrics.ascent()), line);
        top += metrics.height();
    }
    return top;
}

void drawUpwards(QPainter& painter, const MapLabel& label) {
    const Restore restore(painter);
    painter.translate(label.rect.left(), label.rect.center().y());
    painter.rotate(-90);
    drawCentred(painter, QRectF(-1, 0, 2, 0), 0, label.lines);
}

/// How far a shadow falls, in steps of its depth.
constexpr double shadowDrop = 0.6;

struct Badge {
    QRectF rect;
    QString text;
    double textWidth;
};

/// Where the sign of a mark stands: before the name, in the middle of the chip's height.
QRectF markSquare(const QRectF& chip, const LayoutStyle& style) {
    return {chip.left() + style.chipPaddingX, chip.center().y() - style.markSize / 2,
            style.markSize, style.markSize};
}

Badge badgeOf(const Chip& chip, const LayoutStyle& style, const QRectF& rect) {
    const QFontMetricsF metrics(style.badgeFont);
    const QString text = QString::number(chip.content.points);
    const double textWidth = metrics.horizontalAdvance(text);
    const double width = textWidth + 2 * style.badgePadding;
    const double height = QFontMetricsF(style.font).height() - hairline(style);
    return {QRectF(rect.right() - style.badgeInset - width, rect.center().y() - height / 2, width,
                   height),
            text, textWidth};
}

void paintBadge(QPainter& painter, const Badge& badge, const LayoutStyle& style,
                const TierColours& colours) {
    fillRounded(painter, badge.rect, style.chipRadius * 0.75, colours.badgeFill);
    const QFontMetricsF metrics(style.badgeFont);
    painter.setFont(style.badgeFont);
    painter.setPen(colours.badgeText);
    painter.drawText(QPointF(badge.rect.center().x() - badge.textWidth / 2,
                             badge.rect.center().y() + metrics.capHeight() / 2),
                     badge.text);
}

QColor shadeOf(const QColor& colour) {
    constexpr int part = 14;
    const auto shaded = [](int value) { return value * (255 - part) / 255; };
    return {shaded(colour.red()), shaded(colour.green()), shaded(colour.blue())};
}

/// Under a chip in its box: as a shadow of one step would come out, but opaque, as what shines
/// through takes many times as long to paint. Only the part that the chip does not cover.
void paintEdgeOfShadow(QPainter& painter, const QRectF& rect, const LayoutStyle& style,
                       const QColor& ground) {
    const double radius = style.chipRadius + hairline(style);
    QRectF edge = rect.translated(0, shadowDrop * hairline(style));
    edge.setTop(std::max(edge.top(), edge.bottom() - 2 * radius));
    fillRounded(painter, edge, radius, shadeOf(ground));
}

/// Over whatever lies under what is dragged.
void paintShadow(QPainter& painter, const QRectF& rect, const LayoutStyle& style) {
    constexpr int depth = 4;
    const double step = hairline(style);
    for (int spread = depth; spread > 0; --spread) {
        fillRounded(painter,
                    grown(rect, (spread - 1) * step).translated(0, depth * step * shadowDrop),
                    style.chipRadius + spread * step, QColor(0, 0, 0, 14));
    }
}

void paintRing(QPainter& painter, const QRectF& rect, const LayoutStyle& style,
               const Palette& palette, ChipLook look) {
    const double unit = hairline(style);
    if (look == ChipLook::focused) {
        fillRounded(painter, grown(rect, 4 * unit), style.chipRadius + 4 * unit, palette.focus);
    }
    fillRounded(painter, grown(rect, 2 * unit), style.chipRadius + 2 * unit, palette.chipFill);
}

} // namespace

double MapPainter::chipMargin(const LayoutStyle& style) { return 6 * hairline(style); }

void MapPainter::paintGrid(QPainter& painter, const MapLayout& layout,
                           const std::optional<Box>& lit) const {
    const Restore restore(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Column column : allColumns) {
        for (const Row row : allRows) {
            const Box box{column, row};
            const TierColours& colours = m_palette.tier(tierOf(box));
            const MapLabel& label = layout.tierLabel(box);
            fillRounded(painter, layout.boxRect(box), layout.style.boxRadius, colours.fill);
            painter.setFont(layout.style.fontOf(tierOf(box)));
            painter.setPen(colours.text);
            drawLines(painter, label.rect.topLeft(), label.lines);
        }
    }
    if (lit) paintLitFrame(painter, layout, *lit);
    paintLabels(painter, layout);
}

void MapPainter::paintLabels(QPainter& painter, const MapLayout& layout) const {
    for (const MapLabel& label : layout.columnLabels) {
        painter.setFont(layout.style.axisFont);
        painter.setPen(m_palette.ink);
        const double below = drawCentred(painter, label.rect, label.rect.top(), label.lines);
        painter.setFont(layout.style.noteFont);
        painter.setPen(m_palette.quietInk);
        drawCentred(painter, label.rect, below, label.meaning);
    }
    painter.setFont(layout.style.axisFont);
    painter.setPen(m_palette.ink);
    for (const MapLabel& label : layout.rowLabels)
        drawUpwards(painter, label);
}

void MapPainter::paintLitFrame(QPainter& painter, const MapLayout& layout, Box box) const {
    const Restore restore(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = 3 * hairline(layout.style);
    const QRectF rect = layout.boxRect(box);
    frameRounded(painter, rect, layout.style.boxRadius, width, m_palette.focus);
    frameRounded(painter, grown(rect, -width), layout.style.boxRadius, width / 3,
                 m_palette.chipFill);
}

void MapPainter::paintChip(QPainter& painter, const MapLayout& layout, const Chip& chip,
                           const QPointF& topLeft, ChipLook look) const {
    const Restore restore(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const LayoutStyle& style = layout.style;
    const QRectF rect(topLeft, chip.rect.size());
    const TierColours& colours = m_palette.tier(chip.content.tier);
    // What stands back casts no shadow.
    if (look == ChipLook::placeholder || look == ChipLook::faded)
        painter.setOpacity(0.4);
    else if (look == ChipLook::dragged)
        paintShadow(painter, rect, style);
    else
        paintEdgeOfShadow(painter, rect, style, colours.fill);
    const bool isRinged = look == ChipLook::selected || look == ChipLook::focused;
    if (isRinged) paintRing(painter, rect, style, m_palette, look);

    const bool isStrong = isRinged || look == ChipLook::dragged;
    const double border = (look == ChipLook::selected ? 3 : isStrong ? 2 : 1) * hairline(style);
    const bool isMarked = chip.content.mark != Mark::none;
    fillRounded(painter, rect, style.chipRadius, isStrong ? m_palette.focus : m_palette.chipBorder);
    fillRounded(painter, grown(rect, -border), style.chipRadius - border * 0.7, m_palette.chipFill);
    if (isMarked && !isStrong)
        paintMarkFrame(painter, chip.content.mark, rect, style.chipRadius, hairline(style),
                       m_palette);

    paintBadge(painter, badgeOf(chip, style, rect), style, colours);
    paintMarkSign(painter, chip.content.mark, markSquare(rect, style), m_palette);
    painter.setFont(style.font);
    painter.setPen(m_palette.chipText);
    const double before = style.chipPaddingX + style.markRoom(chip.content.mark);
    drawLines(painter, rect.topLeft() + QPointF(before, style.chipPaddingY), chip.lines);
}

void MapPainter::paintMap(QPainter& painter, const MapLayout& layout) const {
    paintGrid(painter, layout);
    for (const Chip& chip : layout.chips) {
        paintChip(painter, layout, chip, chip.rect.topLeft(), ChipLook::normal);
    }
}

} // namespace rightward
