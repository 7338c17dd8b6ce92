// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

namespace rightward {

/// What a box needs at one width.
struct BoxNeed {
    double height{};
    int extraLines{};  ///< names on more than one line, counted by line
    int spoiltNames{}; ///< shortened, or broken inside a word
};

/// What a column needs at one width: its three boxes, top to bottom, and its label.
struct ColumnNeed {
    std::array<BoxNeed, 3> boxes;
    double labelHeight{};
};

/// Needs of a column by width: at(i) is for the narrowest width and i steps more.
using ColumnNeeds = std::vector<ColumnNeed>;

/// Steps given to each column, `steps` in all, so that the map is no taller than `height` if it
/// can be, names are whole, and the columns are about alike. `line` is the height of a line.
std::array<int, 4> bestWidths(const std::array<ColumnNeeds, 4>& columns, int steps, double height,
                              double line);

} // namespace rightward
