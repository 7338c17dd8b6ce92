// SPDX-License-Identifier: MIT
// What it costs in processor time to paint a page as a picture and to pack that as PNG. Against the
// barest painting of as many chips in as many dots: aim at most 1.5 times. Against libpng at level
// 3 with its rows as they are, given the same picture: aim at most 1.3 times.
#include "app/application.h"
#include "bench/bare_page.h"
#include "bench/bare_png.h"
#include "bench/measure.h"
#include "bench/rows_library.h"
#include "paper/page_painter.h"
#include "paper/pages.h"
#include "paper/png_writer.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <exception>
#include <string>

using namespace rightward;

namespace {

constexpr double dotsAPoint = 212 / 72.0;
constexpr int dotsPerMetre = 8346;
constexpr int rounds = 25;

void paint(QImage& image, const Page& page) {
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsAPoint, dotsAPoint);
    paintPage(painter, page);
}

/// Whether packing is as quick as it should be, which hardly depends on what else the machine does.
bool measure(PaperSize size, int count, const std::string& key) {
    PaperOptions options;
    options.page.size = size;
    const auto library = bench::libraryOfRows(count);
    const auto pages = paperPages(library, library.maps.begin()->first, PaperFormat::png, options);
    const auto& page = pages.sheets.front().page;
    const auto points = options.page.points();
    QImage image((points * dotsAPoint).toSize(), QImage::Format_RGB32);

    const auto bare = bench::barePageOf(page);
    const bench::BarePicture picture(bare, points, dotsAPoint);
    const auto ours = [&] { paint(image, page); };
    const auto what = std::to_string(bare.chips.size()) + " chips";
    bench::report("a page of " + what + ", against its chips alone", key + ".paint",
                  bench::compare(rounds, ours, [&] { picture.paint(image, false); }));
    bench::report("a page of " + what + ", against its chips and texts", key + ".paint.texts",
                  bench::compare(rounds, ours, [&] { picture.paint(image, true); }));

    paint(image, page);
    std::size_t bytes = 0;
    const auto packing = bench::compare(
        rounds,
        [&] {
            PngWriter writer(image.size(), dotsPerMetre, {});
            writer.add(image);
            bytes = std::size_t(std::move(writer).finish().size());
        },
        [&] { bytes = bench::barePng(image).size(); });
    bench::report("the same page as PNG", key + ".png", packing);
    constexpr double most = 1.3;
    return packing.ratio() <= most && bytes > 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        prepareApplication();
        const bool isA4Within = measure(PaperSize::a4, 50, "raster.a4");
        const bool isA3Within = measure(PaperSize::a3, 140, "raster.a3");
        return isA4Within && isA3Within ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
