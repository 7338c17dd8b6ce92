// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/neighbour.h"

#include <optional>

namespace rightward {

/// Nothing for a key that is no arrow.
std::optional<Direction> directionOf(int key);

/// Columns to the right, rows up.
struct Step {
    int columns{};
    int rows{};
};
Step stepOf(Direction direction);

/// How far an arrow moves a capability: with Ctrl one box, with Ctrl and Shift ten units.
enum class Stride { oneBox, aLittle };

/// Nothing where that leads off the grid by a box; a little stops at the edge.
std::optional<Place> placeAlong(Place from, Direction direction, Stride stride);

} // namespace rightward
