// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace rightward {

/// A file that ships with the program, in data/.
std::filesystem::path shippedFile(const std::string& name);
/// A file in tests/fixtures.
std::filesystem::path fixtureFile(const std::string& name);

} // namespace rightward
