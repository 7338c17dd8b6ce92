// SPDX-License-Identifier: MIT
#include "panels/score_marks.h"

#include "panels/inks.h"

#include <QPainter>

namespace rightward {
namespace {

QFont numberFont(const QFont& base) {
    auto font = base;
    font.setBold(true);
    if (font.pixelSize() > 0) {
        font.setPixelSize(font.pixelSize() * 3 / 2);
    } else {
        font.setPointSizeF(font.pointSizeF() * 1.5);
    }
    return font;
}

} // namespace

ScoreRing::ScoreRing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreRing::display(int points, const QColor& mark) {
    m_points = points;
    m_mark = mark;
    setAccessibleName(tr("Score %1 of 100").arg(points));
    update();
}

QSize ScoreRing::sizeHint() const {
    const int side = fontMetrics().height() * 18 / 5;
    return {side, side};
}

void ScoreRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = width() / 10.0;
    const auto ring = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    painter.setPen(QPen(hairline(palette()), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_mark, thick, Qt::SolidLine, Qt::FlatCap));
    // Qt counts in sixteenths of a degree, against the clock from three o'clock.
    painter.drawArc(ring, 90 * 16, -m_points * 360 * 16 / 100);
    painter.setFont(numberFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_points));
}

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::display(int points, int most, const QColor& mark) {
    m_share = static_cast<double>(points) / most;
    m_mark = mark;
    update();
}

QSize ScoreBar::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 5, line * 2 / 5};
}

void ScoreBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(rect());
    const double round = bar.height() / 2;
    painter.setBrush(hairline(palette()));
    painter.drawRoundedRect(bar, round, round);
    if (m_share <= 0) return;
    bar.setWidth(std::max(bar.height(), bar.width() * m_share));
    painter.setBrush(m_mark);
    painter.drawRoundedRect(bar, round, round);
}

Pill::Pill(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(1);
    setContentsMargins(9, 1, 9, 2);
    auto strong = font();
    strong.setBold(true);
    setFont(strong);
}

void Pill::display(const QString& words, const TierLook& look) {
    m_look = look;
    setInk(this, look.text);
    setText(words);
}

QSize Pill::sizeHint() const {
    // On one line where there is room: a label that may wrap asks for less.
    const auto around = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(text()) + around.left() + around.right() + 4;
    return {width, heightForWidth(width)};
}

void Pill::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_look.fill);
    painter.setPen(QPen(m_look.mark, 1));
    const double round = fontMetrics().height() * 0.6;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace rightward
