// SPDX-License-Identifier: MIT
#include "paper/svg.h"

#include "model/problem.h"
#include "paper/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace rightward {
namespace {

/// XML has no way to write these, not even escaped.
bool isForbidden(QChar c) {
    const auto code = c.unicode();
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    return isControl || code == 0xfffe || code == 0xffff;
}

QString writable(QString text) {
    text.removeIf(isForbidden);
    return text;
}

/// What the drawing says at its top, for those who hear it announced.
QString descriptionOf(const Page& page) {
    constexpr int mostTexts = 4;
    QStringList texts;
    for (const auto& item : page) {
        const auto* text = std::get_if<PageText>(&item);
        if (text && !std::holds_alternative<Furniture>(text->role)) texts += text->text;
        if (texts.size() == mostTexts) break;
    }
    return texts.join(QStringLiteral(". "));
}

void paintAll(QSvgGenerator& generator, const PaperPages& paper) {
    QPainter painter;
    if (!painter.begin(&generator)) throw Error(ErrorCode::renderFailed, {});
    const auto size = paper.format.points();
    painter.fillRect(QRectF(0, 0, size.width(), size.height() * double(paper.pages.size())),
                     Qt::white);
    for (std::size_t i = 0; i < paper.pages.size(); ++i) {
        painter.resetTransform();
        painter.translate(0, size.height() * double(i));
        paintPage(painter, paper.pages[i]);
    }
    if (!painter.end()) throw Error(ErrorCode::renderFailed, {});
}

/// Who opens it may not have our font; any other plain one is better than none.
QString withFallbackFonts(QString svg) {
    return svg.replace(QStringLiteral("font-family=\"Noto Sans\""),
                       QStringLiteral("font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\""));
}

} // namespace

QByteArray svgOf(const PaperPages& paper) {
    constexpr int pointsToAnInch = 72;
    const auto page = paper.format.points();
    const QSizeF size(page.width(), page.height() * double(paper.pages.size()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsToAnInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    // The generator writes both as they are.
    generator.setTitle(writable(paper.title).toHtmlEscaped());
    generator.setDescription(paper.pages.empty()
                                 ? QString()
                                 : writable(descriptionOf(paper.pages.front())).toHtmlEscaped());
    paintAll(generator, paper);
    return withFallbackFonts(writable(QString::fromUtf8(buffer.data()))).toUtf8();
}

} // namespace rightward
