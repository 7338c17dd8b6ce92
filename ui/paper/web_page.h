// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace rightward {

/// A map as one web page (HTML): the map as a drawing, and the tables that say the same in words.
/// It needs nothing else, runs nothing and asks for nothing: a policy in it forbids that. Needs a
/// QGuiApplication that was prepared but no display. The same map gives the same bytes. Throws
/// std::out_of_range for a map that is not in the library, and Error renderFailed.
std::vector<std::byte> renderWebPage(const Library& library, MapId map, Edition edition);

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportWebPage(const Library& library, MapId map, Edition edition,
                   const std::filesystem::path& to);

/// Its tables alone, as HTML for a document that has its own look.
QString tablesToPaste(const Library& library, MapId map, Edition edition);

} // namespace rightward
