// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace rightward::faults {

/// Everything in a folder and below by name: kind, permissions, where a link leads, and a file's
/// size and content.
using FileTree = std::map<std::string, std::string>;

FileTree fileTreeOf(const std::filesystem::path& folder);

} // namespace rightward::faults
