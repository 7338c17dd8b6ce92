// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

#include <optional>
#include <vector>

namespace rightward {

/// Text of 9 points, with the distances of the screen.
LayoutStyle roomyStyle();
/// Closer, for a map that would else not fit beside the list; the text is as large.
LayoutStyle closeStyle();

/// Lays chips out on as many pages as they need at the paper's own size of text, which is never
/// made smaller: the first part fits `first`, the others `next`. Each part holds the best of every
/// box that are not on an earlier one, so that the first is a fair picture of the whole map. There
/// is at least one part, and every part but an empty map's has a chip.
std::vector<MapLayout> mapParts(std::vector<ChipContent> chips, const QSizeF& first,
                                const QSizeF& next);

/// The map on one page; nothing when it does not fit.
std::optional<MapLayout> mapOnOnePage(const std::vector<ChipContent>& chips,
                                      const LayoutStyle& style, const QSizeF& available);

} // namespace rightward
