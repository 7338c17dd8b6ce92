// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/page_done.h"
#include "paper/paper_options.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace rightward {

/// A picture, of dots or as a drawing, holds the map, what to start with and how to read it. A
/// paper adds the table that says all of it in words.
enum class PaperFormat : std::uint8_t { png, pdf, svg };

/// The format that a file's ending names, in either case; nothing for another ending.
std::optional<PaperFormat> formatNamedBy(const std::filesystem::path& path);

/// One map as a file in memory; a picture stacks its pages where it needs more than
/// one. Needs a QGuiApplication that was prepared (app/application.h) but no display. The same map
/// gives the same bytes. Throws std::out_of_range for a map that is not in the library, and Error:
/// pictureTooLarge or renderFailed, and whatever `done` throws.
std::vector<std::byte> renderMap(const Library& library, MapId map, PaperFormat format,
                                 const PaperOptions& options, const PageDone& done = {});

/// The same, put in a file whole or not at all. Throws Error also as writeFileAtomically does.
void exportMap(const Library& library, MapId map, PaperFormat format, const PaperOptions& options,
               const std::filesystem::path& to);

} // namespace rightward
