// SPDX-License-Identifier: MIT
#include "store/publication.h"

#include "store/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rightward {
namespace {

constexpr SystemCodes writingCodes{ErrorCode::folderMissing, ErrorCode::writeFailed};
constexpr mode_t permissionBits = 0777;
constexpr mode_t newFileMode = 0666; // less the umask

template <class Call>
auto uninterrupted(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? "." : folder;
}

/// Short, so that it fits wherever the real name does; the number tells those of one program apart.
std::string temporaryName(int number) {
    return ".rightward-" + std::to_string(::getpid()) + "-" + std::to_string(number) + ".tmp";
}

} // namespace

Publication::Publication(const std::filesystem::path& path, Target target)
    : m_path(path), m_target(target) {
    m_place = target == Target::mayExist ? linkTarget(path) : path;
    m_name = m_place.filename().native();
    const auto folder = folderOf(m_place);
    m_folder = Descriptor(
        uninterrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!m_folder.isOpen()) fail(errno);
    if (m_name.empty()) throw Error(ErrorCode::fileIsFolder, {utf8(m_path)});
    lookAtTarget();
}

Publication::~Publication() {
    if (!m_temporaryName.empty()) ::unlinkat(m_folder.number(), m_temporaryName.c_str(), 0);
}

void Publication::lookAtTarget() {
    struct stat status {};
    if (::fstatat(m_folder.number(), m_name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT) fail(errno);
        return;
    }
    if (S_ISDIR(status.st_mode)) throw Error(ErrorCode::fileIsFolder, {utf8(m_path)});
    if (m_target == Target::mustBeNew) throw Error(ErrorCode::fileExists, {utf8(m_path)});
    if (!S_ISREG(status.st_mode)) throw Error(ErrorCode::fileNotRegular, {utf8(m_path)});
    // The folder would let us replace a file that is meant to be read only.
    if (::faccessat(m_folder.number(), m_name.c_str(), W_OK, AT_EACCESS) != 0) {
        failToWriteIn(ErrorCode::fileReadOnly, errno);
    }
    m_mode = status.st_mode & permissionBits;
}

void Publication::createTemporary() {
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    constexpr int mostAttempts = 1000;
    for (int attempt = 0; attempt < mostAttempts && !m_file.isOpen(); ++attempt) {
        const auto name = temporaryName(attempt);
        m_file = Descriptor(uninterrupted([&] {
            return ::openat(m_folder.number(), name.c_str(), flags, m_mode.value_or(newFileMode));
        }));
        if (m_file.isOpen()) {
            m_temporaryName = name;
        } else if (errno != EEXIST) {
            failToWriteIn(ErrorCode::folderReadOnly, errno);
        }
    }
    if (!m_file.isOpen()) fail(EEXIST);
    keepMode();
}

void Publication::keepMode() {
    if (!m_mode) return;
    struct stat status {};
    if (::fstat(m_file.number(), &status) != 0) fail(errno);
    if ((status.st_mode & permissionBits) == *m_mode) return;
    if (::fchmod(m_file.number(), *m_mode) != 0) fail(errno);
}

void Publication::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const auto written =
            uninterrupted([&] { return ::write(m_file.number(), bytes.data(), bytes.size()); });
        if (written < 0) fail(errno);
        if (written == 0) fail(EIO);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void Publication::sync() {
    // Never asked twice: after one failure the system forgets what it could not write.
    if (::fsync(m_file.number()) != 0) fail(errno);
}

void Publication::compare(std::span<const std::byte> bytes) {
    std::array<std::byte, 65'536> buffer;
    off_t offset = 0;
    for (auto rest = bytes; true;) {
        const auto got = uninterrupted(
            [&] { return ::pread(m_file.number(), buffer.data(), buffer.size(), offset); });
        if (got < 0) fail(errno);
        if (got == 0 && rest.empty()) return;
        const auto size = static_cast<std::size_t>(got);
        if (size == 0 || size > rest.size() ||
            !std::equal(buffer.begin(), buffer.begin() + got, rest.begin())) {
            fail(EIO);
        }
        rest = rest.subspan(size);
        offset += got;
    }
}

void Publication::takeName(std::chrono::milliseconds patience) {
    constexpr auto pause = std::chrono::milliseconds(50);
    if (!m_file.close()) fail(errno);
    int fault = tryToTakeName();
    for (auto left = patience; isHeldByAnother(fault) && left > pause; left -= pause) {
        std::this_thread::sleep_for(pause);
        fault = tryToTakeName();
    }
    const auto temporary = utf8(folderOf(m_place) / m_temporaryName);
    if (fault == 0 || isHeldByAnother(fault)) m_temporaryName.clear();
    if (fault == 0) return;
    if (isHeldByAnother(fault)) throw Error(ErrorCode::fileInUse, {utf8(m_path), temporary});
    if (m_target == Target::mustBeNew && fault == EEXIST) {
        throw Error(ErrorCode::fileExists, {utf8(m_path)});
    }
    fail(fault);
}

int Publication::tryToTakeName() {
    const bool isNew = m_target == Target::mustBeNew;
    return (isNew ? takeFreeName() : replaceTarget()) == 0 ? 0 : errno;
}

int Publication::replaceTarget() {
    return ::renameat(m_folder.number(), m_temporaryName.c_str(), m_folder.number(),
                      m_name.c_str());
}

int Publication::takeFreeName() {
    const int done = ::renameat2(m_folder.number(), m_temporaryName.c_str(), m_folder.number(),
                                 m_name.c_str(), RENAME_NOREPLACE);
    if (done == 0 || (errno != EINVAL && errno != ENOSYS)) return done;
    // A file system that cannot promise this in a rename can in a second name for the file.
    if (::linkat(m_folder.number(), m_temporaryName.c_str(), m_folder.number(), m_name.c_str(),
                 0) != 0) {
        return -1;
    }
    return ::unlinkat(m_folder.number(), m_temporaryName.c_str(), 0);
}

bool Publication::syncFolder() {
    // Some file systems on a network cannot sync a folder, and say so with EINVAL.
    return ::fsync(m_folder.number()) == 0 || errno == EINVAL;
}

void Publication::failToWriteIn(ErrorCode readOnly, int number) const {
    const bool isDisk = number == EROFS;
    if (isDisk) throw Error(ErrorCode::folderReadOnly, {utf8(m_path)});
    if (number == EACCES || number == EPERM) throw Error(readOnly, {utf8(m_path)});
    fail(number);
}

void Publication::fail(int number) const { throw systemError(number, m_path, writingCodes); }

} // namespace rightward
