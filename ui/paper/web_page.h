// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/paper_options.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace rightward {

struct MapsToCompare;

/// A map as one web page (HTML): the map as a drawing, and the tables that say the same in words,
/// or what else the options ask for but a comparison. It needs nothing else, runs nothing and asks
/// for nothing: a policy in it forbids that. Needs a QGuiApplication that was prepared but no
/// display. The same map gives the same bytes. Throws std::out_of_range for a map that is not in
/// the library, and Error renderFailed.
std::vector<std::byte> renderWebPage(const Library& library, MapId map,
                                     const PaperOptions& options);

/// The same of a comparison, which by itself is all that it holds. What else the options ask for
/// is about the first of the maps.
std::vector<std::byte> renderComparisonPage(const MapsToCompare& compared,
                                            const PaperOptions& options);

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportWebPage(const Library& library, MapId map, const PaperOptions& options,
                   const std::filesystem::path& to);

/// A map's tables alone, as HTML for a document that has its own look.
QString tablesToPaste(const Library& library, MapId map, Edition edition);

} // namespace rightward
