// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/shown_comparison.h"

#include <filesystem>
#include <string>

namespace rightward {

/// A comparison as a file in memory, in pages as renderMap makes them; so too what it throws. A
/// picture of many pages has fewer dots than asked for, as long as it can be read.
std::vector<std::byte> renderComparison(const MapsToCompare& compared, PaperFormat format,
                                        const PaperOptions& options, const PageDone& done = {});

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportComparison(const MapsToCompare& compared, PaperFormat format,
                      const PaperOptions& options, const std::filesystem::path& to);

/// A comparison as a table: a row for each thing that maps have in common, then what only one has,
/// what may be the same and what waits for a place, each said in words in its row; what it leaves
/// out and how to read it comes last. Written by the rules of our other tables.
std::string comparisonCsv(const ShownComparison& shown);

} // namespace rightward
