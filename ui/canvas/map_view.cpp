// SPDX-License-Identifier: MIT
#include "canvas/map_view.h"

#include "bridge/words.h"
#include "canvas/rename_editor.h"

#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rightward {

namespace {

/// Between the viewport's edge and the grid.
constexpr double margin = 12;
/// Two side by side are for an overview first: what stands where on both, at one look.
constexpr double overviewZoom = 0.65;

QSize roundedUp(const QSizeF& size) {
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

} // namespace

MapView::MapView(ShownMap& shown, QWidget* parent)
    : QAbstractScrollArea(parent), m_shown(shown), m_painter(lightPalette()),
      m_names(screenStyle()), m_fitTo(readableZoom), m_pulse(new QVariantAnimation(this)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Map"));
    viewport()->setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(30);
    horizontalScrollBar()->setSingleStep(30);
    connect(&shown, &ShownMap::changed, this, &MapView::relayout);
    connect(&shown, &ShownMap::mapShown, this, &MapView::showMap);
    connect(&shown, &ShownMap::selectionChanged, this, &MapView::repaintSelected);
    m_pulse->setStartValue(1.0);
    m_pulse->setEndValue(0.0);
    connect(m_pulse, &QVariantAnimation::valueChanged, this,
            [this] { viewport()->update(pulseArea()); });
    relayout();
}

void MapView::standBeside(MapView& other) {
    m_together = other.m_together = {this, &other};
    m_fitTo = overviewZoom;
    const auto follow = [](QScrollBar* one, QScrollBar* another) {
        connect(one, &QScrollBar::valueChanged, another, &QScrollBar::setValue);
        connect(another, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
    };
    follow(horizontalScrollBar(), other.horizontalScrollBar());
    follow(verticalScrollBar(), other.verticalScrollBar());
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
    ChipsOfMaps maps;
    auto both = room();
    for (auto* view : m_together) {
        view->endDrag();
        const Map* const map = view->m_shown.map();
        view->m_chips = map ? chipsOf(map->content, view->m_marks) : std::vector<ChipContent>{};
        maps.push_back(&view->m_chips);
        both.whole = both.whole.boundedTo(view->room().whole);
    }
    const auto fitTo = m_fitTo;
    auto laid =
        fitTo ? fittedLayouts(*fitTo, maps, m_names, both) : layoutsAt(m_zoom, maps, m_names, both);
    for (std::size_t i = 0; i < m_together.size(); ++i)
        m_together[i]->takeUp(std::move(laid.layouts[i]), laid.zoom, fitTo);
}

void MapView::takeUp(MapLayout layout, double zoom, std::optional<double> fitTo) {
    const double before = std::exchange(m_zoom, zoom);
    m_fitTo = fitTo;
    m_layout = std::move(layout);
    updateScrollBars();
    repaintSelected();
    invalidateBackdrop();
    if (!m_shown.selected()) closeRename();
    if (m_zoom != before) Q_EMIT zoomChanged(m_zoom);
}

ViewRoom MapView::room() const {
    return {QSizeF(maximumViewportSize()) - QSizeF(2 * margin, 2 * margin),
            static_cast<double>(verticalScrollBar()->sizeHint().width())};
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
    const Capability* const selected = m_shown.selected();
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

void MapView::setFaded(std::set<CapabilityId> faded) {
    if (m_faded == faded) return;
    m_faded = std::move(faded);
    invalidateBackdrop();
}

void MapView::pointOutSelected() {
    m_pulse->stop();
    // Some people switch off what moves on their screen.
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    constexpr int longEnoughToSee = 3;
    m_pulse->setDuration(duration * longEnoughToSee);
    if (duration > 0 && selectedChip()) m_pulse->start();
}

void MapView::repaintSelected() {
    const Capability* const now = m_shown.selected();
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
