// SPDX-License-Identifier: MIT
#include "panels/inks.h"

#include "support/catch.h"

#include <QGuiApplication>

#include <cmath>

using namespace rightward;

namespace {

// Relative luminance and contrast as WCAG 2.2 defines them.

double linear(float channel) {
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette withColours(const QColor& base, const QColor& text) {
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

TEST_CASE("every ink of the panels can be read, light or dark", "[panels]") {
    const auto palette = GENERATE(QGuiApplication::palette(), withColours(Qt::white, Qt::black),
                                  withColours(QColor(0x20, 0x22, 0x26), QColor(0xf2, 0xf2, 0xf2)));
    const auto base = palette.color(QPalette::Base);
    CHECK(contrast(quietInk(palette), base) >= 4.5);
    CHECK(contrast(faultInk(palette), base) >= 4.5);
    CHECK(contrast(palette.color(QPalette::Text), paleFill(palette)) >= 4.5);
    CHECK(contrast(quietInk(palette), paleFill(palette)) >= 4.5);
}
