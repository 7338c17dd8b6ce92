// SPDX-License-Identifier: MIT
#include "canvas/arrow_keys.h"

#include <QtCore/qnamespace.h>

#include <algorithm>

namespace rightward {

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left: return Direction::left;
    case Qt::Key_Right: return Direction::right;
    case Qt::Key_Up: return Direction::up;
    case Qt::Key_Down: return Direction::down;
    default: return std::nullopt;
    }
}

Step stepOf(Direction direction) {
    switch (direction) {
    case Direction::left: return {-1, 0};
    case Direction::right: return {1, 0};
    case Direction::up: return {0, 1};
    case Direction::down: break;
    }
    return {0, -1};
}

std::optional<Place> placeAlong(Place from, Direction direction, Stride stride) {
    constexpr int smallStep = 10;
    const auto [columns, rows] = stepOf(direction);
    if (stride == Stride::oneBox) return oneBoxAlong(from, columns, rows);
    return Place(std::clamp(from.evolution() + columns * smallStep, 0, Place::max),
                 std::clamp(from.visibility() + rows * smallStep, 0, Place::max));
}

} // namespace rightward
