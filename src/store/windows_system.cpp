// SPDX-License-Identifier: MIT
#include "store/windows_system.h"

#include "store/file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

namespace rightward {
namespace {

constexpr DWORD overQuota = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which not every header knows

using Meaning = std::pair<DWORD, SystemRefusal>;
constexpr std::array meanings{
    Meaning{ERROR_FILE_NOT_FOUND, SystemRefusal::missing},
    Meaning{ERROR_PATH_NOT_FOUND, SystemRefusal::missing},
    Meaning{ERROR_INVALID_DRIVE, SystemRefusal::missing},
    Meaning{ERROR_NOT_READY, SystemRefusal::missing},
    Meaning{ERROR_BAD_NETPATH, SystemRefusal::missing},
    Meaning{ERROR_BAD_NET_NAME, SystemRefusal::missing},
    Meaning{ERROR_DIRECTORY, SystemRefusal::missing},
    Meaning{ERROR_FILE_EXISTS, SystemRefusal::exists},
    Meaning{ERROR_ALREADY_EXISTS, SystemRefusal::exists},
    Meaning{ERROR_BAD_DEVICE, SystemRefusal::notRegular},
    Meaning{ERROR_ACCESS_DENIED, SystemRefusal::noPermission},
    Meaning{ERROR_NETWORK_ACCESS_DENIED, SystemRefusal::noPermission},
    Meaning{ERROR_WRITE_PROTECT, SystemRefusal::diskReadOnly},
    Meaning{ERROR_FILENAME_EXCED_RANGE, SystemRefusal::nameTooLong},
    Meaning{ERROR_BUFFER_OVERFLOW, SystemRefusal::nameTooLong},
    Meaning{ERROR_DISK_FULL, SystemRefusal::diskFull},
    Meaning{ERROR_HANDLE_DISK_FULL, SystemRefusal::diskFull},
    Meaning{overQuota, SystemRefusal::diskFull},
    Meaning{ERROR_SHARING_VIOLATION, SystemRefusal::inUse},
    Meaning{ERROR_LOCK_VIOLATION, SystemRefusal::inUse},
    Meaning{ERROR_BUSY, SystemRefusal::inUse},
    Meaning{ERROR_DELETE_PENDING, SystemRefusal::inUse},
    Meaning{ERROR_USER_MAPPED_FILE, SystemRefusal::inUse},
    Meaning{ERROR_UNABLE_TO_REMOVE_REPLACED, SystemRefusal::inUse},
    Meaning{ERROR_UNABLE_TO_MOVE_REPLACEMENT, SystemRefusal::inUse},
    Meaning{ERROR_UNABLE_TO_MOVE_REPLACEMENT_2, SystemRefusal::inUse},
};

/// The C library under std::filesystem has numbers of its own.
SystemRefusal refusalOfStandard(const std::error_code& fault) {
    if (fault == std::errc::no_such_file_or_directory) return SystemRefusal::missing;
    if (fault == std::errc::file_exists) return SystemRefusal::exists;
    if (fault == std::errc::permission_denied) return SystemRefusal::noPermission;
    if (fault == std::errc::no_space_on_device) return SystemRefusal::diskFull;
    return SystemRefusal::other;
}

} // namespace

std::error_code faultFrom(DWORD number) {
    return {static_cast<int>(number), std::system_category()};
}

std::error_code faultUnless(BOOL done) {
    return done ? std::error_code() : faultFrom(::GetLastError());
}

SystemRefusal refusalOf(const std::error_code& fault) {
    if (fault.category() != std::system_category()) return refusalOfStandard(fault);
    const auto* meaning = std::find_if(meanings.begin(), meanings.end(), [&](const auto& one) {
        return one.first == static_cast<DWORD>(fault.value());
    });
    return meaning == meanings.end() ? SystemRefusal::other : meaning->second;
}

std::string reasonOf(const std::error_code& fault) {
    if (fault.category() != std::system_category()) return fault.message();
    std::array<wchar_t, 512> text{};
    constexpr DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
    const auto size = ::FormatMessageW(flags, nullptr, static_cast<DWORD>(fault.value()), 0,
                                       text.data(), static_cast<DWORD>(text.size()), nullptr);
    const std::wstring_view words(text.data(), size);
    // Windows ends it with a full stop and a line; it becomes part of a sentence here.
    return utf8(words.substr(0, words.find_last_not_of(L".\r\n ") + 1));
}

std::wstring wholePath(const std::filesystem::path& path) {
    constexpr std::wstring_view marked = LR"(\\?\)", server = LR"(\\)";
    const auto& given = path.native();
    if (given.starts_with(marked)) return given;
    std::wstring whole(::GetFullPathNameW(given.c_str(), 0, nullptr, nullptr), L'\0');
    if (whole.empty()) return given;
    const auto room = static_cast<DWORD>(whole.size());
    whole.resize(::GetFullPathNameW(given.c_str(), room, whole.data(), nullptr));
    if (isDevice(whole)) return whole;
    if (whole.starts_with(server)) return LR"(\\?\UNC)" + whole.substr(1);
    return std::wstring(marked) + whole;
}

bool isDevice(const std::wstring& whole) { return whole.starts_with(LR"(\\.\)"); }

HANDLE handleOf(const SystemFile& file) { return std::bit_cast<HANDLE>(file.handle()); }

SystemFile openFile(const std::wstring& whole, DWORD access, DWORD sharing, DWORD disposition,
                    std::error_code& fault) {
    // The flag lets folders be opened, too.
    auto* handle = ::CreateFileW(whole.c_str(), access, sharing, nullptr, disposition,
                                 FILE_ATTRIBUTE_NORMAL | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    fault = faultUnless(handle != INVALID_HANDLE_VALUE);
    return SystemFile(std::bit_cast<std::intptr_t>(handle));
}

std::uint64_t joined(DWORD high, DWORD low) { return std::uint64_t{high} << 32U | low; }

FileStatus statusOf(DWORD attributes, std::uint64_t size, const FILETIME& changed) {
    constexpr std::uint64_t perSecond = 10'000'000;
    const auto seconds = joined(changed.dwHighDateTime, changed.dwLowDateTime) / perSecond;
    const bool isFolder = (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    return {isFolder ? FileKind::folder : FileKind::regular, size,
            static_cast<std::int64_t>(seconds), 0};
}

std::optional<WIN32_FIND_DATAW> found(const std::wstring& whole, std::error_code& fault) {
    WIN32_FIND_DATAW data{};
    auto* search = ::FindFirstFileW(whole.c_str(), &data);
    fault = faultUnless(search != INVALID_HANDLE_VALUE);
    if (fault) return std::nullopt;
    ::FindClose(search);
    return data;
}

bool isLink(const WIN32_FIND_DATAW& data) {
    // A file that a cloud drive fetches when it is read has such a mark too, but is no link.
    return (data.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
           IsReparseTagNameSurrogate(data.dwReserved0);
}

} // namespace rightward
