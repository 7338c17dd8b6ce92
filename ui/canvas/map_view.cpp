// SPDX-License-Identifier: MIT
#include "canvas/map_view.h"

#include "bridge/words.h"
#include "canvas/rename_editor.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rightward {

namespace {

/// Between the viewport's edge and the grid.
constexpr double margin = 12;
/// A new view makes text this much smaller, not more, to show everything at once.
constexpr double readable = 0.85;

QSize roundedUp(const QSizeF& size) {
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

} // namespace

MapView::MapView(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), m_session(session), m_painter(lightPalette()),
      m_names(screenStyle()), m_fitTo(readable) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Map"));
    viewport()->setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(30);
    horizontalScrollBar()->setSingleStep(30);
    connect(&session, &Session::changed, this, &MapView::relayout);
    connect(&session, &Session::mapShown, this, &MapView::showMap);
    connect(&session, &Session::selectionChanged, this, &MapView::repaintSelected);
    relayout();
}

QPointF MapView::toViewport(const QPointF& point) const {
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return point * m_zoom + QPointF(margin, margin) - scrolled;
}

QPointF MapView::toLayout(const QPointF& point) const {
    return (point - toViewport(QPointF(0, 0))) / m_zoom;
}

void MapView::showMap() {
    closeRename();
    m_names = MeasuredNames(screenStyle());
    relayout();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void MapView::relayout() {
    endDrag();
    const Map* const map = m_session.map();
    m_chips = map ? chipsOf(map->content) : std::vector<ChipContent>{};
    const double before = m_zoom;
    m_layout = m_fitTo ? fittedLayout(*m_fitTo) : layoutAt(m_zoom);
    updateScrollBars();
    repaintSelected();
    invalidateBackdrop();
    if (!m_session.selected()) closeRename();
    if (m_zoom != before) Q_EMIT zoomChanged(m_zoom);
}

/// What the viewport has for the grid while nothing scrolls.
QSizeF MapView::room() const {
    return QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin);
}

bool MapView::fits(const MapLayout& layout, double zoom) const {
    const QSizeF size = layout.size * zoom;
    return size.width() <= room().width() && size.height() <= room().height();
}

MapLayout MapView::layoutAt(double zoom) {
    const double shrink = std::min(zoom, 1.0);
    MapLayout layout = layOut(m_chips, m_names, room() / shrink);
    if (fits(layout, shrink)) return layout;
    const double bar = verticalScrollBar()->sizeHint().width();
    return layOut(m_chips, m_names, (room() - QSizeF(bar, 0)) / shrink);
}

/// At the largest zoom, from `least` to 1, that shows everything; else at the largest that need not
/// scroll sideways; else at 1, or as small as can be when that is what was asked for.
MapLayout MapView::fittedLayout(double least) {
    const auto isWhole = [&](const MapLayout& layout, double zoom) { return fits(layout, zoom); };
    const auto isAcross = [&](const MapLayout& layout, double zoom) {
        const double bar = verticalScrollBar()->sizeHint().width();
        return layout.size.width() * zoom <= room().width() - bar;
    };
    m_zoom = 1;
    MapLayout full = layoutAt(1);
    if (isWhole(full, 1)) return full;
    MapLayout smallest = layoutAt(least);
    if (isWhole(smallest, least)) return largestThat(isWhole, least, std::move(smallest));
    const bool isSpared = !isAcross(full, 1) && isAcross(smallest, least);
    if (least > minZoom && isSpared) return largestThat(isAcross, least, std::move(smallest));
    m_zoom = least > minZoom ? 1 : minZoom;
    return least > minZoom ? full : smallest;
}

/// Between `zoom`, which is good, and 1, which is not.
template <class Good>
MapLayout MapView::largestThat(const Good& isGood, double zoom, MapLayout layout) {
    double tooLarge = 1;
    m_zoom = zoom;
    while (tooLarge - m_zoom > 0.01) {
        const double middle = (m_zoom + tooLarge) / 2;
        MapLayout next = layoutAt(middle);
        if (isGood(next, middle)) {
            m_zoom = middle;
            layout = std::move(next);
        } else {
            tooLarge = middle;
        }
    }
    return layout;
}

void MapView::updateScrollBars() {
    const QSize whole = roundedUp(m_layout.size * m_zoom + QSizeF(2 * margin, 2 * margin));
    QSize view = maximumViewportSize();
    const bool isTall = whole.height() > view.height();
    if (isTall) view.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (whole.width() > view.width()) {
        view.rheight() -= horizontalScrollBar()->sizeHint().height();
        if (!isTall && whole.height() > view.height()) {
            view.rwidth() -= verticalScrollBar()->sizeHint().width();
        }
    }
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - view.width()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - view.height()));
}

void MapView::fit() {
    m_fitTo = minZoom;
    relayout();
}

void MapView::setZoom(double factor) {
    const QPointF middle = QRectF(viewport()->rect()).center();
    zoomAbout(middle, factor);
}

/// What is at this point stays there, as far as the edges allow. Where the map flows anew, the
/// same share of it does.
void MapView::zoomAbout(const QPointF& at, double factor) {
    const QPointF under = toLayout(at);
    const QSizeF before = m_layout.size;
    m_fitTo.reset();
    const double old = std::exchange(m_zoom, std::clamp(factor, minZoom, maxZoom));
    relayout();
    const QPointF now(under.x() * m_layout.size.width() / before.width(),
                      under.y() * m_layout.size.height() / before.height());
    const QPointF astray = toViewport(now) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(astray.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(astray.y()));
    if (m_zoom != old) Q_EMIT zoomChanged(m_zoom);
}

void MapView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120;
    zoomAbout(event->position(), m_zoom * std::pow(1.1, event->angleDelta().y() / notch));
    event->accept();
}

void MapView::resizeEvent(QResizeEvent*) {
    relayout();
    revealSelected();
}

void MapView::scrollContentsBy(int, int) {
    if (m_editor && selectedChip()) {
        m_editor->placeAt(chipOnScreen(*selectedChip()));
    }
    invalidateBackdrop();
}

void MapView::revealSelected() {
    const Chip* const chip = selectedChip();
    if (!chip) return;
    const QRect area = chipArea(chip->rect.topLeft(), *chip);
    const QRect view = viewport()->rect();
    const auto reveal = [](QScrollBar* bar, int first, int last, int size) {
        const int past = std::max(0, last - size + 1);
        bar->setValue(bar->value() + (first < 0 ? first : std::min(first, past)));
    };
    reveal(verticalScrollBar(), area.top(), area.bottom(), view.height());
    reveal(horizontalScrollBar(), area.left(), area.right(), view.width());
}

const Chip* MapView::selectedChip() const {
    const Capability* const selected = m_session.selected();
    return selected ? m_layout.chip(selected->id) : nullptr;
}

QRect MapView::chipArea(const QPointF& topLeft, const Chip& chip) const {
    const double around = MapPainter::chipMargin(m_names.style()) * m_zoom;
    return QRectF(toViewport(topLeft), chip.rect.size() * m_zoom)
        .adjusted(-around, -around, around, around)
        .toAlignedRect();
}

QRect MapView::chipOnScreen(const Chip& chip) const {
    return QRectF(toViewport(chip.rect.topLeft()), chip.rect.size() * m_zoom).toAlignedRect();
}

void MapView::repaintSelected() {
    const Capability* const now = m_session.selected();
    const auto repaint = [&](const std::optional<CapabilityId>& id) {
        const Chip* const chip = id ? m_layout.chip(*id) : nullptr;
        if (chip) viewport()->update(chipArea(chip->rect.topLeft(), *chip));
    };
    repaint(m_shownSelected);
    if (m_editor && (!now || m_shownSelected != now->id)) closeRename();
    m_shownSelected = now ? std::optional(now->id) : std::nullopt;
    repaint(m_shownSelected);
    describeSelected();
}

void MapView::describeSelected() {
    const Chip* const chip = selectedChip();
    const QString text =
        chip ? tr("%1, %2 points, %3; %4, %5")
                   .arg(chip->content.name, QString::number(chip->content.points),
                        tierName(chip->content.tier), columnName(chip->content.box.column),
                        rowName(chip->content.box.row))
             : tr("Nothing is selected");
    if (accessibleDescription() != text) setAccessibleDescription(text);
}

} // namespace rightward
