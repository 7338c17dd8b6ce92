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
    const auto size = pages.format.points();
    const auto scale = std::min(room.width() / size.width(), room.height() / size.height());
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0) printer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, pages.pages[i]);
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
    printer.setPageLayout(layoutFor(pages.format));
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("printing", "Print"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&pages](QPrinter* to) { printPages(*to, pages); });
    preview.exec();
}

} // namespace rightward
