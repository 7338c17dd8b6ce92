// SPDX-License-Identifier: MIT
#include "support/project_files.h"

namespace rightward {

std::filesystem::path shippedFile(const std::string& name) {
    return std::filesystem::path(RIGHTWARD_DATA_DIR) / name;
}

std::filesystem::path fixtureFile(const std::string& name) {
    return std::filesystem::path(RIGHTWARD_FIXTURES_DIR) / name;
}

} // namespace rightward
