// SPDX-License-Identifier: MIT
#include "canvas/palette.h"

#include <algorithm>
#include <cmath>

namespace rightward {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const TierColours& Palette::tier(Tier tier) const {
    switch (tier) {
    case Tier::dayOne: return dayOne;
    case Tier::explore: return explore;
    case Tier::leave: return leave;
    case Tier::keep: break;
    }
    return keep;
}

const QColor& Palette::mark(Mark mark) const {
    switch (mark) {
    case Mark::startTogether: return together;
    case Mark::differentTiers: return apart;
    case Mark::onlyOne:
    case Mark::notPlaced: return quietInk;
    case Mark::none: break;
    }
    return chipBorder;
}

Palette lightPalette() {
    Palette light;
    light.page = QColor(0xfb, 0xfa, 0xf8);
    light.ink = QColor(0x1d, 0x25, 0x30);
    light.quietInk = QColor(0x5b, 0x65, 0x72);
    light.chipFill = QColor(0xff, 0xff, 0xff);
    light.chipText = QColor(0x1d, 0x25, 0x30);
    light.chipBorder = QColor(0xcf, 0xc9, 0xbf);
    light.focus = QColor(0x0b, 0x57, 0xd0);
    light.together = QColor(0x0a, 0x6b, 0x4b);
    light.apart = QColor(0x6f, 0x2d, 0xa8);
    light.dayOne = {QColor(0xe8, 0x75, 0x1a), QColor(0x22, 0x10, 0x00), QColor(0x9c, 0x3d, 0x00),
                    QColor(0x9c, 0x3d, 0x00), QColor(0xff, 0xff, 0xff)};
    light.explore = {QColor(0xfb, 0xd0, 0x9b), QColor(0x6b, 0x3d, 0x06), QColor(0xc0, 0x78, 0x1f),
                     QColor(0xf6, 0xc0, 0x7f), QColor(0x45, 0x23, 0x00)};
    light.leave = {QColor(0xf6, 0xef, 0xe4), QColor(0x6c, 0x5e, 0x4a), QColor(0x9c, 0x8b, 0x70),
                   QColor(0xef, 0xe6, 0xd6), QColor(0x4c, 0x44, 0x36)};
    light.keep = {QColor(0xe6, 0xec, 0xf3), QColor(0x47, 0x62, 0x7e), QColor(0x6f, 0x8a, 0xa8),
                  QColor(0xd9, 0xe2, 0xec), QColor(0x27, 0x46, 0x66)};
    return light;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace rightward
