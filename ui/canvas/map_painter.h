// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"
#include "canvas/palette.h"

class QPainter;

namespace rightward {

/// Faded stands back behind what is looked for; a placeholder keeps the place of what is dragged.
enum class ChipLook { normal, faded, selected, focused, dragged, placeholder };

/// Draws a layout on any paint device: the screen, a picture, a page. The same layout always gives
/// the same strokes, and text stays text.
class MapPainter {
public:
    explicit MapPainter(Palette palette) : m_palette(palette) {}

    const Palette& palette() const { return m_palette; }

    /// Boxes, tiers' names and the labels of columns and rows, with one box lit where a chip
    /// would land. Does not fill the page.
    void paintGrid(QPainter& painter, const MapLayout& layout,
                   const std::optional<Box>& lit = {}) const;
    /// Only the frame that paintGrid gives the lit box.
    void paintLitFrame(QPainter& painter, const MapLayout& layout, Box box) const;
    void paintChip(QPainter& painter, const MapLayout& layout, const Chip& chip,
                   const QPointF& topLeft, ChipLook look) const;
    /// Grid and all chips.
    void paintMap(QPainter& painter, const MapLayout& layout) const;

    /// How far outside its rectangle any look of a chip may paint.
    static double chipMargin(const LayoutStyle& style);

private:
    void paintLabels(QPainter& painter, const MapLayout& layout) const;

    Palette m_palette;
};

} // namespace rightward
