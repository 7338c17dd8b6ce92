// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace rightward {

struct FileMark;

/// A whole regular file of at most `limit` bytes. Throws Error: fileMissing, fileIsFolder,
/// fileNotRegular, noPermission, fileUnreadable or fileTooLarge. Waits for no pipe or device.
std::vector<std::byte> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit);

/// Called when the new file is safe and before it takes its name, which cannot be taken back. What
/// it throws ends the writing, and nothing has happened.
using LastLook = std::function<void()>;

/// Replaces or makes a file, whole or not at all: a temporary file in the same folder, every write
/// counted, fsync, read back and compared, rename, fsync of the folder. A symbolic link stays and
/// its target is replaced. Libraries and exports use this one writer. Throws Error: folderMissing,
/// fileIsFolder, noPermission, fileReadOnly, folderReadOnly, nameTooLong, diskFull or writeFailed,
/// and leaves no file behind; fileInUse, and leaves the new file where it says; fileNotConfirmed,
/// and then the new file is there but might not survive a power cut. What a killed program left of
/// the same file a day ago goes.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes,
                         const LastLook& lastLook = {});

/// The same for a name that must be free: throws Error fileExists where anything has it, a link
/// included, and replaces nothing that appears meanwhile.
void writeNewFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes,
                            const LastLook& lastLook = {});

/// The same for a file that must still be as it was seen: throws Error fileChangedElsewhere,
/// fileReplaced or fileDeleted otherwise. False in place of fileNotConfirmed.
[[nodiscard]] bool replaceSeenFile(const std::filesystem::path& path,
                                   std::span<const std::byte> bytes, const FileMark& seen,
                                   const LastLook& lastLook = {});

/// For opening a path in messages: UTF-8, whatever the system uses.
std::string utf8(const std::filesystem::path& path);
std::filesystem::path pathFromUtf8(std::string_view text);

} // namespace rightward
