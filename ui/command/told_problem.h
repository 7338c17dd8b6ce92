// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_columns.h"
#include "model/problem.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace rightward {

/// How bad a problem is: it is said and no more; something was doubted, left out or left unknown;
/// the command could not do what it was asked.
enum class Weight : std::uint8_t { note, warning, error };

/// One problem as the command line tells it, to people or to programs.
struct ToldProblem {
    QString code;
    QString where; ///< a path, a cell such as C7, or a kind and an id
    QString text;
    Weight weight{};
};

using ToldProblems = std::vector<ToldProblem>;

ToldProblem told(const Problem& problem, Weight weight);
ToldProblem told(const CsvLayout& layout, const CellProblem& problem);
/// An error, or each of its problems where it holds some.
ToldProblems told(const Error& error);

/// A line for each.
QString problemLines(const ToldProblems& problems);

/// What became of an import.
struct ImportCounts {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t leftOut = 0;
};

// Keys as in ui/README.md, ending in a newline.
QString importJson(const ImportCounts& counts, const ToldProblems& problems);
QString checkJson(bool isSound, const ToldProblems& problems);

} // namespace rightward
