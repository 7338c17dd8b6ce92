// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"
#include "compare/marks.h"

#include <QString>

#include <optional>
#include <vector>

namespace rightward {

/// What two maps have of one thing, on one grid.
struct OverlayPair {
    const ComparedRow* row{};
    Mark mark{};
    std::optional<QPointF> left;
    std::optional<QPointF> right;
    QString name;
    /// Where the name stands; nothing where there was no room for it.
    std::optional<QRectF> label;
};

/// Both maps in one grid, each thing at its exact place on either, so that a drift in one direction
/// shows.
struct OverlayLayout {
    MapLayout grid;
    std::vector<OverlayPair> pairs;

    /// Null when nothing is near.
    const OverlayPair* nearest(const QPointF& point, double within) const;
};

/// Half the size of what stands for a place.
double dotRadius(const LayoutStyle& style);

/// Things far apart get their names first. No name covers another, a dot or a line. Points into the
/// comparison; the bare grid where there is none.
OverlayLayout layOutOverlay(const Comparison* comparison, const LayoutStyle& style,
                            const QSizeF& available);

/// How many things the right map has further right than the left one, further left, and level.
struct Drift {
    int right{};
    int left{};
    int level{};
};
Drift driftOf(const Comparison& comparison);

} // namespace rightward
