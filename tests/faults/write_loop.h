// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <filesystem>

namespace rightward::faults {

/// Where such a loop keeps what is not in the file yet.
std::filesystem::path recoveryOf(const std::filesystem::path& file);
/// What a loop starts from: one council with an empty map.
Library emptyMap();
/// A capability that the library does not have yet, with a place of its own on that map.
Capability nextThing(const Library& library, MapId map);
/// Says "ACK <id> <value>" at once: what is killed has no time to empty a buffer.
void sayKept(const Capability& capability);

/// Edits a library as a person would, saving it to `file` now and then, and says on standard output
/// "ACK <id> <value>" for each capability it added as soon as the window would say that it is
/// kept. What was left by the last run is taken up first. False, with a line on standard error,
/// when keeping fails and stays so.
bool writeLoop(const std::filesystem::path& file, int count);

/// Opens a library and saves it to another file, which is replaced if it is there. Throws Error.
void saveTo(const std::filesystem::path& file, const std::filesystem::path& out);

/// What a person would find at the next start, as "<id> <value>": what was kept, or else the file.
void listKept(const std::filesystem::path& file);

} // namespace rightward::faults
