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

/// The largest zoom from `least` to 1 that fits, within a hundredth.
template <class Fits>
std::optional<double> largestZoom(double least, const Fits& fits) {
    if (fits(1)) return 1;
    if (!fits(least)) return std::nullopt;
    double tooLarge = 1;
    while (tooLarge - least > 0.01) {
        const double middle = (least + tooLarge) / 2;
        (fits(middle) ? least : tooLarge) = middle;
    }
    return least;
}

QSize roundedUp(const QSizeF& size) {
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

} // namespace

MapView::MapView(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), m_session(session), m_painter(lightPalette()),
      m_style(screenStyle()), m_fitTo(readable) {
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
    relayout();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void MapView::relayout() {
    endDrag();
    const double before = m_zoom;
    if (m_fitTo) m_zoom = fittingZoom(*m_fitTo);
    m_layout = layoutAt(m_zoom);
    updateScrollBars();
    repaintSelected();
    invalidateBackdrop();
    if (!m_session.selected()) closeRename();
    if (m_zoom != before) Q_EMIT zoomChanged(m_zoom);
}

MapLayout MapView::layoutAt(double zoom) const {
    const Map* const map = m_session.map();
    const auto chips = map ? chipsOf(map->content) : std::vector<ChipContent>{};
    const double shrink = std::min(zoom, 1.0);
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin);
    MapLayout layout = layOut(chips, m_style, room / shrink);
    if (layout.size.height() * shrink > room.height()) {
        const double bar = verticalScrollBar()->sizeHint().width();
        layout = layOut(chips, m_style, (room - QSizeF(bar, 0)) / shrink);
    }
    return layout;
}

/// The largest zoom up to 1 that shows everything, or at least everything from left to right; 1
/// where it would take less than `least` even for that.
double MapView::fittingZoom(double least) const {
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin);
    const double bar = verticalScrollBar()->sizeHint().width();
    const auto all = largestZoom(least, [&](double zoom) {
        const QSizeF size = layoutAt(zoom).size * zoom;
        return size.width() <= room.width() && size.height() <= room.height();
    });
    if (all) return *all;
    if (least == minZoom) return minZoom;
    const auto across = largestZoom(least, [&](double zoom) {
        return layoutAt(zoom).size.width() * zoom <= room.width() - bar;
    });
    return across.value_or(1);
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
    const double around = MapPainter::chipMargin(m_style) * m_zoom;
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
