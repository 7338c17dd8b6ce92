// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace rightward {

/// Looks at the header and at the start of the schema's page alone, before SQLite sees anything.
/// Throws Error: fileEmpty, fileNotLibrary, fileNewer (with the file's version and ours) or
/// fileDamaged.
void checkHeader(std::span<const std::byte> database, const std::filesystem::path& path);

/// Clears the mark of a database that was left in write-ahead mode: in memory there is none.
void leaveWriteAheadMode(std::span<std::byte> database);

} // namespace rightward
