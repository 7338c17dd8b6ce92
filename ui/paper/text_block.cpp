// SPDX-License-Identifier: MIT
#include "paper/text_block.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace rightward {
namespace {

QFont fontOf(const TextStyle& style) {
    auto font = QGuiApplication::font();
    font.setPixelSize(style.size);
    font.setBold(style.isBold);
    // Hinting fits a font to one screen's pixels; a page is measured once for every device.
    font.setHintingPreference(QFont::PreferNoHinting);
    keepLettersApart(font);
    return font;
}

/// Wraps the text and returns its height.
double wrap(QTextLayout& layout, const TextStyle& style, double width) {
    // Absolute: a right-to-left name keeps to the column that it stands in.
    QTextOption option(style.alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void keepLettersApart(QFont& font) {
    // Qt joins no letters where spacing is asked for, and a hundred per cent adds none.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
}

double textHeight(const QString& text, const TextStyle& style, double width) {
    QTextLayout layout(text, fontOf(style));
    return wrap(layout, style, width);
}

qsizetype lengthThatFits(const QString& text, const TextStyle& style, double width, double height) {
    QTextLayout layout(text, fontOf(style));
    wrap(layout, style, width);
    qsizetype length = text.size();
    for (int i = layout.lineCount() - 1; i > 0; --i) {
        const auto line = layout.lineAt(i);
        if (line.y() + line.height() <= height) break;
        length = line.textStart();
    }
    return length;
}

double textWidth(const QString& text, const TextStyle& style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

void paintText(QPainter& painter, const PageText& text, const QColor& colour) {
    QTextLayout layout(text.text, fontOf(text.style));
    wrap(layout, text.style, text.rect.width());
    painter.setPen(colour);
    layout.draw(&painter, text.rect.topLeft());
}

double addText(Page& page, QPointF topLeft, double width, const QString& text,
               const TextStyle& style, TextRole role) {
    const auto height = textHeight(text, style, width);
    page.push_back(PageText{{topLeft, QSizeF(width, height)}, text, style, role});
    return topLeft.y() + height;
}

} // namespace rightward
