// SPDX-License-Identifier: MIT
#include "paper/png_writer.h"
#include "support/catch.h"

#include <QImage>

#include <cstdint>

using namespace rightward;

namespace {

/// Of many colours, so that it hardly packs.
QImage noise(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    std::uint32_t state = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, state >> 8);
        }
    }
    return image;
}

} // namespace

TEST_CASE("a PNG holds every dot, its size on paper and its title", "[paper]") {
    constexpr int dotsPerMetre = 7874;
    const auto title = QStringLiteral(u"Tŷ Gwyrdd: where to start \u2713");
    const auto upper = noise(301, 200);
    const auto lower = noise(301, 77);
    PngWriter writer({301, 277}, dotsPerMetre, title);
    writer.add(upper);
    writer.add(lower);
    const auto image = QImage::fromData(std::move(writer).finish(), "PNG");
    REQUIRE(image.size() == QSize(301, 277));
    CHECK(image.copy(0, 0, 301, 200).convertToFormat(QImage::Format_RGB32) == upper);
    CHECK(image.copy(0, 200, 301, 77).convertToFormat(QImage::Format_RGB32) == lower);
    CHECK(image.dotsPerMeterX() == dotsPerMetre);
    CHECK(image.dotsPerMeterY() == dotsPerMetre);
    CHECK(image.text(QStringLiteral("Title")) == title);
}

TEST_CASE("the smallest PNG is one dot", "[paper]") {
    QImage dot(1, 1, QImage::Format_RGB32);
    dot.fill(QColor(1, 2, 3));
    PngWriter writer({1, 1}, 1, {});
    writer.add(dot);
    const auto image = QImage::fromData(std::move(writer).finish(), "PNG");
    REQUIRE(image.size() == QSize(1, 1));
    CHECK(image.pixelColor(0, 0) == QColor(1, 2, 3));
}
