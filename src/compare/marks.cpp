// SPDX-License-Identifier: MIT
#include "compare/marks.h"

#include <algorithm>
#include <set>

namespace rightward {
namespace {

/// What waits for a place on a map and is on no other.
std::vector<const Capability*> waitingAlone(std::size_t map, const Comparison& comparison) {
    std::set<const Capability*> inRows;
    for (const auto& row : comparison.rows)
        inRows.insert(row.members[map].begin(), row.members[map].end());
    auto waiting = comparison.unplaced[map];
    std::erase_if(waiting, [&](const Capability* each) { return inRows.contains(each); });
    return waiting;
}

} // namespace

Mark markOf(const ComparedRow& row) {
    if (!row.together) return Mark::notPlaced;
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
    for (const auto& row : comparison.rows) {
        for (const auto* each : row.members[map])
            marks.emplace(each->id, markOf(row));
    }
    for (const auto& each : comparison.only[map])
        marks.emplace(each.capability->id, Mark::onlyOne);
    for (const auto* each : waitingAlone(map, comparison))
        marks.emplace(each->id, Mark::notPlaced);
    return marks;
}

std::size_t countOf(Mark mark, const Comparison& comparison) {
    const auto& rows = comparison.rows;
    auto count = static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [&](const ComparedRow& row) { return markOf(row) == mark; }));
    for (std::size_t map = 0; map < comparison.only.size(); ++map) {
        if (mark == Mark::onlyOne) count += comparison.only[map].size();
        if (mark == Mark::notPlaced) count += waitingAlone(map, comparison).size();
    }
    return count;
}

} // namespace rightward
