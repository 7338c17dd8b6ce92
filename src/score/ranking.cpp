// SPDX-License-Identifier: MIT
#include "score/ranking.h"

#include <algorithm>
#include <tuple>

namespace rightward {
namespace {

bool isBetter(const Ranked& one, const Ranked& other) {
    const auto& here = *one.capability;
    const auto& there = *other.capability;
    const auto score = one.score.exact();
    const auto otherScore = other.score.exact();
    // What is greater goes first, and an unknown cost is less than any: so those change sides.
    return std::tie(other.score.tier, otherScore, there.details.annualCost, here.name, here.id) <
           std::tie(one.score.tier, score, here.details.annualCost, there.name, there.id);
}

} // namespace

std::vector<Ranked> ranked(const MapContent& content) {
    std::vector<Ranked> best;
    best.reserve(content.capabilities.size());
    for (const auto& [id, capability] : content.capabilities) {
        if (capability.place) best.push_back({&capability, scoreOf(*capability.place)});
    }
    std::sort(best.begin(), best.end(), isBetter);
    return best;
}

std::vector<const Capability*> unplaced(const MapContent& content) {
    std::vector<const Capability*> waiting;
    for (const auto& [id, capability] : content.capabilities) {
        if (!capability.place) waiting.push_back(&capability);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Capability* one, const Capability* other) {
        return std::tie(one->name, one->id) < std::tie(other->name, other->id);
    });
    return waiting;
}

} // namespace rightward
