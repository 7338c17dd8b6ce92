// SPDX-License-Identifier: MIT
#include "compare/marks.h"

#include <algorithm>

namespace rightward {
Mark markOf(const ComparedRow& row) {
    if (!row.together) return Mark::notPlaced;
    const auto having = std::count_if(row.members.begin(), row.members.end(),
                                      [](const auto& members) { return !members.empty(); });
    if (having == 1) return Mark::onlyOne;
    switch (row.together->verdict) {
    case JointVerdict::startTogether: return Mark::startTogether;
    case JointVerdict::differentTiers: return Mark::differentTiers;
    case JointVerdict::notPlaced: return Mark::notPlaced;
    case JointVerdict::sameTier:
    case JointVerdict::heldBack: break;
    }
    return Mark::none;
}

std::map<CapabilityId, Mark> marksOn(std::size_t map, const Comparison& comparison) {
    std::map<CapabilityId, Mark> marks;
    for (const auto* rows : {&comparison.rows, &comparison.alone}) {
        for (const auto& row : *rows) {
            for (const auto* each : row.members[map])
                marks.emplace(each->id, markOf(row));
        }
    }
    return marks;
}

std::size_t countOf(Mark mark, const Comparison& comparison) {
    const auto bears = [&](const ComparedRow& row) { return markOf(row) == mark; };
    const auto count = [&](const std::vector<ComparedRow>& rows) {
        return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), bears));
    };
    return count(comparison.rows) + count(comparison.alone);
}

} // namespace rightward
