// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"
#include "exact/label_layout.h"

#include <QLineF>

namespace rightward {

/// A capability at its exact place, with its name beside it.
struct PlacedDot {
    CapabilityId id;
    QString name;
    int points{}; ///< whole, as printed
    Tier tier{};
    QPointF centre;
    PlacedLabel label{};
    QStringList lines{}; ///< of the name
    bool isShortened = false;
};

/// What a capability depends on, from edge to edge of their dots.
struct DrawnLink {
    CapabilityId from;
    CapabilityId to;
    QLineF line;
};

/// Where a capability is meant to be, and by when.
struct DrawnMove {
    CapabilityId id;
    QLineF line;
    QString by{}; ///< empty where no day is known
    PlacedLabel label{};
};

/// A map on which every place is exact: a unit is as long everywhere.
struct ExactLayout {
    MapLayout grid;
    std::vector<PlacedDot> dots; ///< best first
    std::vector<DrawnLink> links;
    std::vector<DrawnMove> moves;

    const PlacedDot* dot(CapabilityId id) const;
    /// The one whose dot or name is here; null for none.
    const PlacedDot* dotAt(const QPointF& point) const;
    /// The place of a point, the nearest one on the grid for a point off it.
    Place placeAt(const QPointF& point) const;
    bool isOnGrid(const QPointF& point) const;
    /// Every label, in the order of dots and then of moves that have a day.
    std::vector<PlacedLabel> labels() const;
};

/// Half the size of a dot.
double exactDotRadius(const LayoutStyle& style);

/// As large as is available. Names stand where they were in `before`, as far as they can.
ExactLayout layOutExactly(const MapContent& content, MeasuredNames& names, const QSizeF& available,
                          const ExactLayout* before = nullptr);

} // namespace rightward
