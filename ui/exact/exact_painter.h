// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_painter.h"
#include "exact/exact_layout.h"

class QPainter;

namespace rightward {

enum class DotLook { normal, selected, focused };

/// Draws a map of exact places on any paint device.
class ExactPainter {
public:
    explicit ExactPainter(Palette palette) : m_map(palette) {}

    const Palette& palette() const { return m_map.palette(); }

    /// The grid, links, planned moves and all capabilities but one.
    void paintMap(QPainter& painter, const ExactLayout& layout,
                  const std::optional<CapabilityId>& without = {}) const;
    /// A capability, moved by so much.
    void paintDot(QPainter& painter, const ExactLayout& layout, const PlacedDot& dot,
                  const QPointF& by, DotLook look) const;
    /// What it depends on, what depends on it and where it is meant to be, moved with it.
    void paintArrowsOf(QPainter& painter, const ExactLayout& layout, CapabilityId id,
                       const QPointF& by) const;

private:
    void paintGround(QPainter& painter, const QRectF& name) const;
    void paintArrow(QPainter& painter, const QLineF& line, bool isPlanned) const;
    void paintMove(QPainter& painter, const ExactLayout& layout, const DrawnMove& move,
                   const QPointF& by) const;

    MapPainter m_map;
};

} // namespace rightward
