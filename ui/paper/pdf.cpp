// SPDX-License-Identifier: MIT
#include "paper/pdf.h"

#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/page_tags.h"
#include "tagging/tagged_pdf.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include <exception>
#include <stdexcept>

namespace rightward {
namespace {

[[noreturn]] void fail() { throw Error(ErrorCode::renderFailed, {}); }

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

QByteArray painted(const PaperPages& paper, PaintPage paintOne, Steps& steps) {
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
        steps.next();
    }
    if (!painter.end()) fail();
    auto bytes = buffer.data();
    withoutCreationDate(bytes);
    return bytes;
}

/// Who is told of a step may stop with any exception, which must not be taken for a fault of ours.
struct Stopped {
    std::exception_ptr with;
};

QByteArray tagged(const QByteArray& pdf, const DocumentTags& tags, Steps& steps) {
    const auto pageTagged = [&] {
        try {
            steps.next();
        } catch (...) {
            throw Stopped{std::current_exception()};
        }
    };
    try {
        return taggedPdf(pdf, tags, pageTagged);
    } catch (const Stopped& stopped) {
        std::rethrow_exception(stopped.with);
    } catch (const std::runtime_error&) {
        // A library's words about a file that it cannot read would help nobody.
        fail();
    }
}

} // namespace

QByteArray pdfOf(const PaperPages& paper, const PageDone& done) {
    // Each page is painted and then tagged, and last all of it is written.
    Steps steps(done, 2 * paper.sheets.size() + 1);
    auto pdf = tagged(painted(paper, paintMarkedPage, steps), tagsOf(paper), steps);
    steps.next();
    return pdf;
}

QByteArray untaggedPdfOf(const PaperPages& paper) {
    Steps untold({}, 0);
    return painted(paper, paintPage, untold);
}

} // namespace rightward
