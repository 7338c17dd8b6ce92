// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

#include <optional>
#include <vector>

namespace rightward {

/// Lays chips out on as many pages as they need at 9 points of text, which is never made smaller:
/// the first part fits `first`, the others `next`. Each part holds the best of every box that are
/// not on an earlier one, so that the first is a fair picture of the whole map. There is at least
/// one part, and every part but an empty map's has a chip.
std::vector<MapLayout> mapParts(std::vector<ChipContent> chips, const QSizeF& first,
                                const QSizeF& next);

/// The map on one page, roomy if it can be; nothing when it does not fit.
std::optional<MapLayout> mapOnOnePage(const std::vector<ChipContent>& chips,
                                      const QSizeF& available);

} // namespace rightward
