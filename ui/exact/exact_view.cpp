// SPDX-License-Identifier: MIT
#include "exact/exact_view.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rightward {
namespace {

/// Between the viewport's edge and the grid.
constexpr double margin = 12;

void reveal(QScrollBar& bar, double first, double last, int size) {
    if (first < 0)
        bar.setValue(bar.value() + int(std::floor(first)));
    else if (last > size)
        bar.setValue(bar.value() + int(std::ceil(last)) - size);
}

} // namespace

ExactView::ExactView(ShownMap& shown, QWidget* parent)
    : QAbstractScrollArea(parent), m_shown(shown), m_painter(lightPalette()),
      m_names(screenStyle()) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Map of exact places"));
    viewport()->setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(30);
    horizontalScrollBar()->setSingleStep(30);
    connect(&shown, &ShownMap::changed, this, &ExactView::followChange);
    connect(&shown, &ShownMap::mapShown, this, [this] {
        m_names = MeasuredNames(screenStyle());
        m_layout = {};
        followChange();
    });
    connect(&shown, &ShownMap::selectionChanged, this, &ExactView::refreshSelected);
}

QPointF ExactView::toViewport(const QPointF& point) const {
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return point + QPointF(margin, margin) - scrolled;
}

QPointF ExactView::toLayout(const QPointF& point) const { return point - toViewport({0, 0}); }

/// Nobody pays for what is not looked at.
void ExactView::followChange() {
    m_isLayoutRight = false;
    if (isVisible()) relayout();
}

void ExactView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    if (!m_isLayoutRight) relayout();
}

void ExactView::resizeEvent(QResizeEvent*) { followChange(); }

void ExactView::relayout() {
    letGo();
    static const MapContent nothing;
    const auto* map = m_shown.map();
    auto room = QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin);
    if (m_zoom > 1) {
        const auto bar = verticalScrollBar()->sizeHint().width();
        room = (room - QSizeF(bar, bar)) * m_zoom;
    }
    m_layout = layOutExactly(map ? map->content : nothing, m_names, room, &m_layout);
    m_isLayoutRight = true;
    updateScrollBars();
    invalidate();
    describeSelected();
}

void ExactView::updateScrollBars() {
    const auto whole = m_layout.grid.size + QSizeF(2 * margin, 2 * margin);
    const auto view = maximumViewportSize();
    const auto bar = verticalScrollBar()->sizeHint().width();
    const auto range = [](QScrollBar* along, double size, int page) {
        along->setPageStep(page);
        along->setRange(0, std::max(0, int(std::ceil(size)) - page));
    };
    const bool scrolls = whole.width() > view.width() + 1 || whole.height() > view.height() + 1;
    const auto less = scrolls ? bar : 0;
    range(horizontalScrollBar(), scrolls ? whole.width() : 0, view.width() - less);
    range(verticalScrollBar(), scrolls ? whole.height() : 0, view.height() - less);
}

/// About what is selected, where that is in view.
void ExactView::setZoom(double factor) {
    const QRectF view(viewport()->rect());
    const auto* dot = selectedDot();
    const auto at = dot ? toViewport(dot->centre) : view.center();
    zoomAbout(view.contains(at) ? at : view.center(), factor);
}

/// What is at this point stays there, as far as the edges allow.
void ExactView::zoomAbout(const QPointF& at, double factor) {
    const auto under = m_layout.placeAt(toLayout(at));
    const auto before = std::exchange(m_zoom, std::clamp(factor, leastZoom, mostZoom));
    if (m_zoom == before) return;
    relayout();
    const auto astray = toViewport(m_layout.grid.pointOf(under)) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(astray.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(astray.y()));
    Q_EMIT zoomChanged(m_zoom);
}

void ExactView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    constexpr double notch = 120;
    zoomAbout(event->position(), m_zoom * std::pow(1.1, event->angleDelta().y() / notch));
    event->accept();
}

void ExactView::scrollContentsBy(int, int) { invalidate(); }

void ExactView::invalidate() {
    m_isBackdropRight = false;
    viewport()->update();
}

/// Everything but what is held.
void ExactView::rebuildBackdrop() {
    const auto ratio = viewport()->devicePixelRatioF();
    const auto size = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_backdrop.size() != size) m_backdrop = QImage(size, QImage::Format_RGB32);
    m_backdrop.setDevicePixelRatio(ratio);
    m_backdrop.fill(m_painter.palette().page);
    QPainter painter(&m_backdrop);
    painter.translate(toViewport({0, 0}));
    const bool isMoving = m_hold && m_hold->isMoving;
    m_painter.paintMap(painter, m_layout, isMoving ? std::optional(m_hold->id) : std::nullopt);
    m_isBackdropRight = true;
}

void ExactView::paintEvent(QPaintEvent* event) {
    const auto ratio = viewport()->devicePixelRatioF();
    if (!m_isBackdropRight || m_backdrop.devicePixelRatio() != ratio) rebuildBackdrop();
    QPainter painter(viewport());
    for (const QRect& rect : event->region()) {
        const QRectF source(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio);
        painter.drawImage(QRectF(rect), m_backdrop, source);
    }
    const auto* dot = selectedDot();
    if (!dot) return;
    painter.translate(toViewport({0, 0}));
    const bool isMoving = m_hold && m_hold->isMoving;
    const auto by = isMoving ? m_hold->by : QPointF();
    if (isMoving) m_painter.paintArrowsOf(painter, m_layout, dot->id, by);
    m_painter.paintDot(painter, m_layout, *dot, by,
                       hasFocus() ? DotLook::focused : DotLook::selected);
}

const PlacedDot* ExactView::selectedDot() const {
    const auto* selected = m_shown.selected();
    return selected ? m_layout.dot(selected->id) : nullptr;
}

void ExactView::refreshSelected() {
    if (!isVisible()) return;
    viewport()->update();
    describeSelected();
}

void ExactView::describeSelected() {
    const auto* dot = selectedDot();
    const auto* selected = m_shown.selected();
    const auto text = dot ? tr("%1, %2 points, %3; evolution %4, visibility %5")
                                .arg(dot->name, QString::number(dot->points), tierName(dot->tier),
                                     QString::number(selected->place->evolution()),
                                     QString::number(selected->place->visibility()))
                          : tr("Nothing is selected");
    if (accessibleDescription() != text) setAccessibleDescription(text);
}

void ExactView::revealSelected() {
    const auto* dot = selectedDot();
    if (!dot) return;
    const auto radius = exactDotRadius(m_layout.grid.style);
    const auto whole = dot->label.rect | QRectF(dot->centre - QPointF(radius, radius),
                                                QSizeF(2 * radius, 2 * radius));
    const auto shown = whole.translated(toViewport({0, 0}));
    reveal(*horizontalScrollBar(), shown.left(), shown.right(), viewport()->width());
    reveal(*verticalScrollBar(), shown.top(), shown.bottom(), viewport()->height());
}

} // namespace rightward
