// SPDX-License-Identifier: MIT
#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "canvas/map_view.h"
#include "edit/edits.h"

#include <QApplication>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace rightward {

namespace {

/// This close to the viewport's edge a dragged chip makes it scroll.
constexpr int edge = 24;
constexpr int scrollStep = 14;
constexpr int scrollEveryMs = 16;

int scrollTowards(double position, int size) {
    if (position < edge) return -scrollStep;
    return position > size - edge ? scrollStep : 0;
}

} // namespace

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        endDrag();
        return;
    }
    const Chip* const chip = m_layout.chipAt(toLayout(event->position()));
    if (chip) {
        m_press = {chip->content.id, event->position(),
                   event->position() - toViewport(chip->rect.topLeft())};
    }
    selectChip(chip);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const bool isFarEnough = m_press && (event->position() - m_press->at).manhattanLength() >=
                                            QApplication::startDragDistance();
    if (!m_drag && isFarEnough && m_shown.isEditable()) beginDrag();
    if (m_drag) moveDrag(event->position());
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_press.reset();
    if (m_drag) drop(event->position());
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    selectChip(m_layout.chipAt(toLayout(event->position())));
    startRename();
}

void MapView::beginDrag() {
    const Chip* const chip = m_layout.chip(m_press->id);
    if (!chip) return;
    const double ratio = viewport()->devicePixelRatioF();
    const double around = MapPainter::chipMargin(m_names.style());
    const QSizeF size = (chip->rect.size() + QSizeF(2 * around, 2 * around)) * m_zoom;
    QImage picture((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(m_zoom, m_zoom);
    m_painter.paintChip(painter, m_layout, *chip, QPointF(around, around), ChipLook::dragged);
    painter.end();
    m_drag = {*m_press, picture, toViewport(chip->rect.topLeft())};
    viewport()->setCursor(Qt::ClosedHandCursor);
    invalidateBackdrop();
}

void MapView::moveDrag(const QPointF& pointer) {
    m_pointer = pointer;
    viewport()->update(dragArea());
    m_drag->topLeft = pointer - m_drag->from.grabbed;
    viewport()->update(dragArea());
    light(boxUnder(pointer));
    scrollNear(pointer);
}

void MapView::endDrag() {
    m_press.reset();
    m_scrollTimer.stop();
    light({});
    if (!m_drag) return;
    m_drag.reset();
    viewport()->unsetCursor();
    invalidateBackdrop();
}

void MapView::drop(const QPointF& pointer) {
    const CapabilityId id = m_drag->from.id;
    const auto box = boxUnder(pointer);
    endDrag();
    performEdit(box ? dropCapability(m_shown, id, *box) : unplaceCapability(m_shown.library(), id));
}

QRect MapView::dragArea() const {
    const double around = MapPainter::chipMargin(m_names.style()) * m_zoom;
    const QSizeF size = m_drag->picture.deviceIndependentSize();
    const QPoint corner = (m_drag->topLeft - QPointF(around, around)).toPoint();
    return QRectF(corner, size).toAlignedRect();
}

std::optional<Box> MapView::boxUnder(const QPointF& pointer) const {
    if (!QRectF(viewport()->rect()).contains(pointer)) return std::nullopt;
    return m_layout.boxAt(toLayout(pointer));
}

void MapView::light(std::optional<Box> box) {
    if (m_lit == box) return;
    if (m_lit) viewport()->update(litFrame(*m_lit));
    m_lit = box;
    if (m_lit) viewport()->update(litFrame(*m_lit));
}

/// Scrolls as long as something is held near an edge, so that boxes out of view can be reached.
void MapView::scrollNear(const QPointF& pointer) {
    m_pointer = pointer;
    const bool isInside = QRectF(viewport()->rect()).contains(pointer);
    const bool isNear = scrollTowards(pointer.x(), viewport()->width()) != 0 ||
                        scrollTowards(pointer.y(), viewport()->height()) != 0;
    if (!isInside || !isNear) {
        m_scrollTimer.stop();
    } else if (!m_scrollTimer.isActive()) {
        m_scrollTimer.start(scrollEveryMs, this);
    }
}

void MapView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_scrollTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const auto scroll = [](QScrollBar* bar, int by) { bar->setValue(bar->value() + by); };
    scroll(horizontalScrollBar(), scrollTowards(m_pointer.x(), viewport()->width()));
    scroll(verticalScrollBar(), scrollTowards(m_pointer.y(), viewport()->height()));
    light(boxUnder(m_pointer));
}

void MapView::acceptOver(QDropEvent* event) {
    const auto box = boxUnder(event->position());
    light(box);
    scrollNear(event->position());
    event->setAccepted(box.has_value());
}

void MapView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(m_shown.isEditable() &&
                       incomingFrom(*event->mimeData(), m_shown).has_value());
}

void MapView::dragMoveEvent(QDragMoveEvent* event) { acceptOver(event); }

void MapView::dragLeaveEvent(QDragLeaveEvent*) { endDrag(); }

void MapView::dropEvent(QDropEvent* event) {
    const auto box = boxUnder(event->position());
    endDrag();
    const auto incoming = incomingFrom(*event->mimeData(), m_shown);
    event->setAccepted(box && incoming);
    if (!box || !incoming) return;
    const auto fresh = freshId<CapabilityId>();
    performEdit(dropIncoming(m_shown, *incoming, fresh, *box));
    const CapabilityId landed = incoming->capability.value_or(fresh);
    if (m_layout.chip(landed)) m_shown.select(landed);
    revealSelected();
    setFocus(Qt::MouseFocusReason);
}

void MapView::performEdit(const std::optional<Edit>& edit) {
    if (!edit) return;
    attempt(this, [&] { m_shown.perform(*edit); });
}

bool MapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const Chip* const chip = m_layout.chipAt(toLayout(help->pos()));
        const QString tip = chip && chip->isShortened ? chip->content.name : QString();
        QToolTip::showText(help->globalPos(), asPlainToolTip(tip), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace rightward
