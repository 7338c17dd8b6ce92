// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"
#include "store/library_file.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace rightward {

/// A copy of a library file as it was saved, kept on this computer: an ordinary library file.
struct EarlierSave {
    std::filesystem::path file;
    /// Which save it is, counted for ever: the clock may jump.
    std::int64_t number{};
    Moment made{};

    bool operator==(const EarlierSave&) const = default;
};

/// How many are kept of each library.
inline constexpr std::size_t mostEarlierSaves = 10;

/// The copies of the library file at `library`, newest first. `folder` is one on the local disk
/// for the copies of all libraries.
std::vector<EarlierSave> earlierSaves(const std::filesystem::path& folder,
                                      const std::filesystem::path& library);

/// Keeps a copy of what was saved to `library`, unless it is what the newest one holds, and lets
/// the oldest go. Throws Error as writing a file does, and loses no copy then.
void keepSave(const std::filesystem::path& folder, const std::filesystem::path& library,
              const Bytes& saved, Moment now);

} // namespace rightward
