// SPDX-License-Identifier: MIT
#include "tagging/tagged_pdf.h"

#include "tagging/content_marks.h"
#include "tagging/document_facts.h"
#include "tagging/font_repair.h"
#include "tagging/pdf_values.h"
#include "tagging/structure_tree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace rightward {
namespace {

void openPieces(QPDFObjectHandle page, std::size_t number, StructureTree& tree) {
    std::string content;
    for (const auto& stream : page.getPageContents())
        content += contentOf(stream);
    const auto opened = withPiecesOpened(content, [&](int mark) {
        return tree.opening(Piece{number, mark});
    });
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(page.getOwningQPDF(), opened));
    // Empty, and asked for by nobody.
    page.removeKey("/Annots");
}

QByteArray bytesOf(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // PDF/A-2, 6.1.7.1
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray taggedPdf(const QByteArray& bytes, const DocumentTags& tags,
                     const std::function<void()>& pageTagged) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", bytes.constData(), std::size_t(bytes.size()));
    const auto& pages = pdf.getAllPages();
    StructureTree tree(pdf, pages, tags);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        openPieces(pages[number], number, tree);
        if (pageTagged) pageTagged();
    }
    if (!tree.isAllOpened()) throw std::runtime_error("a piece is on no page");
    addDocumentFacts(pdf, tags);
    repairFonts(pdf);
    pdf.getRoot().getKey("/Pages").removeKey("/ProcSet");
    return bytesOf(pdf);
}

} // namespace rightward
