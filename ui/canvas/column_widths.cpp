// SPDX-License-Identifier: MIT
#include "canvas/column_widths.h"

#include <algorithm>

namespace rightward {

namespace {

// What is worse than what, in lines of text. Nothing outweighs a map that is too tall.
constexpr double overflowCost = 100;
constexpr double spoiltCost = 30;
constexpr double extraLineCost = 0.5;
constexpr double heightCost = 0.25;
constexpr double unevenCost = 14;

using Choice = std::array<const ColumnNeed*, 4>;

double heightOf(const Choice& choice) {
    double total = 0;
    for (std::size_t row = 0; row < 3; ++row) {
        double tallest = 0;
        for (const ColumnNeed* column : choice) {
            tallest = std::max(tallest, column->boxes[row].height);
        }
        total += tallest;
    }
    double label = 0;
    for (const ColumnNeed* column : choice)
        label = std::max(label, column->labelHeight);
    return total + label;
}

double wordsCost(const ColumnNeed& column) {
    double cost = 0;
    for (const BoxNeed& box : column.boxes) {
        cost += spoiltCost * box.spoiltNames + extraLineCost * box.extraLines;
    }
    return cost;
}

/// 0 when all columns are alike.
double unevenness(const std::array<int, 4>& given, int steps) {
    double sum = 0;
    for (const int own : given) {
        const double share = steps > 0 ? static_cast<double>(own) / steps - 0.25 : 0;
        sum += share * share;
    }
    return sum;
}

struct Search {
    const std::array<ColumnNeeds, 4>& columns;
    int steps;
    double height;
    double line;
    std::array<std::vector<double>, 4> words;

    double cost(const std::array<int, 4>& given) const {
        Choice choice{};
        double lines = unevenCost * unevenness(given, steps);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto own = static_cast<std::size_t>(given[i]);
            choice[i] = &columns[i][own];
            lines += words[i][own];
        }
        const double total = heightOf(choice);
        return lines + (heightCost * total + overflowCost * std::max(0.0, total - height)) / line;
    }
};

} // namespace

std::array<int, 4> bestWidths(const std::array<ColumnNeeds, 4>& columns, int steps, double height,
                              double line) {
    Search search{columns, steps, height, line, {}};
    for (std::size_t i = 0; i < 4; ++i) {
        for (const ColumnNeed& need : columns[i])
            search.words[i].push_back(wordsCost(need));
    }
    std::array<int, 4> best{steps, 0, 0, 0};
    double least = search.cost(best);
    for (int a = 0; a <= steps; ++a) {
        for (int b = 0; a + b <= steps; ++b) {
            for (int c = 0; a + b + c <= steps; ++c) {
                const std::array<int, 4> given{a, b, c, steps - a - b - c};
                const double cost = search.cost(given);
                if (cost >= least) continue;
                least = cost;
                best = given;
            }
        }
    }
    return best;
}

} // namespace rightward
