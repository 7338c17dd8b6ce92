// SPDX-License-Identifier: MIT
#include "compare/costs.h"

namespace rightward {

JointCosts costsOf(const Members& members) {
    JointCosts costs;
    forEachMember(members, [&](std::size_t, const Capability& each) {
        const auto& details = each.details;
        if (!details.annualCost) {
            ++costs.unknownCount;
            return;
        }
        costs.known += details.annualCost->value();
        ++costs.knownCount;
        if (details.costConfidence == CostConfidence::estimated) ++costs.estimatedCount;
    });
    return costs;
}

std::optional<NoticeDue> earliestNotice(const Members& members) {
    std::optional<NoticeDue> earliest;
    forEachMember(members, [&](std::size_t map, const Capability& each) {
        const auto by = isFree(each.details) ? std::nullopt : notifyBy(each.details);
        if (by && (!earliest || *by < earliest->by)) earliest = {*by, map, &each};
    });
    return earliest;
}

} // namespace rightward
