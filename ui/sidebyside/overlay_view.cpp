// SPDX-License-Identifier: MIT
#include "sidebyside/overlay_view.h"

#include "bridge/plain_text.h"
#include "sidebyside/pair_table.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rightward {
namespace {

constexpr double margin = 12;
/// How close to a thing a click means it.
constexpr double reach = 12;

} // namespace

OverlayView::OverlayView(TwoMaps& sides, QWidget* parent)
    : QWidget(parent), m_sides(sides), m_painter(lightPalette()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Both maps in one grid"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&sides, &TwoMaps::compared, this, &OverlayView::relayout);
    connect(&sides, &TwoMaps::filterChanged, this, [this] { update(); });
    connect(&sides, &TwoMaps::selectionChanged, this, [this] {
        describe();
        update();
    });
    relayout();
}

QSize OverlayView::minimumSizeHint() const { return {480, 240}; }

void OverlayView::resizeEvent(QResizeEvent*) { relayout(); }

void OverlayView::relayout() {
    const double key = QFontMetricsF(screenStyle().font).height() + margin;
    const QSizeF room = QSizeF(size()) - QSizeF(2 * margin, 2 * margin + key);
    m_layout = layOutOverlay(m_sides.comparison(), screenStyle(), room);
    describe();
    update();
}

QString OverlayView::driftText() const {
    const auto* comparison = m_sides.comparison();
    if (!comparison) return {};
    const auto [right, left, level] = driftOf(*comparison);
    if (right + left + level == 0) return tr("Nothing is placed on both maps.");
    const auto& labels = m_sides.labels();
    return tr("%1 has %2 of %3 further right than %4, %5 further left and %6 level.")
        .arg(labels.value(1), QString::number(right), QString::number(right + left + level),
             labels.value(0), QString::number(left), QString::number(level));
}

void OverlayView::describe() {
    const auto* pair = selected();
    const auto text = pair ? tr("%1: %2, %3")
                                 .arg(pair->name, placeText(pair->row->places[0]),
                                      placeText(pair->row->places[1]))
                           : driftText();
    if (accessibleDescription() != text) setAccessibleDescription(text);
}

const OverlayPair* OverlayView::selected() const {
    const auto* row = m_sides.selectedRow();
    const auto found = std::find_if(m_layout.pairs.begin(), m_layout.pairs.end(),
                                    [&](const OverlayPair& pair) { return pair.row == row; });
    return row && found != m_layout.pairs.end() ? &*found : nullptr;
}

bool OverlayView::isFaded(const OverlayPair& pair) const {
    return m_sides.filter() && pair.mark != *m_sides.filter();
}

void OverlayView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_painter.palette().page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    m_painter.paintGrid(painter, m_layout.grid);
    const auto* chosen = selected();
    for (const auto& pair : m_layout.pairs) {
        if (&pair != chosen) paintPair(painter, pair, false);
    }
    if (chosen) paintPair(painter, *chosen, true);
    paintKey(painter);
}

void OverlayView::paintPair(QPainter& painter, const OverlayPair& pair, bool isSelected) const {
    const auto& palette = m_painter.palette();
    const double radius = dotRadius(m_layout.grid.style);
    const auto colour = pair.mark == Mark::none ? palette.ink : palette.mark(pair.mark);
    painter.setOpacity(isFaded(pair) && !isSelected ? 0.2 : 1);
    if (isSelected) {
        painter.setPen(QPen(palette.focus, 3));
        painter.setBrush(palette.chipFill);
        for (const auto& end : {pair.left, pair.right}) {
            if (end) painter.drawEllipse(*end, radius + 5, radius + 5);
        }
    }
    if (pair.left && pair.right) {
        painter.setPen(QPen(colour, isSelected ? 3 : 1.8));
        painter.drawLine(*pair.left, *pair.right);
    }
    painter.setPen(QPen(colour, 1.8));
    painter.setBrush(palette.chipFill);
    if (pair.left) painter.drawEllipse(*pair.left, radius, radius);
    painter.setBrush(colour);
    if (pair.right) {
        const double half = radius * 0.8;
        painter.drawRect(
            QRectF(pair.right->x() - half, pair.right->y() - half, 2 * half, 2 * half));
    }
    paintName(painter, pair, isSelected);
    painter.setOpacity(1);
}

void OverlayView::paintName(QPainter& painter, const OverlayPair& pair, bool isSelected) const {
    const auto& palette = m_painter.palette();
    const auto& style = m_layout.grid.style;
    if (!pair.label && !isSelected) return;
    const QFontMetricsF metrics(style.font);
    const QPointF end = pair.right ? *pair.right : *pair.left;
    QRectF rect =
        pair.label.value_or(QRectF(end + QPointF(0, dotRadius(style) + 8),
                                   QSizeF(metrics.horizontalAdvance(pair.name), metrics.height())));
    rect.moveRight(std::min(rect.right(), m_layout.grid.columnEdges[4]));
    if (isSelected) {
        painter.setPen(QPen(palette.focus, 1));
        painter.setBrush(palette.chipFill);
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), style.chipRadius, style.chipRadius);
    }
    painter.setPen(palette.ink);
    painter.setFont(style.font);
    painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), pair.name);
}

/// Which sign is whose, under the grid.
void OverlayView::paintKey(QPainter& painter) const {
    const auto& palette = m_painter.palette();
    const auto& style = m_layout.grid.style;
    const QFontMetricsF metrics(style.font);
    const double radius = dotRadius(style);
    QPointF at(m_layout.grid.columnEdges[0] + radius,
               m_layout.grid.size.height() + margin / 2 + metrics.height() / 2);
    painter.setFont(style.font);
    for (const Side side : bothSides) {
        painter.setPen(QPen(palette.ink, 1.8));
        painter.setBrush(side == Side::left ? palette.chipFill : palette.ink);
        const QRectF sign(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        side == Side::left ? painter.drawEllipse(sign) : painter.drawRect(sign);
        const auto label = m_sides.labels().value(static_cast<qsizetype>(indexOf(side)));
        painter.drawText(at + QPointF(radius + 6, metrics.capHeight() / 2), label);
        at.rx() += 3 * radius + 24 + metrics.horizontalAdvance(label);
    }
    painter.setPen(palette.quietInk);
    painter.drawText(at + QPointF(0, metrics.capHeight() / 2), driftText());
}

const OverlayPair* OverlayView::pairNear(const QPointF& position) const {
    return m_layout.nearest(position - QPointF(margin, margin), reach);
}

void OverlayView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto* pair = pairNear(event->position())) m_sides.select(*pair->row);
}

void OverlayView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: step(1); break;
    case Qt::Key_Left:
    case Qt::Key_Up: step(-1); break;
    default: QWidget::keyPressEvent(event);
    }
}

/// To the next of what is looked for, in the order of the table.
void OverlayView::step(int by) {
    const auto count = static_cast<std::ptrdiff_t>(m_layout.pairs.size());
    const auto* from = selected();
    auto at = from ? from - m_layout.pairs.data() : (by > 0 ? -1 : count);
    for (at += by; at >= 0 && at < count; at += by) {
        const auto& pair = m_layout.pairs[static_cast<std::size_t>(at)];
        if (!isFaded(pair)) return m_sides.select(*pair.row);
    }
}

bool OverlayView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto* pair = pairNear(help->pos());
        QToolTip::showText(help->globalPos(), asPlainToolTip(pair ? pair->name : QString()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace rightward
