// SPDX-License-Identifier: MIT
#include "canvas/map_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace rightward {

void MapView::invalidateBackdrop() {
    m_isBackdropRight = false;
    viewport()->update();
}

/// Everything in view but what is dragged, selected or lit. No larger than the viewport, whatever
/// the zoom.
void MapView::rebuildBackdrop() {
    const double ratio = viewport()->devicePixelRatioF();
    const QSize size = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_backdrop.size() != size) m_backdrop = QImage(size, QImage::Format_RGB32);
    m_backdrop.setDevicePixelRatio(ratio);
    m_backdrop.fill(m_painter.palette().page);
    QPainter painter(&m_backdrop);
    toLayoutUnits(painter);
    m_painter.paintGrid(painter, m_layout);
    for (const Chip& chip : m_layout.chips) {
        const QPointF at = chip.rect.topLeft();
        if (!chipArea(at, chip).intersects(viewport()->rect())) continue;
        m_painter.paintChip(painter, m_layout, chip, at, lookOf(chip));
    }
    if (m_layout.chips.empty()) paintHint(painter);
    m_isBackdropRight = true;
}

ChipLook MapView::lookOf(const Chip& chip) const {
    if (m_drag && m_drag->from.id == chip.content.id) return ChipLook::placeholder;
    return m_faded.contains(chip.content.id) ? ChipLook::faded : ChipLook::normal;
}

void MapView::paintHint(QPainter& painter) const {
    const QString text =
        m_shown.map()
            ? tr("Nothing is on this map yet.\nDrag a capability from the list at the left into a "
                 "box, or choose one there and press Enter.")
            : tr("There is no map yet.\nAdd a council and its first map to begin.");
    const double line = QFontMetricsF(m_names.style().font).height();
    QRectF panel(0, 0, line * 19, line * 6);
    panel.moveCenter(QRectF(QPointF(0, 0), m_layout.size).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_painter.palette().chipBorder);
    painter.setBrush(m_painter.palette().chipFill);
    painter.drawRoundedRect(panel, m_names.style().boxRadius, m_names.style().boxRadius);
    painter.setPen(m_painter.palette().chipText);
    painter.setFont(m_names.style().font);
    painter.drawText(panel.adjusted(line, 0, -line, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void MapView::paintEvent(QPaintEvent* event) {
    const double ratio = viewport()->devicePixelRatioF();
    if (!m_isBackdropRight || m_backdrop.devicePixelRatio() != ratio) rebuildBackdrop();
    QPainter painter(viewport());
    for (const QRect& rect : event->region()) {
        const QRectF source(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio);
        painter.drawImage(QRectF(rect), m_backdrop, source);
    }
    paintOver(painter, *event);
}

/// Around what is selected, as far as the ring starts out.
QRect MapView::pulseArea() const {
    constexpr int widest = 28;
    const Chip* const chip = selectedChip();
    return chip ? chipOnScreen(*chip).adjusted(-widest, -widest, widest, widest) : QRect();
}

/// A ring that closes in on what is selected.
void MapView::paintPulse(QPainter& painter) const {
    const Chip* const chip = selectedChip();
    if (!chip) return;
    constexpr double farthest = 24;
    const double away = 4 + farthest * m_pulse->currentValue().toDouble();
    const QRectF ring = QRectF(chipOnScreen(*chip)).adjusted(-away, -away, away, away);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_painter.palette().focus, 3));
    painter.drawRoundedRect(ring, away, away);
    painter.restore();
}

void MapView::toLayoutUnits(QPainter& painter) const {
    painter.translate(toViewport(QPointF(0, 0)));
    painter.scale(m_zoom, m_zoom);
}

QRegion MapView::litFrame(Box box) const {
    const QRectF rect = m_layout.boxRect(box);
    const QRectF shown(toViewport(rect.topLeft()), rect.size() * m_zoom);
    const double thick = MapPainter::chipMargin(m_names.style()) * m_zoom;
    const QRectF inside = shown.adjusted(thick, thick, -thick, -thick);
    return QRegion(shown.toAlignedRect()) - QRegion(inside.toRect());
}

/// What changes without the backdrop: the lit box, the selected chip, the dragged chip.
void MapView::paintOver(QPainter& painter, const QPaintEvent& event) const {
    const Chip* const selected = m_drag ? nullptr : selectedChip();
    if (selected && event.region().intersects(chipArea(selected->rect.topLeft(), *selected))) {
        painter.save();
        toLayoutUnits(painter);
        m_painter.paintChip(painter, m_layout, *selected, selected->rect.topLeft(),
                            hasFocus() ? ChipLook::focused : ChipLook::selected);
        painter.restore();
    }
    if (m_pulse->state() == QAbstractAnimation::Running) paintPulse(painter);
    if (m_lit && litFrame(*m_lit).intersects(event.region())) {
        painter.save();
        toLayoutUnits(painter);
        m_painter.paintLitFrame(painter, m_layout, *m_lit);
        painter.restore();
    }
    if (m_drag) painter.drawImage(dragArea().topLeft(), m_drag->picture);
}

} // namespace rightward
