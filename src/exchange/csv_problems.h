// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rightward {

/// What becomes of a thing that is wrong, from the least to the worst: it is said and no more; the
/// cell stays unknown; the row cannot come in; the file cannot.
enum class Severity : std::uint8_t { note, unknownCell, lostRow, wholeFile };

/// One thing to say about a table, and the cell it is about.
struct CellProblem {
    ProblemCode code{};
    Severity severity{};
    std::size_t row{}; ///< counted from 0, as in CsvTable
    std::optional<std::size_t> column;
    /// What was found there first, if anything.
    std::vector<std::string> args;

    bool operator==(const CellProblem&) const = default;
};

using CellProblems = std::vector<CellProblem>;

/// The worst of them; a note where there are none.
Severity worstOf(const CellProblems& problems);

/// How a spreadsheet names a cell, such as C7; only 7 for a whole row.
std::string cellName(const CellProblem& problem);

/// The same for a list that is not about cells: `where` is the cell's name.
Problem asProblem(const CellProblem& problem);

} // namespace rightward
