// SPDX-License-Identifier: MIT
#pragma once

#include "store/system_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace rightward {

/// What a file held when we last read or wrote it, to see what others did to it since. Its time of
/// change is no part of it: programs that copy files set that as they like.
struct FileMark {
    std::optional<FileIdentity> identity;
    std::uintmax_t size = 0;
    std::string digest;

    bool operator==(const FileMark&) const = default;
};

/// For a file that holds these bytes now.
FileMark markOf(const std::filesystem::path& path, std::span<const std::byte> bytes);

enum class FileChange : std::uint8_t {
    none,     ///< another file with the same content among them
    changed,  ///< the file is the same one
    replaced, ///< by another file, as far as the disk tells files apart
    deleted,
};

/// Throws Error where what is there cannot be read.
FileChange changeSince(const std::filesystem::path& path, const FileMark& mark);

/// Throws Error where a file is not as it was seen: fileChangedElsewhere, fileReplaced or
/// fileDeleted; or where that cannot be told.
void refuseUnseen(const std::filesystem::path& path, const FileMark& seen);

} // namespace rightward
