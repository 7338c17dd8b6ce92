// SPDX-License-Identifier: MIT
#include "store/windows_system.h"

#include "store/file.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rightward {
namespace {

namespace fs = std::filesystem;

/// The way people know it.
fs::path unmarked(const std::wstring& whole) {
    constexpr std::wstring_view server = LR"(\\?\UNC\)", drive = LR"(\\?\)";
    if (whole.starts_with(server)) return LR"(\\)" + whole.substr(server.size());
    const bool isDrive = whole.starts_with(drive) && whole.substr(drive.size() + 1, 1) == L":";
    return isDrive ? whole.substr(drive.size()) : whole;
}

OVERLAPPED position(std::uintmax_t at) {
    OVERLAPPED where{};
    where.Offset = static_cast<DWORD>(at);
    where.OffsetHigh = static_cast<DWORD>(at >> 32U);
    return where;
}

DWORD chunk(std::size_t size) {
    constexpr std::size_t most = std::size_t{1} << 30U;
    return static_cast<DWORD>(std::min(size, most));
}

} // namespace

fs::path linkTarget(const fs::path& path) {
    constexpr SystemCodes codes{ErrorCode::fileMissing, ErrorCode::fileUnreadable};
    std::error_code fault;
    const auto data = found(wholePath(path), fault);
    if (!data || !isLink(*data)) return path;
    const auto target = openFile(wholePath(path), 0, sharedWithAll, OPEN_EXISTING, fault);
    if (fault) throw systemError(fault, path, codes);
    std::wstring whole(::GetFinalPathNameByHandleW(handleOf(target), nullptr, 0, 0), L'\0');
    const auto room = static_cast<DWORD>(whole.size());
    whole.resize(::GetFinalPathNameByHandleW(handleOf(target), whole.data(), room, 0));
    if (whole.empty()) throw systemError(faultUnless(FALSE), path, codes);
    return unmarked(whole);
}

std::string personHere() {
    std::array<wchar_t, 257> person{};
    std::array<wchar_t, MAX_COMPUTERNAME_LENGTH + 1> computer{};
    auto personSize = static_cast<DWORD>(person.size());
    auto computerSize = static_cast<DWORD>(computer.size());
    // Whoever has no name is one with all who have none.
    if (!::GetUserNameW(person.data(), &personSize)) person.front() = L'\0';
    if (!::GetComputerNameW(computer.data(), &computerSize)) computer.front() = L'\0';
    return utf8(person.data()) + "@" + utf8(computer.data());
}

std::optional<FileIdentity> identityOf(const fs::path& path) noexcept {
    std::error_code fault;
    const auto file = openFile(wholePath(path), 0, sharedWithAll, OPEN_EXISTING, fault);
    BY_HANDLE_FILE_INFORMATION data{};
    if (fault || !::GetFileInformationByHandle(handleOf(file), &data)) return std::nullopt;
    return FileIdentity{data.dwVolumeSerialNumber, joined(data.nFileIndexHigh, data.nFileIndexLow)};
}

SystemFile::~SystemFile() {
    if (isOpen()) ::CloseHandle(handleOf(*this));
}

SystemFile SystemFile::openToRead(const fs::path& path, std::error_code& fault) {
    const auto whole = wholePath(path);
    if (!isDevice(whole)) {
        return openFile(whole, GENERIC_READ, sharedWithAll, OPEN_EXISTING, fault);
    }
    fault = faultFrom(ERROR_BAD_DEVICE);
    return {};
}

SystemFile SystemFile::openToHold(const fs::path& path, std::error_code& fault) {
    // Far past the end: what is locked on Windows cannot be read either.
    auto where = position(std::uintmax_t{1} << 62U);
    auto file =
        openFile(wholePath(path), GENERIC_READ | GENERIC_WRITE, sharedWithAll, OPEN_ALWAYS, fault);
    if (fault) return file;
    constexpr DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    const auto lock = faultUnless(::LockFileEx(handleOf(file), flags, 0, 1, 0, &where));
    // A disk without locks must not keep anybody from working.
    if (lock.value() != ERROR_LOCK_VIOLATION && lock.value() != ERROR_IO_PENDING) return file;
    fault = faultFrom(ERROR_LOCK_VIOLATION);
    return {};
}

FileStatus SystemFile::status(std::error_code& fault) const {
    BY_HANDLE_FILE_INFORMATION data{};
    FileStatus other;
    other.kind = FileKind::other;
    fault.clear();
    if (::GetFileType(handleOf(*this)) != FILE_TYPE_DISK) return other;
    fault = faultUnless(::GetFileInformationByHandle(handleOf(*this), &data));
    if (fault) return other;
    return statusOf(data.dwFileAttributes, joined(data.nFileSizeHigh, data.nFileSizeLow),
                    data.ftLastWriteTime);
}

std::size_t SystemFile::read(std::span<std::byte> bytes, std::uintmax_t at,
                             std::error_code& fault) const {
    DWORD got = 0;
    auto where = position(at);
    fault =
        faultUnless(::ReadFile(handleOf(*this), bytes.data(), chunk(bytes.size()), &got, &where));
    if (fault.value() == ERROR_HANDLE_EOF) fault.clear();
    return got;
}

std::size_t SystemFile::write(std::span<const std::byte> bytes, std::uintmax_t at,
                              std::error_code& fault) const {
    DWORD put = 0;
    auto where = position(at);
    fault =
        faultUnless(::WriteFile(handleOf(*this), bytes.data(), chunk(bytes.size()), &put, &where));
    return put;
}

std::error_code SystemFile::clear() const {
    FILE_END_OF_FILE_INFO end{};
    return faultUnless(
        ::SetFileInformationByHandle(handleOf(*this), FileEndOfFileInfo, &end, sizeof end));
}

std::error_code SystemFile::permit(unsigned) const { return {}; } // replacing keeps them

std::error_code SystemFile::sync() const {
    return faultUnless(::FlushFileBuffers(handleOf(*this)));
}

std::error_code SystemFile::close() {
    const auto fault = faultUnless(::CloseHandle(handleOf(*this)));
    m_handle = none;
    return fault;
}

} // namespace rightward
