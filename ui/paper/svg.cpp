// SPDX-License-Identifier: MIT
#include "paper/svg.h"

#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/xml_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace rightward {
namespace {

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

void paintAll(QSvgGenerator& generator, const std::vector<Page>& pages, const QSizeF& size) {
    QPainter painter;
    if (!painter.begin(&generator)) throw Error(ErrorCode::renderFailed, {});
    painter.fillRect(QRectF(0, 0, size.width(), size.height() * double(pages.size())), Qt::white);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        painter.resetTransform();
        painter.translate(0, size.height() * double(i));
        paintPage(painter, pages[i]);
    }
    if (!painter.end()) throw Error(ErrorCode::renderFailed, {});
}

/// Who opens it may not have our font; any other plain one is better than none.
QString withFallbackFonts(QString svg) {
    return svg.replace(QStringLiteral("font-family=\"Noto Sans\""),
                       QStringLiteral("font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\""));
}

QByteArray drawn(const std::vector<Page>& pages, const QSizeF& page, const QString& title,
                 const QString& description) {
    constexpr int pointsToAnInch = 72;
    const QSizeF size(page.width(), page.height() * double(pages.size()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsToAnInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    // The generator writes both as they are.
    generator.setTitle(xmlText(title).toHtmlEscaped());
    generator.setDescription(xmlText(description).toHtmlEscaped());
    paintAll(generator, pages, page);
    return withFallbackFonts(xmlText(QString::fromUtf8(buffer.data()))).toUtf8();
}

} // namespace

QByteArray svgOf(const PaperPages& paper) {
    const auto description = paper.pages.empty() ? QString() : descriptionOf(paper.pages.front());
    return drawn(paper.pages, paper.format.points(), paper.title, description);
}

QByteArray svgOf(const Page& page, const QSizeF& size, const QString& title,
                 const QString& description) {
    return drawn({page}, size, title, description);
}

} // namespace rightward
