// SPDX-License-Identifier: MIT
#include "store/system_file.h"

#include "store/file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace rightward {
namespace {

ErrorCode codeOf(int number, SystemCodes codes) {
    switch (number) {
    case ENOENT:
    case ENOTDIR: return codes.missing;
    case EISDIR: return ErrorCode::fileIsFolder;
    case ENXIO: return ErrorCode::fileNotRegular;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::noPermission;
    case ENAMETOOLONG: return ErrorCode::nameTooLong;
    case ENOSPC:
    case EDQUOT: return ErrorCode::diskFull;
    default: return codes.other;
    }
}

} // namespace

Error systemError(int number, const std::filesystem::path& path, SystemCodes codes) {
    return {codeOf(number, codes), {utf8(path), std::generic_category().message(number)}};
}

bool isHeldByAnother(int number) {
    // A share of Windows says so when a virus scanner, or somebody else, looks at the file.
    return number == EBUSY || number == ETXTBSY;
}

std::filesystem::path linkTarget(const std::filesystem::path& path) {
    constexpr int mostLinks = 40; // as many as Linux follows
    auto target = path;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code isNoLink;
        const auto next = std::filesystem::read_symlink(target, isNoLink);
        if (isNoLink) return target;
        target = target.parent_path() / next;
    }
    throw systemError(ELOOP, path, {ErrorCode::fileMissing, ErrorCode::fileUnreadable});
}

std::optional<FileIdentity> identityOf(const std::filesystem::path& path) noexcept {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor() {
    if (isOpen()) ::close(m_number);
}

bool Descriptor::close() {
    // Linux has let go of the number even where close() reports an interruption.
    return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR;
}

} // namespace rightward
