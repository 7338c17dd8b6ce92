// SPDX-License-Identifier: MIT
#include "publish/print_pages.h"

#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/pages.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <span>

namespace rightward {
namespace {

QPageLayout layoutFor(PageFormat format) {
    return {QPageSize(format.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::A3),
            format.isPortrait() ? QPageLayout::Portrait : QPageLayout::Landscape,
            {}};
}

/// The whole of it unless the person named pages, which they count from 1.
std::span<const Sheet> asked(const QPrinter& printer, const std::vector<Sheet>& sheets) {
    const auto count = int(sheets.size());
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1) return sheets;
    const auto first = std::clamp(printer.fromPage(), 1, count);
    const auto last = std::clamp(printer.toPage(), first, count);
    return std::span(sheets).subspan(std::size_t(first - 1), std::size_t(last - first + 1));
}

} // namespace

void printPages(QPrinter& printer, const PaperPages& pages) {
    QPainter painter;
    if (!painter.begin(&printer)) throw Error(ErrorCode::renderFailed, {});
    // The person may have chosen another paper than the pages are made for.
    const auto room = printer.pageRect(QPrinter::DevicePixel).size();
    const bool isUpright = pages.sheets.front().format.isPortrait();
    bool isFirst = true;
    for (const auto& [format, page] : asked(printer, pages.sheets)) {
        if (!isFirst) printer.newPage();
        isFirst = false;
        painter.resetTransform();
        auto size = format.points();
        // One that lies otherwise than the first is turned: all come out on one kind of sheet.
        if (format.isPortrait() != isUpright) {
            painter.translate(room.width(), 0);
            painter.rotate(90);
            size.transpose();
        }
        const auto scale = std::min(room.width() / size.width(), room.height() / size.height());
        painter.scale(scale, scale);
        paintPage(painter, page);
    }
}

bool printPaper(const PaperPages& pages, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    printer.setPageLayout(layoutFor(pages.sheets.front().format));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, int(pages.sheets.size()));
    if (dialog.exec() != QDialog::Accepted) return false;
    printPages(printer, pages);
    return true;
}

} // namespace rightward
