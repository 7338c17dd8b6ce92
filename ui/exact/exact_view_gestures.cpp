// SPDX-License-Identifier: MIT
#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "canvas/landing.h"
#include "edit/edits.h"
#include "exact/exact_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rightward {
namespace {

/// Null at the edge.
const PlacedDot* neighbourOf(const ExactLayout& layout, const PlacedDot& from,
                             Direction direction) {
    const auto [columns, rows] = stepOf(direction);
    const PlacedDot* nearest = nullptr;
    auto least = std::numeric_limits<double>::max();
    for (const auto& each : layout.dots) {
        const auto way = each.centre - from.centre;
        const bool isAfter = (&each > &from) == (columns + rows > 0);
        constexpr double nextToIt = 0.01;
        const auto along = way.isNull() && isAfter && &each != &from
                               ? nextToIt + nextToIt * double(std::abs(&each - &from))
                               : way.x() * columns - way.y() * rows;
        const auto aside = std::abs(way.x() * rows) + std::abs(way.y() * columns);
        const auto cost = along + 2 * aside;
        if (along <= 0 || cost >= least) continue;
        least = cost;
        nearest = &each;
    }
    return nearest;
}

} // namespace

void ExactView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return letGo();
    const auto* dot = m_layout.dotAt(toLayout(event->position()));
    m_hold.reset();
    if (dot) m_hold = Hold{dot->id, event->position(), {}};
    m_shown.select(dot ? std::optional(dot->id) : std::nullopt);
}

void ExactView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_hold) return;
    m_hold->by = event->position() - m_hold->at;
    if (!m_hold->isMoving) {
        if (m_hold->by.manhattanLength() < QApplication::startDragDistance() ||
            !m_shown.isEditable())
            return;
        m_hold->isMoving = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        invalidate();
    }
    viewport()->update();
}

void ExactView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) dropHeld();
}

void ExactView::letGo() {
    if (!m_hold) return;
    const bool wasMoving = m_hold->isMoving;
    m_hold.reset();
    viewport()->unsetCursor();
    if (wasMoving) invalidate();
}

/// Off the grid is off the map.
void ExactView::dropHeld() {
    if (!m_hold || !m_hold->isMoving) return letGo();
    const auto id = m_hold->id;
    const auto* dot = m_layout.dot(id);
    const auto to = dot->centre + m_hold->by;
    letGo();
    if (!m_layout.isOnGrid(to)) return performEdit(unplaceCapability(m_shown.library(), id));
    performEdit(moveCapability(m_shown.library(), id, m_layout.placeAt(to)));
}

void ExactView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(m_shown.isEditable() &&
                       incomingFrom(*event->mimeData(), m_shown).has_value());
}

void ExactView::dragMoveEvent(QDragMoveEvent* event) {
    event->setAccepted(m_layout.isOnGrid(toLayout(event->position())));
}

void ExactView::dropEvent(QDropEvent* event) {
    const auto at = toLayout(event->position());
    const auto incoming = incomingFrom(*event->mimeData(), m_shown);
    event->setAccepted(m_layout.isOnGrid(at) && incoming);
    if (!event->isAccepted()) return;
    const auto fresh = freshId<CapabilityId>();
    performEdit(dropIncoming(m_shown, *incoming, fresh, m_layout.placeAt(at)));
    m_shown.select(incoming->capability.value_or(fresh));
    setFocus();
}

bool ExactView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto* dot = m_layout.dotAt(toLayout(QPointF(help->pos())));
    if (!dot) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(),
                       asPlainToolTip(tr("%1: %2").arg(dot->name, QString::number(dot->points))),
                       viewport());
    return true;
}

void ExactView::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto direction = directionOf(event->key());
    if (event->key() == Qt::Key_Escape) {
        m_hold ? letGo() : m_shown.select({});
    } else if (m_hold && m_hold->isMoving) {
        // The hand holds it: nothing else may move it.
    } else if (direction && modifiers == Qt::NoModifier) {
        navigate(*direction);
    } else if (direction && modifiers == Qt::ControlModifier) {
        moveSelected(*direction, Stride::oneBox);
    } else if (direction && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        moveSelected(*direction, Stride::aLittle);
    } else if (event->key() == Qt::Key_Delete && m_shown.selected() && m_shown.isEditable()) {
        performEdit(removeCapability(m_shown.library(), m_shown.selected()->id));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ExactView::moveSelected(Direction direction, Stride stride) {
    const auto* selected = m_shown.selected();
    if (!selected || !selected->place || !m_shown.isEditable()) return;
    const auto to = placeAlong(*selected->place, direction, stride);
    if (to) performEdit(moveCapability(m_shown.library(), selected->id, *to));
    revealSelected();
}

/// To the nearest in that direction; what lies more aside counts as farther. Those at one place
/// follow each other.
void ExactView::navigate(Direction direction) {
    const auto* from = selectedDot();
    if (!from) {
        if (!m_layout.dots.empty()) m_shown.select(m_layout.dots.front().id);
        return revealSelected();
    }
    const auto* to = neighbourOf(m_layout, *from, direction);
    if (to) m_shown.select(to->id);
    revealSelected();
}

void ExactView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ExactView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    letGo();
    viewport()->update();
}

void ExactView::performEdit(const std::optional<Edit>& edit) {
    if (!edit || edit->changes.empty()) return;
    attempt(this, [&] { m_shown.perform(*edit); });
}

} // namespace rightward
