// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"
#include "model/problem.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace rightward {

/// Makes an id that was never used before. Core never makes one itself, so that the same input
/// gives the same result.
using FreshId = std::function<Uuid()>;

/// What becomes of a row or a record that came in. Left out: ours stays as it is.
enum class Arrival : std::uint8_t { added, updated, unchanged, leftOut };

/// What came in, as one edit that has not been performed yet, with all there is to say about it.
struct Joining {
    /// Named EditVerb::import.
    Edit edit;
    Problems problems;
    /// Nothing can come in because of one of the problems: the edit has no changes.
    bool isRefused = false;
    /// Of each row or record, in the order in which they came. Empty where nothing comes in.
    std::vector<Arrival> arrivals;
};

std::size_t count(const Joining& joining, Arrival arrival);

} // namespace rightward
