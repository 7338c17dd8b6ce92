// SPDX-License-Identifier: MIT
#include "exchange/csv_problems.h"

#include <algorithm>

namespace rightward {
namespace {

/// A, B, … Z, AA, AB, …
std::string columnName(std::size_t column) {
    std::string name;
    for (auto left = column + 1; left > 0; left = (left - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return name;
}

} // namespace

Severity worstOf(const CellProblems& problems) {
    auto worst = Severity::note;
    for (const auto& problem : problems)
        worst = std::max(worst, problem.severity);
    return worst;
}

std::string cellName(const CellProblem& problem) {
    const auto row = std::to_string(problem.row + 1);
    return problem.column ? columnName(*problem.column) + row : row;
}

Problem asProblem(const CellProblem& problem) {
    return {problem.code, cellName(problem), problem.args};
}

} // namespace rightward
