// SPDX-License-Identifier: MIT
#include "canvas/layout_style.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace rightward {

namespace {

/// Without hinting a text is as wide on paper and at every zoom as it was when it was measured.
QFont fontOf(double size, QFont::Weight weight) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LayoutStyle styleOf(double text, double snap) {
    const auto share = [&](double part) { return std::round(text * part / snap) * snap; };
    LayoutStyle style;
    style.font = fontOf(text, QFont::Normal);
    style.badgeFont = fontOf(text - 2, QFont::Bold);
    style.tierFont = fontOf(text - 1, QFont::Normal);
    style.dayOneFont = fontOf(text - 1, QFont::Bold);
    style.axisFont = fontOf(text, QFont::Bold);
    style.noteFont = fontOf(text - 1, QFont::Normal);
    style.seam = share(0.23);
    style.padding = share(0.62);
    style.gap = share(0.33);
    style.chipPaddingX = share(0.5);
    style.chipPaddingY = share(0.17);
    style.badgePadding = share(0.33);
    style.badgeInset = share(0.3);
    style.markSize = share(0.85);
    style.markGap = share(0.3);
    style.boxRadius = share(0.4);
    style.chipRadius = share(0.34);
    style.minColumn = share(10);
    style.minEmptyColumn = share(7);
    style.snap = snap;
    return style;
}

} // namespace

double hairline(const LayoutStyle& style) { return style.font.pixelSize() / 13.0; }

LayoutStyle screenStyle(double textPixels) {
    LayoutStyle style = styleOf(textPixels, 1);
    style.maxNameLines = 3;
    return style;
}

LayoutStyle paperStyle(double points) {
    LayoutStyle style = styleOf(points, 0.25);
    style.badgeFont = style.font;
    style.badgeFont.setWeight(QFont::Bold);
    style.maxNameLines = 0;
    return style;
}

} // namespace rightward
