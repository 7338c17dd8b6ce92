// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rightward::faults {

/// How a program ended, and what it took.
struct Ending {
    int exitCode = -1;  ///< when it ended by itself
    int signal = 0;     ///< when it did not
    double seconds = 0; ///< of processor time
    long kilobytes = 0; ///< of memory at most
    std::string output;
    std::string errors;
};

/// What befalls a program.
struct Mishap {
    /// It is killed after that long.
    std::optional<std::chrono::microseconds> killedAfter;
    /// NAME=value, in addition to the environment that is there.
    std::vector<std::string> environment;
    /// More than that of processor time is far too long.
    std::chrono::seconds mayTake{60};
};

/// Runs a program in `folder` until it ends, or is stopped because it took far too long.
Ending runProgram(const std::vector<std::string>& words, const std::filesystem::path& folder,
                  const Mishap& mishap = {});

} // namespace rightward::faults
