// SPDX-License-Identifier: MIT
#include "faults/file_tree.h"

#include "support/scratch_folder.h"

#include <functional>

namespace rightward::faults {
namespace {

namespace fs = std::filesystem;

std::string contentTag(const fs::path& file) {
    constexpr std::uintmax_t worthReading = 80'000'000; // a sparse file may be larger than the disk
    const auto size = fs::file_size(file);
    auto tag = ", " + std::to_string(size) + " bytes";
    if (size > worthReading) return tag;
    return tag + ", " + std::to_string(std::hash<std::string>()(contentOf(file)));
}

std::string tagOf(const fs::path& path) {
    const auto status = fs::symlink_status(path);
    auto tag = "kind " + std::to_string(static_cast<int>(status.type())) + ", mode " +
               std::to_string(static_cast<int>(status.permissions()));
    if (fs::is_symlink(status)) return tag + ", to " + fs::read_symlink(path).string();
    if (fs::is_regular_file(status)) tag += contentTag(path);
    return tag;
}

} // namespace

FileTree fileTreeOf(const fs::path& folder) {
    FileTree tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        tree[entry.path().string()] = tagOf(entry.path());
    return tree;
}

} // namespace rightward::faults
