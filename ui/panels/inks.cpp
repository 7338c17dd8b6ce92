// SPDX-License-Identifier: MIT
#include "panels/inks.h"

#include <QWidget>

namespace rightward {

QColor blended(const QColor& over, const QColor& under, double share) {
    const auto mix = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * share +
                                  static_cast<double>(b) * (1 - share));
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor quietInk(const QPalette& palette) {
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor faultInk(const QPalette& palette) {
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return isDark ? QColor(0xff, 0xb4, 0xa8) : QColor(0xa8, 0x1e, 0x12);
}

QColor paleFill(const QPalette& palette) {
    return blended(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.12);
}

QColor hairline(const QPalette& palette) {
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.18);
}

void setInk(QWidget* widget, const QColor& ink) {
    auto palette = widget->palette();
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    widget->setPalette(palette);
}

} // namespace rightward
