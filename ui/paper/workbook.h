// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace rightward {

/// A map's capabilities as a spreadsheet (XLSX) in memory, best to share first, then those that
/// wait for a place. Numbers are numbers, days are days, and what people wrote is text, never a
/// formula. The public edition has no columns for what it withholds. The same map gives the same
/// bytes. Throws std::out_of_range for a map that is not in the library, and Error where the
/// temporary folder cannot be written to.
std::vector<std::byte> renderWorkbook(const Library& library, MapId map, Edition edition);

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportWorkbook(const Library& library, MapId map, Edition edition,
                    const std::filesystem::path& to);

} // namespace rightward
