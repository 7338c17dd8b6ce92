// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace rightward {

/// A whole regular file of at most `limit` bytes. Throws Error: fileMissing, fileIsFolder,
/// fileNotRegular, noPermission, fileUnreadable or fileTooLarge. Waits for no pipe or device.
std::vector<std::byte> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit);

/// Replaces or makes a file, whole or not at all: a temporary file in the same folder, every write
/// counted, fsync, read back and compared, rename, fsync of the folder. A symbolic link stays and
/// its target is replaced. Libraries and exports use this one writer. Throws Error: folderMissing,
/// fileIsFolder, noPermission, nameTooLong, diskFull or writeFailed, and leaves no file behind.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);

/// The same for a name that must be free: throws Error fileExists where anything has it, a link
/// included, and replaces nothing that appears meanwhile.
void writeNewFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);

/// For opening a path in messages: UTF-8, whatever the system uses.
std::string utf8(const std::filesystem::path& path);
std::filesystem::path pathFromUtf8(std::string_view text);

} // namespace rightward
