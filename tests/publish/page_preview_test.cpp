// SPDX-License-Identifier: MIT
#include "publish/page_preview.h"

#include "paper/page_painter.h"
#include "support/catch.h"
#include "support/paper_builders.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace rightward;
using namespace rightward::build;

namespace {

struct Shown {
    Library library = sampleLibrary();
    std::shared_ptr<const PaperPages> pages = std::make_shared<PaperPages>(
        paperPages(library, firstMap(library).info.id, PaperFormat::pdf, PaperOptions()));
    PagePreview preview{nullptr};

    Shown() {
        preview.resize(900, 600);
        preview.showPages(pages);
        preview.show();
        QCoreApplication::processEvents();
    }

    QList<QWidget*> sheets() const {
        return preview.widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    }
};

} // namespace

TEST_CASE("every page is there, in its shape, with a name and its words", "[publish]") {
    const Shown shown;
    const auto sheets = shown.sheets();
    REQUIRE(std::size_t(sheets.size()) == shown.pages->sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        CHECK(sheets[i]->accessibleName() ==
              QStringLiteral("Page %1 of %2").arg(i + 1).arg(sheets.size()));
        const double shape = double(sheets[i]->width()) / sheets[i]->height();
        CHECK(shape == Approx(842.0 / 595).epsilon(0.01));
    }
    CHECK(sheets[0]->accessibleDescription().contains(QStringLiteral("Start on day one")));
}

TEST_CASE("pages are as wide as there is room for, larger on request and never cut off",
          "[publish]") {
    Shown shown;
    const auto width = [&] { return shown.sheets()[0]->width(); };
    const auto room = shown.preview.viewport()->width();
    CHECK(width() <= room);
    CHECK(width() > room * 9 / 10);
    CHECK(shown.preview.horizontalScrollBar()->maximum() == 0);
    const auto before = width();
    shown.preview.setZoom(2);
    CHECK(std::abs(width() - 2 * before) <= 2);
    CHECK(QTest::qWaitFor([&] { return shown.preview.horizontalScrollBar()->maximum() > 0; }));
    shown.preview.setZoom(100);
    CHECK(shown.preview.zoom() == PagePreview::mostZoom);
}

TEST_CASE("what is painted is the page", "[publish]") {
    const Shown shown;
    auto* sheet = shown.sheets()[0];
    const auto inside = sheet->rect().adjusted(1, 1, -1, -1);
    QPixmap page(sheet->size());
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(sheet->width() / 842.0, sheet->height() / 595.0);
    paintPage(painter, shown.pages->sheets[0].page);
    painter.end();
    const auto seen = [](const QPixmap& pixmap) {
        return pixmap.toImage().convertToFormat(QImage::Format_RGB32);
    };
    CHECK(seen(sheet->grab(inside)) == seen(page.copy(inside)));
}

TEST_CASE("keys reach the last page", "[publish]") {
    Shown shown;
    auto* bar = shown.preview.verticalScrollBar();
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    CHECK(bar->value() > 0);
    QTest::keyClick(&shown.preview, Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    CHECK(bar->value() == 0);
}

TEST_CASE("fewer pages leave none behind", "[publish]") {
    Shown shown;
    const auto library = libraryWith({"Payroll"});
    shown.preview.showPages(std::make_shared<PaperPages>(
        paperPages(library, firstMap(library).info.id, PaperFormat::png, PaperOptions())));
    QCoreApplication::processEvents();
    REQUIRE(shown.sheets().size() == 1);
    CHECK(shown.sheets()[0]->accessibleName() == QStringLiteral("Page 1 of 1"));
    CHECK(shown.sheets()[0]->accessibleDescription().contains(QStringLiteral("Payroll")));
}
