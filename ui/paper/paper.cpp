// SPDX-License-Identifier: MIT
#include "paper/paper.h"

#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/page_tags.h"
#include "paper/pages.h"
#include "paper/paper_words.h"
#include "paper/svg.h"
#include "store/file.h"
#include "tagging/tagged_pdf.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace rightward {
namespace {

constexpr int mostDotsASide = 16'384;
constexpr std::int64_t mostDots = 100'000'000;
constexpr double millimetresToAnInch = 25.4;

std::vector<std::byte> bytesOf(const QByteArray& array) {
    const auto bytes = std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
    return {bytes.begin(), bytes.end()};
}

[[noreturn]] void fail() { throw Error(ErrorCode::renderFailed, {}); }

QSizeF dotsOf(PageFormat format, double dpi) {
    return format.millimetres() / millimetresToAnInch * dpi;
}

/// Throws where the pages, one below another, are too much for one picture.
void checkDots(const PaperPages& paper, double dpi) {
    QSizeF all(0, 0);
    for (const auto& sheet : paper.sheets) {
        const auto dots = dotsOf(sheet.format, dpi);
        all = {std::max(all.width(), dots.width()), all.height() + dots.height()};
    }
    // Written so that a dpi that is no number is refused too.
    if (!(dpi > 0 && all.width() <= mostDotsASide && all.height() <= mostDotsASide &&
          all.width() * all.height() <= mostDots))
        throw Error(ErrorCode::pictureTooLarge, {});
}

/// Where each page stands in the picture; checked before any memory is asked for.
std::vector<QRect> placesOf(const PaperPages& paper, double dpi) {
    checkDots(paper, dpi);
    std::vector<QRect> places;
    int top = 0;
    for (const auto& sheet : paper.sheets) {
        places.emplace_back(QPoint(0, top), dotsOf(sheet.format, dpi).toSize());
        top += places.back().height();
    }
    return places;
}

QSize sizeOf(const std::vector<QRect>& places) {
    QRect all;
    for (const auto& place : places)
        all |= place;
    return all.size();
}

QByteArray pngOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    // Of 100, which is level 3 of zlib: a quarter faster than what Qt does by itself, and a
    // twentieth larger.
    writer.setCompression(31);
    if (!writer.write(image)) fail();
    return buffer.data();
}

QByteArray png(const PaperPages& paper, double dpi) {
    const auto places = placesOf(paper, dpi);
    QImage image(sizeOf(places), QImage::Format_RGB32);
    if (image.isNull()) fail();
    image.fill(Qt::white);
    const auto dotsPerMetre = int(std::lround(dpi / millimetresToAnInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), paper.title);
    QPainter painter;
    if (!painter.begin(&image)) fail();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto size = paper.sheets[i].format.points();
        painter.resetTransform();
        painter.translate(places[i].topLeft());
        painter.scale(places[i].width() / size.width(), places[i].height() / size.height());
        paintPage(painter, paper.sheets[i].page);
    }
    if (!painter.end()) fail();
    return pngOf(image);
}

/// Blanks the one thing that QPdfWriter puts in a file and that differs between two runs. Every
/// offset stays as it was.
void withoutCreationDate(QByteArray& pdf) {
    const auto start = pdf.indexOf("/CreationDate (");
    const auto end = pdf.indexOf(')', start);
    if (start < 0 || end < 0) return;
    for (auto i = start; i <= end; ++i)
        pdf[i] = ' ';
}

/// While it lives, hash tables are filled alike in every run: QPdfWriter writes its fonts in the
/// order of one.
class SameHashes {
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SameHashes(const SameHashes&) = delete;
    SameHashes& operator=(const SameHashes&) = delete;
};

QPageLayout pageLayout(PageFormat format) {
    return {QPageSize(format.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::A3),
            format.isPortrait() ? QPageLayout::Portrait : QPageLayout::Landscape,
            {}};
}

using PaintPage = void (*)(QPainter&, const Page&);

QByteArray pdf(const PaperPages& paper, PaintPage paintOne) {
    const SameHashes sameHashes;
    constexpr int resolution = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout(paper.sheets.front().format));
    writer.setResolution(resolution);
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("Rightward " RIGHTWARD_VERSION));
    QPainter painter;
    if (!painter.begin(&writer)) fail();
    for (std::size_t i = 0; i < paper.sheets.size(); ++i) {
        const auto& [format, page] = paper.sheets[i];
        writer.setPageLayout(pageLayout(format));
        if (i > 0 && !writer.newPage()) fail();
        painter.resetTransform();
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintOne(painter, page);
    }
    if (!painter.end()) fail();
    auto bytes = buffer.data();
    withoutCreationDate(bytes);
    return bytes;
}

QByteArray taggedPages(const PaperPages& paper) {
    const auto painted = pdf(paper, paintMarkedPage);
    try {
        return taggedPdf(painted, tagsOf(paper));
    } catch (const std::runtime_error&) {
        // A library's words about a file that it cannot read would help nobody.
        fail();
    }
}

} // namespace

std::optional<PaperFormat> formatNamedBy(const std::filesystem::path& path) {
    const auto ending = QString::fromStdString(utf8(path.extension())).toLower();
    if (ending == u".png") return PaperFormat::png;
    if (ending == u".pdf") return PaperFormat::pdf;
    if (ending == u".svg") return PaperFormat::svg;
    return std::nullopt;
}

std::vector<std::byte> rendered(const PaperPages& pages, PaperFormat format, double dpi) {
    switch (format) {
    case PaperFormat::png: return bytesOf(png(pages, dpi));
    case PaperFormat::svg: return bytesOf(svgOf(pages));
    case PaperFormat::pdf: break;
    }
    return bytesOf(taggedPages(pages));
}

std::vector<std::byte> renderedUntagged(const PaperPages& pages) {
    return bytesOf(pdf(pages, paintPage));
}

std::vector<std::byte> renderMap(const Library& library, MapId map, PaperFormat format,
                                 const PaperOptions& options) {
    return rendered(paperPages(library, map, format, options), format, options.dpi);
}

void exportMap(const Library& library, MapId map, PaperFormat format, const PaperOptions& options,
               const std::filesystem::path& to) {
    writeFileAtomically(to, renderMap(library, map, format, options));
}

} // namespace rightward
