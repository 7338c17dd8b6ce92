// SPDX-License-Identifier: MIT
#include "windows/held_file.h"

#include <stdexcept>
#include <utility>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace rightward {

HeldFile::HeldFile(const std::filesystem::path& path)
    : m_handle(::CreateFileW(path.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr)) {
    if (m_handle == INVALID_HANDLE_VALUE) throw std::runtime_error("cannot be held");
}

void HeldFile::release() {
    if (m_handle) ::CloseHandle(std::exchange(m_handle, nullptr));
}

} // namespace rightward
