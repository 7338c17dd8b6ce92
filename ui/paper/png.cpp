// SPDX-License-Identifier: MIT
#include "paper/png.h"

#include "model/problem.h"
#include "paper/page_painter.h"
#include "paper/png_writer.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rightward {
namespace {

constexpr int mostDotsASide = 16'384;
constexpr std::int64_t mostDots = 100'000'000;
constexpr double millimetresToAnInch = 25.4;

[[noreturn]] void fail() { throw Error(ErrorCode::renderFailed, {}); }

QSizeF dotsOf(PageFormat format, double dpi) {
    return format.millimetres() / millimetresToAnInch * dpi;
}

/// Throws where it is too much for one picture.
void checkDots(const QSizeF& dots, double dpi) {
    // Written so that a dpi that is no number is refused too.
    if (!(dpi > 0 && dots.width() <= mostDotsASide && dots.height() <= mostDotsASide &&
          dots.width() * dots.height() <= mostDots))
        throw Error(ErrorCode::pictureTooLarge, {});
}

QSizeF dotsOf(const PaperPages& paper, double dpi) {
    QSizeF all(0, 0);
    for (const auto& sheet : paper.sheets) {
        const auto dots = dotsOf(sheet.format, dpi);
        all = {std::max(all.width(), dots.width()), all.height() + dots.height()};
    }
    return all;
}

/// Where each page stands in the picture; checked before any memory is asked for.
std::vector<QRect> placesOf(const PaperPages& paper, double dpi) {
    checkDots(dotsOf(paper, dpi), dpi);
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

/// As wide as the picture, for pages may differ.
QImage painted(const Sheet& sheet, const QSize& dots, int pictureWidth) {
    QImage image(pictureWidth, dots.height(), QImage::Format_RGB32);
    if (image.isNull()) fail();
    image.fill(Qt::white);
    const auto size = sheet.format.points();
    QPainter painter;
    if (!painter.begin(&image)) fail();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dots.width() / size.width(), dots.height() / size.height());
    paintPage(painter, sheet.page);
    if (!painter.end()) fail();
    return image;
}

} // namespace

void checkPicture(PageFormat format, double dpi) { checkDots(dotsOf(format, dpi), dpi); }

QByteArray pngOf(const PaperPages& paper, double dpi, const PageDone& done) {
    const auto places = placesOf(paper, dpi);
    const auto size = sizeOf(places);
    Steps steps(done, places.size());
    PngWriter writer(size, int(std::lround(dpi / millimetresToAnInch * 1000)), paper.title);
    for (std::size_t i = 0; i < places.size(); ++i) {
        writer.add(painted(paper.sheets[i], places[i].size(), size.width()));
        steps.next();
    }
    return std::move(writer).finish();
}

} // namespace rightward
