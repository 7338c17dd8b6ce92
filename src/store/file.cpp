// SPDX-License-Identifier: MIT
#include "store/file.h"

#include "store/file_mark.h"
#include "store/publication.h"
#include "store/system_file.h"

namespace rightward {
namespace {

constexpr SystemCodes readingCodes{ErrorCode::fileMissing, ErrorCode::fileUnreadable};

SystemFile openToRead(const std::filesystem::path& path) {
    std::error_code fault;
    auto file = SystemFile::openToRead(path, fault);
    if (fault) throw systemError(fault, path, readingCodes);
    return file;
}

std::uintmax_t regularSize(const SystemFile& file, const std::filesystem::path& path) {
    std::error_code fault;
    const auto status = file.status(fault);
    if (fault) throw systemError(fault, path, readingCodes);
    if (status.kind == FileKind::folder) throw Error(ErrorCode::fileIsFolder, {utf8(path)});
    if (status.kind != FileKind::regular) throw Error(ErrorCode::fileNotRegular, {utf8(path)});
    return status.size;
}

/// How many bytes were read: fewer than asked for only where the file ends earlier.
std::size_t readInto(std::span<std::byte> bytes, const SystemFile& file,
                     const std::filesystem::path& path) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        std::error_code fault;
        const auto got = file.read(bytes.subspan(done), done, fault);
        if (fault) throw systemError(fault, path, readingCodes);
        if (got == 0) break;
        done += got;
    }
    return done;
}

/// Whether the disk confirmed it. `seen` may be null.
bool publish(const std::filesystem::path& path, std::span<const std::byte> bytes, Target target,
             const FileMark* seen, const LastLook& lastLook) {
    if (seen) refuseUnseen(path, *seen);
    // Until takeName the old file is untouched; after it the new one is whole.
    Publication publication(path, target);
    publication.createTemporary();
    publication.write(bytes);
    publication.sync();
    publication.compare(bytes);
    // Again, as late as can be: writing may have taken a while.
    if (seen) refuseUnseen(path, *seen);
    if (lastLook) lastLook();
    publication.takeName();
    const bool isConfirmed = publication.syncFolder();
    if (isConfirmed) publication.removeLeftovers();
    return isConfirmed;
}

void refuseUnconfirmed(bool isConfirmed, const std::filesystem::path& path) {
    if (!isConfirmed) throw Error(ErrorCode::fileNotConfirmed, {utf8(path)});
}

} // namespace

std::vector<std::byte> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit) {
    const auto file = openToRead(path);
    const auto size = regularSize(file, path);
    if (size > limit) {
        throw Error(ErrorCode::fileTooLarge, {utf8(path), std::to_string(limit)});
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    bytes.resize(readInto(bytes, file, path));
    return bytes;
}

void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes,
                         const LastLook& lastLook) {
    refuseUnconfirmed(publish(path, bytes, Target::mayExist, nullptr, lastLook), path);
}

void writeNewFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes,
                            const LastLook& lastLook) {
    refuseUnconfirmed(publish(path, bytes, Target::mustBeNew, nullptr, lastLook), path);
}

bool replaceSeenFile(const std::filesystem::path& path, std::span<const std::byte> bytes,
                     const FileMark& seen, const LastLook& lastLook) {
    return publish(path, bytes, Target::mayExist, &seen, lastLook);
}

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathFromUtf8(std::string_view text) {
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

} // namespace rightward
