// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

#include <vector>

namespace rightward {

/// How far maps can be zoomed out: 1 is actual size.
inline constexpr double leastZoom = 0.25;
/// At this zoom or above text is read without leaning forward. Who asks for less wants the
/// overview.
inline constexpr double readableZoom = 0.85;

/// Chips of maps that share one geometry, in the order in which the maps stand. Borrowed.
using ChipsOfMaps = std::vector<const std::vector<ChipContent>*>;

/// What a view has for a map.
struct ViewRoom {
    QSizeF whole; ///< while nothing scrolls
    double bar{}; ///< what a vertical scroll bar would take of it

    bool holds(const MapLayout& layout, double zoom) const;
};

struct ZoomedLayouts {
    std::vector<MapLayout> layouts;
    double zoom{};
};

/// At this zoom. Above 1 the maps grow; below 1 they flow into the room that is gained.
ZoomedLayouts layoutsAt(double zoom, const ChipsOfMaps& maps, MeasuredNames& names,
                        const ViewRoom& room);

/// At the largest zoom, from `least` to 1, that shows everything. Where none does: at `least` if
/// that is for an overview; else at the largest that need not scroll sideways, or at 1.
ZoomedLayouts fittedLayouts(double least, const ChipsOfMaps& maps, MeasuredNames& names,
                            const ViewRoom& room);

} // namespace rightward
