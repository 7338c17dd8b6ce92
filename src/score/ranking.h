// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "score/score.h"

#include <vector>

namespace rightward {

/// A placed capability with its score. Points into the map it was ranked from.
struct Ranked {
    const Capability* capability;
    Score score;
};

/// Every placed capability, what to share first at the top: by tier, exact score, known annual cost
/// (largest first, unknown last), then name and id so that the order never depends on chance.
std::vector<Ranked> ranked(const MapContent& content);

/// Those without a place, by name.
std::vector<const Capability*> unplaced(const MapContent& content);

} // namespace rightward
