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

/// A page and where it stands in the drawing, in points.
struct Part {
    const Page& page;
    QRectF rect;
};

void paintAll(QSvgGenerator& generator, const std::vector<Part>& parts, const PageDone& done) {
    Steps steps(done, parts.size());
    QPainter painter;
    if (!painter.begin(&generator)) throw Error(ErrorCode::renderFailed, {});
    painter.fillRect(generator.viewBoxF(), Qt::white);
    for (const auto& part : parts) {
        painter.resetTransform();
        painter.translate(part.rect.topLeft());
        paintPage(painter, part.page);
        steps.next();
    }
    if (!painter.end()) throw Error(ErrorCode::renderFailed, {});
}

/// Who opens it may not have our font; any other plain one is better than none.
QString withFallbackFonts(QString svg) {
    return svg.replace(QStringLiteral("font-family=\"Noto Sans\""),
                       QStringLiteral("font-family=\"Noto Sans, Segoe UI, Arial, sans-serif\""));
}

QByteArray drawn(const std::vector<Part>& parts, const QString& title, const QString& description,
                 const PageDone& done) {
    constexpr int pointsToAnInch = 72;
    QRectF all;
    for (const auto& part : parts)
        all |= part.rect;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pointsToAnInch);
    generator.setSize(all.size().toSize());
    generator.setViewBox(all);
    // The generator writes both as they are.
    generator.setTitle(xmlText(title).toHtmlEscaped());
    generator.setDescription(xmlText(description).toHtmlEscaped());
    paintAll(generator, parts, done);
    return withFallbackFonts(xmlText(QString::fromUtf8(buffer.data()))).toUtf8();
}

} // namespace

QByteArray svgOf(const PaperPages& paper, const PageDone& done) {
    std::vector<Part> parts;
    double top = 0;
    for (const auto& [format, page] : paper.sheets) {
        parts.push_back({page, {{0, top}, format.points()}});
        top += format.points().height();
    }
    return drawn(parts, paper.title, descriptionOf(paper.sheets.front().page), done);
}

QByteArray svgOf(const Page& page, const QSizeF& size, const QString& title,
                 const QString& description) {
    return drawn({{page, {{0, 0}, size}}}, title, description, {});
}

} // namespace rightward
