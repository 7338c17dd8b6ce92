// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

#include <vector>

namespace rightward {

/// How far maps can be zoomed out: 1 is actual size.
inline constexpr double leastZoom = 0.25;

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

/// At the largest zoom, from `least` to 1, that shows everything; else at the largest that need not
/// scroll sideways; else at 1, or at leastZoom when that is what was asked for.
ZoomedLayouts fittedLayouts(double least, const ChipsOfMaps& maps, MeasuredNames& names,
                            const ViewRoom& room);

} // namespace rightward
