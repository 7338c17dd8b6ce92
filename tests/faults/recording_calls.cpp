// SPDX-License-Identifier: MIT
// Loaded before the system's own library, writes down in the file that RIGHTWARD_RECORD names what
// a program does to files, and what it says, in the order in which it happens: see disk_record.h.
#include <mutex>
#include <string>

#include <cstdlib>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::mutex inOrder;

int record() {
    static const int file = [] {
        const char* path = std::getenv("RIGHTWARD_RECORD");
        constexpr int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
        return path ? static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, 0600)) : -1;
    }();
    return file;
}

std::string pathOf(int file) {
    std::string path(4096, '\0');
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto size = ::readlink(link.c_str(), path.data(), path.size());
    path.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return path;
}

std::string pathIn(int folder, const char* name) {
    return name[0] == '/' || folder == AT_FDCWD ? name : pathOf(folder) + '/' + name;
}

void note(char kind, off64_t at, const std::string& path, const std::string& other = {},
          const void* bytes = nullptr, std::size_t size = 0) {
    if (record() < 0) return;
    auto line = std::string(1, kind) + ' ' + std::to_string(at) + ' ' + std::to_string(size) + ' ' +
                path + '\t' + other + '\n';
    line.append(static_cast<const char*>(bytes), size);
    ::syscall(SYS_write, record(), line.data(), line.size());
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int renamed(int done, const std::string& from, const std::string& to) {
    if (done == 0) note('R', 0, from, to);
    return done;
}

int truncated(int file, off64_t size) {
    const std::lock_guard lock(inOrder);
    const auto done = static_cast<int>(::syscall(SYS_ftruncate, file, size));
    if (done == 0) note('T', size, pathOf(file));
    return done;
}

int synced(int file, long call) {
    const std::lock_guard lock(inOrder);
    const auto done = static_cast<int>(::syscall(call, file));
    if (done == 0) note('S', 0, pathOf(file));
    return done;
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
    const std::lock_guard lock(inOrder);
    const auto at = file > STDERR_FILENO ? ::lseek64(file, 0, SEEK_CUR) : 0;
    const auto done = ::syscall(SYS_write, file, bytes, size);
    if (done > 0 && file == STDOUT_FILENO) note('A', 0, {}, {}, bytes, std::size_t(done));
    if (done > 0 && file > STDERR_FILENO) note('W', at, pathOf(file), {}, bytes, std::size_t(done));
    return done;
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    const std::lock_guard lock(inOrder);
    const auto done = ::syscall(SYS_pwrite64, file, bytes, size, at);
    if (done > 0) note('W', at, pathOf(file), {}, bytes, std::size_t(done));
    return done;
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    return pwrite(file, bytes, size, at);
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }
int ftruncate(int file, off_t size) noexcept { return truncated(file, size); }
int ftruncate64(int file, off64_t size) noexcept { return truncated(file, size); }

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept {
    using Call = int(int, const char*, int, const char*);
    const std::lock_guard lock(inOrder);
    return renamed(next<Call>("renameat")(fromFolder, from, toFolder, to), pathIn(fromFolder, from),
                   pathIn(toFolder, to));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept {
    using Call = int(int, const char*, int, const char*, unsigned);
    const std::lock_guard lock(inOrder);
    return renamed(next<Call>("renameat2")(fromFolder, from, toFolder, to, flags),
                   pathIn(fromFolder, from), pathIn(toFolder, to));
}

int unlinkat(int folder, const char* name, int flags) noexcept {
    using Call = int(int, const char*, int);
    const std::lock_guard lock(inOrder);
    const int done = next<Call>("unlinkat")(folder, name, flags);
    if (done == 0) note('U', 0, pathIn(folder, name));
    return done;
}

int unlink(const char* path) noexcept {
    using Call = int(const char*);
    const std::lock_guard lock(inOrder);
    const int done = next<Call>("unlink")(path);
    if (done == 0) note('U', 0, path);
    return done;
}

int remove(const char* path) noexcept { return unlink(path); }

} // extern "C"
