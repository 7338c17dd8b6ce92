// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/layout_style.h"
#include "canvas/measured_names.h"
#include "compare/mark.h"
#include "model/map.h"
#include "score/score.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace rightward {

/// What a chip says and where it belongs, before anything is known of sizes.
struct ChipContent {
    CapabilityId id;
    QString name;
    /// Whole points, as printed.
    int points{};
    Tier tier{};
    Box box;
    /// What stands out about it beside another map.
    Mark mark{};
};

/// The placed capabilities, best first; marked where marks are given.
std::vector<ChipContent> chipsOf(const MapContent& content,
                                 const std::map<CapabilityId, Mark>& marks = {});

/// A capability on the grid: its name on one or more lines, its points at the right.
struct Chip {
    ChipContent content;
    QRectF rect;
    QStringList lines;
    /// Whether `lines` say less than the whole name.
    bool isShortened{};
    /// Whether a line of it ends inside a word.
    bool isBroken{};
};

/// Words that stand beside or inside the boxes, wrapped to fit.
struct MapLabel {
    QRectF rect;
    QStringList lines;
    /// What it means, in quieter words under it; only the columns have it.
    QStringList meaning;
};

/// Where everything on a map stands, in the painter's units. The boxes tile the grid, every chip
/// lies inside its own box and no two overlap.
struct MapLayout {
    /// Of the whole grid with its labels; may be more than was available.
    QSizeF size;
    /// The x of the columns' edges, left to right.
    std::array<double, 5> columnEdges{};
    /// The y of the rows' edges, top to bottom: what residents use is on top.
    std::array<double, 4> rowEdges{};
    /// Box by box, left to right, then top to bottom.
    std::vector<Chip> chips;
    std::array<MapLabel, 4> columnLabels;
    /// Top to bottom, written upwards.
    std::array<MapLabel, 3> rowLabels;
    /// The tiers' names, left to right, then top to bottom.
    std::array<MapLabel, 12> tierLabels;
    LayoutStyle style;

    /// The painted box; the seam at its right and below is outside.
    QRectF boxRect(Box box) const;
    const MapLabel& tierLabel(Box box) const;
    /// The box at this point, its seam included; nothing off the grid.
    std::optional<Box> boxAt(const QPointF& point) const;

    /// Where a place lies on a grid laid out evenly.
    QPointF pointOf(Place place) const;

    /// Null when there is none.
    const Chip* chipAt(const QPointF& point) const;
    const Chip* chip(CapabilityId id) const;
};

/// Columns and rows take the room that their contents need, so that everything fits `available` if
/// it can; what is left over is shared out. Where it cannot fit, the layout grows taller, and wider
/// only when the narrowest columns are too wide; gaps are wider where there is room. Chips flow
/// left to right, then down, in the order given.
MapLayout layOut(const std::vector<ChipContent>& chips, MeasuredNames& names,
                 const QSizeF& available);
MapLayout layOut(const std::vector<ChipContent>& chips, const LayoutStyle& style,
                 const QSizeF& available);

/// The grid without chips, to show exact places on: a unit is as long everywhere. As large as is
/// available, or as the smallest that can be read.
MapLayout layOutEvenly(const LayoutStyle& style, const QSizeF& available);

/// Several maps in one geometry, to stand side by side: every box has the same place and size on
/// all of them, with room for what the fullest holds. In the order of the maps, which are borrowed.
std::vector<MapLayout> layOutTogether(const std::vector<const std::vector<ChipContent>*>& maps,
                                      MeasuredNames& names, const QSizeF& available);

} // namespace rightward
