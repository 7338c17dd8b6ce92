// SPDX-License-Identifier: MIT
// What it costs in processor time to make a PDF. A tagged paper of 1,000 rows: aim at most 3 s and
// at most twice what one costs that is only painted. Painting alone: aim at most 1.5 times what
// QPdfWriter takes for the same lines, rectangles and texts.
#include "app/application.h"
#include "bench/bare_page.h"
#include "bench/measure.h"
#include "bench/rows_library.h"
#include "paper/pages.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

using namespace rightward;

namespace {

/// As QPdfWriter takes it, and no more.
void paintBarely(const std::vector<bench::BarePage>& pages) {
    constexpr int resolution = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    writer.setResolution(resolution);
    QPainter painter(&writer);
    for (const auto& page : pages) {
        if (&page != &pages.front()) writer.newPage();
        painter.resetTransform();
        painter.scale(resolution / 72.0, resolution / 72.0);
        bench::paintPlainly(painter, page);
    }
}

bool measure(int rows) {
    const auto library = bench::libraryOfRows(rows);
    PaperOptions options;
    options.edition = Edition::exemptEdition;
    const auto layOut = [&] {
        return paperPages(library, library.maps.begin()->first, PaperFormat::pdf, options);
    };
    std::size_t bytes = 0;
    const auto tag = [&](const PaperPages& pages) {
        bytes = rendered(pages, PaperFormat::pdf, 72).size();
    };
    const auto paint = [&](const PaperPages& pages) { bytes = renderedUntagged(pages).size(); };
    const auto pages = layOut();
    std::vector<bench::BarePage> bare;
    for (const auto& sheet : pages.sheets)
        bare.push_back(bench::barePageOf(sheet.page));

    constexpr int rounds = 5;
    const auto exporting = bench::compare(
        rounds, [&] { tag(layOut()); }, [&] { paint(layOut()); });
    const auto tagging = bench::compare(
        rounds, [&] { tag(pages); }, [&] { paint(pages); });
    const auto painting = bench::compare(
        rounds, [&] { paint(pages); }, [&] { paintBarely(bare); });
    const auto key = "paper." + std::to_string(rows);
    const auto what = "a paper of " + std::to_string(rows) + " rows";
    bench::report(what + ", tagged, against untagged", key + ".tagged", exporting);
    bench::report("the same without its layout", key + ".tagged.painting", tagging);
    bench::report("untagged, against QPdfWriter alone", key + ".plain", painting);
    constexpr double mostTagged = 2;
    constexpr double mostPlain = 1.5;
    constexpr double mostMilliseconds = 3'000;
    return exporting.ratio() <= mostTagged && painting.ratio() <= mostPlain &&
           exporting.ours <= mostMilliseconds && bytes > 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        prepareApplication();
        const bool isSmallWithin = measure(50);
        return measure(1'000) && isSmallWithin ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
