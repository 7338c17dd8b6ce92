// SPDX-License-Identifier: MIT
#include "bench/bare_page.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace rightward::bench {
namespace {

constexpr QSizeF chipSize(120, 15);
constexpr double badgeWidth = 24;
constexpr int mostPoints = 100;

QFont fontOf(int size, bool isBold) {
    auto font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The lines of a text wrapped to a width, each with the glyphs of its own.
void addTexts(std::vector<BareText>& texts, const QString& text, const QFont& font,
              const QPointF& topLeft, double width) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    double y = topLeft.y();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // So that its glyphs stand on the baseline.
        line.setPosition({0, -line.ascent()});
        const auto words = text.mid(line.textStart(), line.textLength());
        texts.push_back({{topLeft.x(), y + line.ascent()}, words, font, line.glyphRuns()});
        y += line.height();
    }
    layout.endLayout();
}

void addLabel(BarePage& bare, const MapLabel& label, const QFont& font, const QPointF& origin) {
    constexpr double wide = 10'000;
    auto at = origin + label.rect.topLeft();
    for (const auto& line : label.lines + label.meaning) {
        addTexts(bare.otherTexts, line, font, at, wide);
        at.ry() += font.pixelSize();
    }
}

void addMap(BarePage& bare, const PageMap& map) {
    constexpr double wide = 10'000;
    const auto& style = map.layout.style;
    for (const auto column : allColumns) {
        for (const auto row : allRows)
            bare.rects.push_back(map.layout.boxRect({column, row}).translated(map.topLeft));
    }
    for (const auto& label : map.layout.tierLabels)
        addLabel(bare, label, style.tierFont, map.topLeft);
    for (const auto& label : map.layout.columnLabels)
        addLabel(bare, label, style.noteFont, map.topLeft);
    for (const auto& label : map.layout.rowLabels)
        addLabel(bare, label, style.axisFont, map.topLeft);
    for (const auto& chip : map.layout.chips) {
        const auto rect = chip.rect.translated(map.topLeft);
        bare.chips.push_back(rect);
        bare.points.push_back(chip.content.points);
        auto at = rect.topLeft() + QPointF(4, 1);
        for (const auto& line : chip.lines) {
            addTexts(bare.chipTexts, line, style.font, at, wide);
            at.ry() += style.font.pixelSize();
        }
        addTexts(bare.chipTexts, QString::number(chip.content.points), style.badgeFont,
                 rect.topRight() + QPointF(2 - badgeWidth, 1), wide);
    }
}

QImage chipPicture(int points, double dotsAPoint) {
    constexpr int edge = 4;
    QImage picture((chipSize * dotsAPoint).toSize() + QSize(edge, edge),
                   QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1);
    painter.scale(dotsAPoint, dotsAPoint);
    painter.setPen(QPen(QColor(60, 90, 140), 0.6));
    painter.setBrush(QColor(235, 242, 252));
    painter.drawRoundedRect(QRectF({0, 0}, chipSize), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(points * 120 / mostPoints, 160, 220));
    painter.drawRoundedRect(
        QRectF(chipSize.width() - badgeWidth - 2, 2, badgeWidth, chipSize.height() - 4), 3, 3);
    return picture;
}

void paintTexts(QPainter& painter, const std::vector<BareText>& texts) {
    painter.setPen(Qt::black);
    for (const auto& text : texts) {
        painter.setFont(text.font);
        painter.drawText(text.baseline, text.text);
    }
}

void paintGlyphs(QPainter& painter, const std::vector<BareText>& texts) {
    painter.setPen(Qt::black);
    for (const auto& text : texts) {
        for (const auto& run : text.glyphs)
            painter.drawGlyphRun(text.baseline, run);
    }
}

} // namespace

BarePage barePageOf(const Page& page) {
    BarePage bare;
    for (const auto& item : page) {
        if (const auto* text = std::get_if<PageText>(&item))
            addTexts(bare.otherTexts, text->text, fontOf(text->style.size, text->style.isBold),
                     text->rect.topLeft(), text->rect.width());
        if (const auto* rule = std::get_if<PageRule>(&item)) bare.lines.push_back(rule->line);
        if (const auto* swatch = std::get_if<PageSwatch>(&item)) bare.rects.push_back(swatch->rect);
        if (const auto* map = std::get_if<PageMap>(&item)) addMap(bare, *map);
    }
    return bare;
}

void paintPlainly(QPainter& painter, const BarePage& page) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(235, 242, 252));
    for (const auto& rect : page.rects)
        painter.drawRoundedRect(rect, 3, 3);
    for (const auto& chip : page.chips) {
        painter.setPen(QPen(QColor(60, 90, 140), 0.6));
        painter.drawRoundedRect(chip, 3, 3);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(
            QRectF(chip.right() - badgeWidth, chip.top() + 2, badgeWidth - 2, chip.height() - 4), 3,
            3);
    }
    painter.setPen(QPen(QColor(150, 150, 150), 0.5));
    for (const auto& line : page.lines)
        painter.drawLine(line);
    paintTexts(painter, page.chipTexts);
    paintTexts(painter, page.otherTexts);
}

BarePicture::BarePicture(const BarePage& page, const QSizeF& points, double dotsAPoint)
    : m_page(page), m_size(points), m_dotsAPoint(dotsAPoint) {
    for (int score = 0; score <= mostPoints; ++score)
        m_chips.push_back(chipPicture(score, dotsAPoint));
}

void BarePicture::paint(QImage& image, bool withAllTexts) const {
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_dotsAPoint, m_dotsAPoint);
    paintGrid(painter);
    painter.resetTransform();
    paintChips(painter);
    painter.scale(m_dotsAPoint, m_dotsAPoint);
    paintGlyphs(painter, m_page.chipTexts);
    if (withAllTexts) paintGlyphs(painter, m_page.otherTexts);
}

void BarePicture::paintGrid(QPainter& painter) const {
    painter.fillRect(QRectF({0, 0}, m_size), Qt::white);
    painter.setPen(QPen(QColor(150, 150, 150), 0.6, Qt::DashLine));
    for (int i = 1; i < 4; ++i) {
        const auto x = m_size.width() * i / 4;
        const auto y = m_size.height() * i / 4;
        painter.drawLine(QPointF(x, 20), QPointF(x, m_size.height() - 20));
        painter.drawLine(QPointF(10, y), QPointF(m_size.width() - 10, y));
    }
    painter.setPen(Qt::black);
    painter.drawRect(QRectF({0, 0}, m_size).adjusted(10, 20, -10, -20));
}

void BarePicture::paintChips(QPainter& painter) const {
    for (std::size_t i = 0; i < m_page.chips.size(); ++i) {
        const auto at = (m_page.chips[i].topLeft() * m_dotsAPoint).toPoint() - QPoint(1, 1);
        painter.drawImage(at, m_chips[std::size_t(m_page.points[i])]);
    }
}

} // namespace rightward::bench
