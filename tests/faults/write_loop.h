// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace rightward::faults {

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
