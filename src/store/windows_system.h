// SPDX-License-Identifier: MIT
#pragma once

#include "store/system_file.h"

#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

// What the parts of system_file.h that stand on Windows share; nobody else includes it.

namespace rightward {

constexpr DWORD sharedWithAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

std::error_code faultFrom(DWORD number);
std::error_code faultUnless(BOOL done);

/// A path as a whole, marked so that Windows takes it as it stands, past 260 characters too.
std::wstring wholePath(const std::filesystem::path& path);
/// Whether that is no file of a disk, such as the printer or the console.
bool isDevice(const std::wstring& whole);

SystemFile openFile(const std::wstring& whole, DWORD access, DWORD sharing, DWORD disposition,
                    std::error_code& fault);
HANDLE handleOf(const SystemFile& file);

/// What has the name itself, if only a link.
std::optional<WIN32_FIND_DATAW> found(const std::wstring& whole, std::error_code& fault);
bool isLink(const WIN32_FIND_DATAW& data);

std::uint64_t joined(DWORD high, DWORD low);
FileStatus statusOf(DWORD attributes, std::uint64_t size, const FILETIME& changed);

} // namespace rightward
