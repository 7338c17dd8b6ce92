// SPDX-License-Identifier: MIT
#include "app/print_map.h"

#include "app/export_dialog.h"
#include "bridge/session.h"
#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace rightward {
namespace {

QPageLayout layoutFor(PageFormat format) {
    return {QPageSize(format.size == PaperSize::a4 ? QPageSize::A4 : QPageSize::A3),
            format.isPortrait() ? QPageLayout::Portrait : QPageLayout::Landscape,
            {}};
}

} // namespace

void printPages(QPrinter& printer, const PaperPages& pages) {
    QPainter painter;
    if (!painter.begin(&printer)) throw Error(ErrorCode::renderFailed, {});
    // The person may have chosen another paper than the pages are made for.
    const auto room = printer.pageRect(QPrinter::DevicePixel).size();
    const bool isUpright = pages.sheets.front().format.isPortrait();
    for (const auto& [format, page] : pages.sheets) {
        if (&page != &pages.sheets.front().page) printer.newPage();
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

void printShownMap(const Session& session, QWidget* parent) {
    const auto edition = askForEdition(QCoreApplication::translate("printing", "Print"), parent);
    if (!edition) return;
    PaperOptions options;
    options.edition = *edition;
    const auto pages =
        paperPages(session.library(), session.map()->info.id, PaperFormat::pdf, options);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    printer.setPageLayout(layoutFor(pages.sheets.front().format));
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("printing", "Print"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&pages](QPrinter* to) { printPages(*to, pages); });
    preview.exec();
}

} // namespace rightward
