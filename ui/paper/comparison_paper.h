// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/shown_comparison.h"

#include <filesystem>
#include <string>

namespace rightward {

/// A comparison as a table: a row for each thing that maps have in common, then what only one has,
/// what may be the same and what waits for a place, each said in words in its row; what it leaves
/// out and how to read it comes last. Written by the rules of our other tables.
std::string comparisonCsv(const ShownComparison& shown);

} // namespace rightward
