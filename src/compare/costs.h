// SPDX-License-Identifier: MIT
#pragma once

#include "compare/members.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace rightward {

/// Annual costs in scope, together: what is known, and how many are not. Never a saving.
struct JointCosts {
    std::int64_t known{}; ///< pounds, the sum of the known ones
    std::size_t knownCount{};
    std::size_t unknownCount{};
    std::size_t estimatedCount{}; ///< of the known ones
    bool operator==(const JointCosts&) const = default;
};
JointCosts costsOf(const Members& members);

/// The first day on which one of them needs notice, and whose; nothing where none is known. What is
/// free needs none.
struct NoticeDue {
    Date by;
    std::size_t map{};
    const Capability* capability{};
};
std::optional<NoticeDue> earliestNotice(const Members& members);

} // namespace rightward
