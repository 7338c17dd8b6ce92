// SPDX-License-Identifier: MIT
#include "store/file_mark.h"

#include "store/digest.h"
#include "store/file.h"

namespace rightward {
namespace {

/// Nothing where there is no file.
std::optional<FileMark> currentMark(const std::filesystem::path& path, std::uintmax_t limit) {
    try {
        return markOf(path, readWholeFile(path, limit));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::fileMissing) return std::nullopt;
        if (error.code() != ErrorCode::fileTooLarge) throw;
    }
    return FileMark{identityOf(path), limit + 1, {}};
}

} // namespace

FileMark markOf(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    return {identityOf(path), bytes.size(), digestOf(bytes)};
}

FileChange changeSince(const std::filesystem::path& path, const FileMark& mark) {
    const auto now = currentMark(path, mark.size);
    if (!now) return FileChange::deleted;
    if (now->size == mark.size && now->digest == mark.digest) return FileChange::none;
    return now->identity == mark.identity ? FileChange::changed : FileChange::replaced;
}

void refuseUnseen(const std::filesystem::path& path, const FileMark& seen) {
    switch (changeSince(path, seen)) {
    case FileChange::none: return;
    case FileChange::changed: throw Error(ErrorCode::fileChangedElsewhere, {utf8(path)});
    case FileChange::replaced: throw Error(ErrorCode::fileReplaced, {utf8(path)});
    case FileChange::deleted: throw Error(ErrorCode::fileDeleted, {utf8(path)});
    }
}

} // namespace rightward
