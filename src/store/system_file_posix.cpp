// SPDX-License-Identifier: MIT
#include "store/system_file.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rightward {
namespace {

constexpr mode_t permissionBits = 0777;
constexpr mode_t onlyMine = 0600;

std::error_code lastFault() { return {errno, std::system_category()}; }

/// What the system answers, made again where a signal came in between.
template <class Call>
auto uninterrupted(std::error_code& fault, Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    fault = result < 0 ? lastFault() : std::error_code();
    return result;
}

std::error_code once(int result) { return result == 0 ? std::error_code() : lastFault(); }

int number(const SystemFile& file) { return static_cast<int>(file.handle()); }

FileStatus statusOf(const struct stat& status) {
    const auto kind = S_ISREG(status.st_mode)   ? FileKind::regular
                      : S_ISDIR(status.st_mode) ? FileKind::folder
                                                : FileKind::other;
    return {kind, static_cast<std::uintmax_t>(status.st_size), status.st_mtime,
            status.st_mode & permissionBits};
}

} // namespace

SystemRefusal refusalOf(const std::error_code& fault) {
    switch (fault.value()) {
    case ENOENT:
    case ENOTDIR: return SystemRefusal::missing;
    case EEXIST: return SystemRefusal::exists;
    case EISDIR: return SystemRefusal::isFolder;
    case ENXIO: return SystemRefusal::notRegular;
    case EACCES:
    case EPERM: return SystemRefusal::noPermission;
    case EROFS: return SystemRefusal::diskReadOnly;
    case ENAMETOOLONG: return SystemRefusal::nameTooLong;
    case ENOSPC:
    case EDQUOT: return SystemRefusal::diskFull;
    // A share of Windows says so when a virus scanner, or somebody else, looks at the file.
    case EBUSY:
    case ETXTBSY: return SystemRefusal::inUse;
    default: return SystemRefusal::other;
    }
}

std::string reasonOf(const std::error_code& fault) { return fault.message(); }

std::filesystem::path linkTarget(const std::filesystem::path& path) {
    constexpr int mostLinks = 40; // as many as Linux follows
    auto target = path;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code isNoLink;
        const auto next = std::filesystem::read_symlink(target, isNoLink);
        if (isNoLink) return target;
        target = target.parent_path() / next;
    }
    throw systemError(std::make_error_code(std::errc::too_many_symbolic_link_levels), path,
                      {ErrorCode::fileMissing, ErrorCode::fileUnreadable});
}

std::string personHere() {
    std::array<char, 256> computer{};
    // Without a name all computers are one, and only the person tells them apart.
    if (::gethostname(computer.data(), computer.size() - 1) != 0) computer.front() = '\0';
    return std::to_string(::geteuid()) + "@" + computer.data();
}

std::optional<FileIdentity> identityOf(const std::filesystem::path& path) noexcept {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

SystemFile::~SystemFile() {
    if (isOpen()) ::close(number(*this));
}

SystemFile SystemFile::openToRead(const std::filesystem::path& path, std::error_code& fault) {
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    return SystemFile(uninterrupted(fault, [&] { return ::open(path.c_str(), flags); }));
}

SystemFile SystemFile::openToHold(const std::filesystem::path& path, std::error_code& fault) {
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    SystemFile file(uninterrupted(fault, [&] { return ::open(path.c_str(), flags, onlyMine); }));
    if (fault) return file;
    // A disk without locks must not keep anybody from working.
    if (::flock(number(file), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return file;
    fault = std::make_error_code(std::errc::device_or_resource_busy);
    return {};
}

FileStatus SystemFile::status(std::error_code& fault) const {
    struct stat status {};
    fault = once(::fstat(number(*this), &status));
    return fault ? FileStatus() : statusOf(status);
}

std::size_t SystemFile::read(std::span<std::byte> bytes, std::uintmax_t at,
                             std::error_code& fault) const {
    const auto got = uninterrupted(fault, [&] {
        return ::pread(number(*this), bytes.data(), bytes.size(), static_cast<off_t>(at));
    });
    return got < 0 ? 0 : static_cast<std::size_t>(got);
}

std::size_t SystemFile::write(std::span<const std::byte> bytes, std::uintmax_t at,
                              std::error_code& fault) const {
    const auto put = uninterrupted(fault, [&] {
        return ::pwrite(number(*this), bytes.data(), bytes.size(), static_cast<off_t>(at));
    });
    return put < 0 ? 0 : static_cast<std::size_t>(put);
}

std::error_code SystemFile::clear() const { return once(::ftruncate(number(*this), 0)); }

std::error_code SystemFile::permit(unsigned permissions) const {
    std::error_code fault;
    // Not asked for what is so already: some disks cannot change it.
    if (status(fault).permissions == permissions || fault) return fault;
    return once(::fchmod(number(*this), permissions));
}

std::error_code SystemFile::sync() const { return once(::fsync(number(*this))); }

std::error_code SystemFile::close() {
    // Linux has let go of the number even where close() reports an interruption.
    const int result = ::close(static_cast<int>(std::exchange(m_handle, none)));
    return result == 0 || errno == EINTR ? std::error_code() : lastFault();
}

SystemFolder SystemFolder::open(const std::filesystem::path& path, std::error_code& fault) {
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    return {SystemFile(uninterrupted(fault, [&] { return ::open(path.c_str(), flags); })), path};
}

std::optional<FileStatus> SystemFolder::look(const Name& name, std::error_code& fault) const {
    struct stat status {};
    fault = once(::fstatat(number(m_folder), name.c_str(), &status, AT_SYMLINK_NOFOLLOW));
    if (!fault) return statusOf(status);
    if (fault.value() == ENOENT) fault.clear();
    return std::nullopt;
}

std::error_code SystemFolder::refusalToWrite(const Name& name) const {
    return once(::faccessat(number(m_folder), name.c_str(), W_OK, AT_EACCESS));
}

SystemFile SystemFolder::create(const Name& name, unsigned permissions,
                                std::error_code& fault) const {
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    return SystemFile(uninterrupted(fault, [&] {
        return ::openat(number(m_folder), name.c_str(), flags, static_cast<mode_t>(permissions));
    }));
}

std::error_code SystemFolder::replace(const Name& from, const Name& to) const {
    const int folder = number(m_folder);
    return once(::renameat(folder, from.c_str(), folder, to.c_str()));
}

std::error_code SystemFolder::giveFreeName(const Name& from, const Name& to) const {
    const int folder = number(m_folder);
    const int done = ::renameat2(folder, from.c_str(), folder, to.c_str(), RENAME_NOREPLACE);
    if (done == 0 || (errno != EINVAL && errno != ENOSYS)) return once(done);
    // A file system that cannot promise this in a rename can in a second name for the file.
    const auto fault = once(::linkat(folder, from.c_str(), folder, to.c_str(), 0));
    return fault ? fault : remove(from);
}

std::error_code SystemFolder::remove(const Name& name) const {
    return once(::unlinkat(number(m_folder), name.c_str(), 0));
}

std::error_code SystemFolder::sync(const Name&) const {
    const auto fault = once(::fsync(number(m_folder)));
    // Some file systems on a network cannot sync a folder, and say so with EINVAL.
    return fault.value() == EINVAL ? std::error_code() : fault;
}

} // namespace rightward
