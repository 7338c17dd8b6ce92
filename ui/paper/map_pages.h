// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"
#include "paper/page_done.h"

#include <optional>
#include <vector>

namespace rightward {

using Chips = std::vector<ChipContent>;
/// One layout for each of several maps, all in one geometry.
using MapsTogether = std::vector<MapLayout>;

/// Lays chips out on as many pages as they need at 9 points of text, which is never made smaller:
/// the first part fits `first`, the others `next`, which are the room for one map. Each part holds
/// the best of every box that are not on an earlier one, so that the first is a fair picture of the
/// whole map. There is at least one part, and every part but that of empty maps has a chip.
std::vector<MapsTogether> mapParts(const std::vector<Chips>& maps, const QSizeF& first,
                                   const QSizeF& next, const PageDone& done = {});
std::vector<MapLayout> mapParts(const Chips& chips, const QSizeF& first, const QSizeF& next,
                                const PageDone& done = {});

/// Whole maps, roomy if they can be; nothing when they do not all fit.
std::optional<MapsTogether> wholeMaps(const std::vector<Chips>& maps, const QSizeF& available);
std::optional<MapLayout> mapOnOnePage(const Chips& chips, const QSizeF& available);

} // namespace rightward
