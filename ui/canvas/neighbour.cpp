// SPDX-License-Identifier: MIT
#include "canvas/neighbour.h"

#include <algorithm>
#include <cmath>

namespace rightward {

namespace {

/// How one chip lies from another along the direction of travel, and beside it.
struct Way {
    double ahead{};
    double besideGap{};
    double besideCentre{};
};

double gapBetween(double firstFrom, double firstTo, double secondFrom, double secondTo) {
    return std::max({0.0, secondFrom - firstTo, firstFrom - secondTo});
}

Way wayBetween(const QRectF& from, const QRectF& to, Direction direction) {
    const QPointF step = to.center() - from.center();
    if (direction == Direction::left || direction == Direction::right) {
        return {direction == Direction::right ? step.x() : -step.x(),
                gapBetween(from.top(), from.bottom(), to.top(), to.bottom()), std::abs(step.y())};
    }
    // Lines of chips are aligned at their tops.
    const double down = to.top() - from.top();
    return {direction == Direction::down ? down : -down,
            gapBetween(from.left(), from.right(), to.left(), to.right()), std::abs(step.x())};
}

/// Less is nearer. A line further costs more than a chip further along the line, so that up and
/// down go line by line; sideways another line is the last resort.
double costOf(const Way& way, Direction direction) {
    const bool isSideways = direction == Direction::left || direction == Direction::right;
    const double lastResort = isSideways && way.besideGap > 0 ? 1e6 : 0;
    return lastResort + way.ahead + (isSideways ? 3.0 : 0.15) * way.besideGap +
           0.01 * way.besideCentre;
}

} // namespace

const Chip* neighbour(const MapLayout& layout, const Chip& from, Direction direction) {
    const Chip* nearest = nullptr;
    double least = 0;
    for (const Chip& chip : layout.chips) {
        const Way way = wayBetween(from.rect, chip.rect, direction);
        if (way.ahead <= 0) continue;
        const double cost = costOf(way, direction);
        if (nearest && cost >= least) continue;
        nearest = &chip;
        least = cost;
    }
    return nearest;
}

} // namespace rightward
