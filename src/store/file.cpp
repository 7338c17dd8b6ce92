// SPDX-License-Identifier: MIT
#include "store/file.h"

#include "store/file_mark.h"
#include "store/publication.h"
#include "store/system_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rightward {
namespace {

constexpr SystemCodes readingCodes{ErrorCode::fileMissing, ErrorCode::fileUnreadable};

Descriptor openForReading(const std::filesystem::path& path) {
    // O_NONBLOCK so that a pipe is refused below instead of being waited for here.
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    int number = -1;
    do {
        number = ::open(path.c_str(), flags);
    } while (number < 0 && errno == EINTR);
    if (number < 0) throw systemError(errno, path, readingCodes);
    return Descriptor(number);
}

std::uintmax_t regularSize(const Descriptor& file, const std::filesystem::path& path) {
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) throw systemError(errno, path, readingCodes);
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::fileIsFolder, {utf8(path)});
    if (!S_ISREG(status.st_mode)) throw Error(ErrorCode::fileNotRegular, {utf8(path)});
    return static_cast<std::uintmax_t>(status.st_size);
}

/// How many bytes were read: fewer than asked for only where the file ends earlier.
std::size_t readInto(std::span<std::byte> bytes, const Descriptor& file,
                     const std::filesystem::path& path) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto got = ::read(file.number(), bytes.data() + done, bytes.size() - done);
        if (got == 0) break;
        if (got > 0) {
            done += static_cast<std::size_t>(got);
        } else if (errno != EINTR) {
            throw systemError(errno, path, readingCodes);
        }
    }
    return done;
}

/// Whether the disk confirmed it. `seen` may be null.
bool publish(const std::filesystem::path& path, std::span<const std::byte> bytes, Target target,
             const FileMark* seen) {
    if (seen) refuseUnseen(path, *seen);
    // Until takeName the old file is untouched; after it the new one is whole.
    Publication publication(path, target);
    publication.createTemporary();
    publication.write(bytes);
    publication.sync();
    publication.compare(bytes);
    // Again, as late as can be: writing may have taken a while.
    if (seen) refuseUnseen(path, *seen);
    publication.takeName();
    return publication.syncFolder();
}

void refuseUnconfirmed(bool isConfirmed, const std::filesystem::path& path) {
    if (!isConfirmed) throw Error(ErrorCode::fileNotConfirmed, {utf8(path)});
}

} // namespace

std::vector<std::byte> readWholeFile(const std::filesystem::path& path, std::uintmax_t limit) {
    const auto file = openForReading(path);
    const auto size = regularSize(file, path);
    if (size > limit) {
        throw Error(ErrorCode::fileTooLarge, {utf8(path), std::to_string(limit)});
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    bytes.resize(readInto(bytes, file, path));
    return bytes;
}

void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    refuseUnconfirmed(publish(path, bytes, Target::mayExist, nullptr), path);
}

void writeNewFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    refuseUnconfirmed(publish(path, bytes, Target::mustBeNew, nullptr), path);
}

bool replaceSeenFile(const std::filesystem::path& path, std::span<const std::byte> bytes,
                     const FileMark& seen) {
    return publish(path, bytes, Target::mayExist, &seen);
}

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathFromUtf8(std::string_view text) {
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

} // namespace rightward
