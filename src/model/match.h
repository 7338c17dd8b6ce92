// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"

namespace rightward {

struct Match;
using MatchId = Id<Match>;

/// What a person said of two capabilities.
enum class Verdict : std::uint8_t { confirmed, refused };

/// This capability is that one, or is not, because a person said so. `a` is the smaller id.
/// One end may be in another council's library file; at least one is in this library.
struct Match {
    MatchId id;
    CapabilityId a;
    CapabilityId b;
    Verdict verdict{};

    bool operator==(const Match&) const = default;
};

} // namespace rightward
