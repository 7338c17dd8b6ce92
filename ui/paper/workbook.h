// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/paper_options.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace rightward {

struct MapsToCompare;

/// A map's capabilities as a spreadsheet (XLSX) in memory, best to share first, then those that
/// wait for a place. Numbers are numbers, days are days, and what people wrote is text, never a
/// formula. The public edition has no columns for what it withholds. A second sheet says what it
/// is; of the options it holds edition, heading and day of saving. The same map gives the same
/// bytes. Throws std::out_of_range for a map that is not in the library, and Error where the
/// temporary folder cannot be written to.
std::vector<std::byte> renderWorkbook(const Library& library, MapId map,
                                      const PaperOptions& options);

/// The same of a comparison, in the rows and columns of comparisonCsv.
std::vector<std::byte> renderComparisonWorkbook(const MapsToCompare& compared,
                                                const PaperOptions& options);

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportWorkbook(const Library& library, MapId map, const PaperOptions& options,
                    const std::filesystem::path& to);

} // namespace rightward
