// SPDX-License-Identifier: MIT
// Loaded before the system's own library, makes one call of a kind fail, or the disk full. Told by
// the environment: RIGHTWARD_FAIL is "write:3:EIO", the third write, "+write:3:EIO", that and all
// that follow, or "space:4096:ENOSPC", every write once so many bytes are written. The file that
// RIGHTWARD_STRUCK names is made when it does.
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Plan {
    std::string kind;
    long at = 0;
    bool isForGood = false;
    int error = EIO;
};

const Plan& plan() {
    static const Plan made = [] {
        const char* text = std::getenv("RIGHTWARD_FAIL");
        const std::string all = text ? text : "::";
        const auto first = all.find(':');
        const auto second = all.find(':', first + 1);
        Plan parsed;
        parsed.kind = all.substr(0, first);
        parsed.at = std::atol(all.c_str() + first + 1);
        parsed.isForGood = all.front() == '+';
        if (parsed.isForGood) parsed.kind.erase(0, 1);
        const auto error = all.substr(second + 1);
        parsed.error = error == "ENOSPC" ? ENOSPC : error == "EBUSY" ? EBUSY : EIO;
        return parsed;
    }();
    return made;
}

void noteStrike() {
    const char* path = std::getenv("RIGHTWARD_STRUCK");
    if (!path) return;
    const long file = ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT, 0600);
    if (file >= 0) ::syscall(SYS_close, file);
}

/// Whether this call is the one.
bool strikes(const char* kind) {
    static std::atomic<long> calls{0};
    if (plan().kind != kind) return false;
    const long call = ++calls;
    if (call < plan().at || (call > plan().at && !plan().isForGood)) return false;
    noteStrike();
    errno = plan().error;
    return true;
}

/// How much of a write still has room: as on a real disk, the last one is cut short.
std::size_t roomFor(std::size_t size) {
    static std::atomic<long> written{0};
    if (plan().kind != "space") return size;
    const long before = written.fetch_add(static_cast<long>(size));
    const long room = plan().at - before;
    if (room >= static_cast<long>(size)) return size;
    noteStrike();
    return room > 0 ? static_cast<std::size_t>(room) : 0;
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Runs a write with what there is room for. The console is no disk.
template <class Write>
ssize_t limited(int file, std::size_t size, Write write) {
    if (file <= STDERR_FILENO) return write(size);
    if (strikes("write")) return -1;
    const auto room = roomFor(size);
    if (room == 0 && size > 0) {
        errno = plan().error;
        return -1;
    }
    return write(room);
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
    return limited(file, size,
                   [&](size_t room) { return ::syscall(SYS_write, file, bytes, room); });
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    return limited(file, size,
                   [&](size_t room) { return ::syscall(SYS_pwrite64, file, bytes, room, at); });
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    return pwrite(file, bytes, size, at);
}

int fsync(int file) { return strikes("sync") ? -1 : static_cast<int>(::syscall(SYS_fsync, file)); }

int fdatasync(int file) {
    return strikes("sync") ? -1 : static_cast<int>(::syscall(SYS_fdatasync, file));
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept {
    using Call = int(int, const char*, int, const char*);
    return strikes("rename") ? -1 : next<Call>("renameat")(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept {
    using Call = int(int, const char*, int, const char*, unsigned);
    return strikes("rename") ? -1 : next<Call>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int rename(const char* from, const char* to) noexcept {
    using Call = int(const char*, const char*);
    return strikes("rename") ? -1 : next<Call>("rename")(from, to);
}

int ftruncate(int file, off_t size) noexcept {
    return strikes("truncate") ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept {
    return strikes("truncate") ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

} // extern "C"
