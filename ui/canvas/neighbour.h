// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

namespace rightward {

enum class Direction { left, right, up, down };

/// The chip that an arrow key goes to from another; null at the edge. Sideways keeps to the line,
/// as far as anything stands on it.
const Chip* neighbour(const MapLayout& layout, const Chip& from, Direction direction);

} // namespace rightward
