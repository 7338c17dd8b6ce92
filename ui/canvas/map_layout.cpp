// SPDX-License-Identifier: MIT
#include "canvas/map_layout.h"

#include "bridge/convert.h"
#include "score/ranking.h"

#include <algorithm>

namespace rightward {

namespace {

/// Rows count from the top here; in the model from the bottom.
std::size_t fromTop(Row row) { return 2 - static_cast<std::size_t>(row); }

/// Which of the intervals between the edges holds a value.
std::optional<std::size_t> intervalAt(const double* first, std::size_t edges, double value) {
    if (value < first[0] || value >= first[edges - 1]) return std::nullopt;
    const double* const after = std::upper_bound(first, first + edges, value);
    return static_cast<std::size_t>(after - first) - 1;
}

} // namespace

std::vector<ChipContent> chipsOf(const MapContent& content,
                                 const std::map<CapabilityId, Mark>& marks) {
    std::vector<ChipContent> chips;
    for (const Ranked& each : ranked(content)) {
        const Capability& capability = *each.capability;
        const auto mark = marks.find(capability.id);
        chips.push_back({capability.id, toQt(capability.name.text()), pointsOf(each.score).total,
                         each.score.tier, capability.place->box(),
                         mark == marks.end() ? Mark::none : mark->second});
    }
    return chips;
}

QRectF MapLayout::boxRect(Box box) const {
    const auto column = static_cast<std::size_t>(box.column);
    const auto row = fromTop(box.row);
    return {QPointF(columnEdges[column], rowEdges[row]),
            QPointF(columnEdges[column + 1] - style.seam, rowEdges[row + 1] - style.seam)};
}

QPointF MapLayout::pointOf(Place place) const {
    const double across = static_cast<double>(place.evolution()) / Place::max;
    const double up = static_cast<double>(place.visibility()) / Place::max;
    return {columnEdges[0] + across * (columnEdges[4] - columnEdges[0]),
            rowEdges[3] - up * (rowEdges[3] - rowEdges[0])};
}

const MapLabel& MapLayout::tierLabel(Box box) const {
    return tierLabels[fromTop(box.row) * 4 + static_cast<std::size_t>(box.column)];
}

std::optional<Box> MapLayout::boxAt(const QPointF& point) const {
    const auto column = intervalAt(columnEdges.data(), columnEdges.size(), point.x());
    const auto row = intervalAt(rowEdges.data(), rowEdges.size(), point.y());
    if (!column || !row) return std::nullopt;
    return Box{static_cast<Column>(*column), static_cast<Row>(2 - *row)};
}

const Chip* MapLayout::chipAt(const QPointF& point) const {
    const auto found = std::find_if(chips.begin(), chips.end(),
                                    [&](const Chip& chip) { return chip.rect.contains(point); });
    return found == chips.end() ? nullptr : &*found;
}

const Chip* MapLayout::chip(CapabilityId id) const {
    const auto found = std::find_if(chips.begin(), chips.end(),
                                    [&](const Chip& chip) { return chip.content.id == id; });
    return found == chips.end() ? nullptr : &*found;
}

} // namespace rightward
