// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace rightward {

/// The moment by which reading must have come to an answer. That is the one clock the core reads:
/// whether it has passed can only be asked while reading.
using Deadline = std::chrono::steady_clock::time_point;

enum class DigestCheck : std::uint8_t { on, off };

/// On what terms a library file is read.
struct ReadingTerms {
    /// Nothing: a time that grows with the size of the file, far more than one of ours needs.
    std::optional<Deadline> deadline;
    /// Off only for testing what stands behind the digest. No program that ships turns it off.
    DigestCheck digestCheck = DigestCheck::on;
};

} // namespace rightward
