// SPDX-License-Identifier: MIT
#include "model/place.h"

#include <stdexcept>

namespace rightward {
namespace {

constexpr std::array<Span, 4> columnSpans{{{0, 249}, {250, 499}, {500, 749}, {750, 1000}}};
constexpr std::array<Span, 3> rowSpans{{{0, 333}, {334, 666}, {667, 1000}}};

template <std::size_t count>
std::size_t indexIn(const std::array<Span, count>& spans, int value) {
    std::size_t index = 0;
    while (value > spans[index].last)
        ++index;
    return index;
}

/// The value as far into `to` as it was into `from`, rounded to the nearest.
int sameFraction(int value, Span from, Span to) {
    const int fromLength = from.last - from.first;
    const int toLength = to.last - to.first;
    return to.first + ((value - from.first) * toLength * 2 + fromLength) / (fromLength * 2);
}

/// `value` moved to the neighbouring span, or nothing past the last.
template <std::size_t count>
std::optional<int> stepped(const std::array<Span, count>& spans, int value, int step) {
    const auto here = indexIn(spans, value);
    const auto there = static_cast<int>(here) + step;
    if (there < 0 || there >= static_cast<int>(count)) return std::nullopt;
    if (step == 0) return value;
    return sameFraction(value, spans[here], spans[static_cast<std::size_t>(there)]);
}

} // namespace

std::optional<Place> Place::of(std::int64_t evolution, std::int64_t visibility) {
    if (!holds(evolution) || !holds(visibility)) return std::nullopt;
    return Place(static_cast<int>(evolution), static_cast<int>(visibility));
}

Place::Place(int evolution, int visibility)
    : m_evolution(static_cast<std::int16_t>(evolution)),
      m_visibility(static_cast<std::int16_t>(visibility)) {
    if (!holds(evolution) || !holds(visibility)) throw std::out_of_range("place is off the grid");
}

Column Place::column() const { return allColumns[indexIn(columnSpans, m_evolution)]; }
Row Place::row() const { return allRows[indexIn(rowSpans, m_visibility)]; }

Span evolutionSpan(Column column) { return columnSpans[static_cast<std::size_t>(column)]; }
Span visibilitySpan(Row row) { return rowSpans[static_cast<std::size_t>(row)]; }

Place centreOf(Box box) {
    constexpr std::array evolution{125, 375, 625, 875};
    constexpr std::array visibility{167, 500, 833};
    return {evolution[static_cast<std::size_t>(box.column)],
            visibility[static_cast<std::size_t>(box.row)]};
}

std::optional<Place> oneBoxAlong(Place from, int columns, int rows) {
    const auto evolution = stepped(columnSpans, from.evolution(), columns);
    const auto visibility = stepped(rowSpans, from.visibility(), rows);
    if (!evolution || !visibility) return std::nullopt;
    return Place(*evolution, *visibility);
}

} // namespace rightward
