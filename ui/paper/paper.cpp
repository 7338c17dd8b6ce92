// SPDX-License-Identifier: MIT
#include "paper/paper.h"

#include "paper/pages.h"
#include "paper/pdf.h"
#include "paper/png.h"
#include "paper/svg.h"
#include "store/file.h"

#include <span>

namespace rightward {
namespace {

std::vector<std::byte> bytesOf(const QByteArray& array) {
    const auto bytes = std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
    return {bytes.begin(), bytes.end()};
}

} // namespace

std::optional<PaperFormat> formatNamedBy(const std::filesystem::path& path) {
    const auto ending = QString::fromStdString(utf8(path.extension())).toLower();
    if (ending == u".png") return PaperFormat::png;
    if (ending == u".pdf") return PaperFormat::pdf;
    if (ending == u".svg") return PaperFormat::svg;
    return std::nullopt;
}

std::vector<std::byte> rendered(const PaperPages& pages, PaperFormat format, double dpi,
                                const PageDone& done) {
    switch (format) {
    case PaperFormat::png: return bytesOf(pngOf(pages, dpi, done));
    case PaperFormat::svg: return bytesOf(svgOf(pages, done));
    case PaperFormat::pdf: break;
    }
    return bytesOf(pdfOf(pages, done));
}

std::vector<std::byte> renderedUntagged(const PaperPages& pages) {
    return bytesOf(untaggedPdfOf(pages));
}

std::vector<std::byte> renderMap(const Library& library, MapId map, PaperFormat format,
                                 const PaperOptions& options, const PageDone& done) {
    // What one page is too much for need not be laid out.
    if (format == PaperFormat::png) checkPicture(options.page, options.dpi);
    const auto pages = paperPages(library, map, format, options, nullptr, done);
    return rendered(pages, format, options.dpi, done);
}

void exportMap(const Library& library, MapId map, PaperFormat format, const PaperOptions& options,
               const std::filesystem::path& to) {
    writeFileAtomically(to, renderMap(library, map, format, options));
}

} // namespace rightward
