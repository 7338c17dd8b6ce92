// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

namespace rightward::build {

/// What no public edition may show, in words that stand nowhere else.
inline Details secretDetails() {
    Details details;
    details.owner = Name("Zelda Owner");
    details.supplier = Name("Zenith Supplies");
    details.annualCost = Pounds(987'654);
    details.costConfidence = CostConfidence::estimated;
    details.contractEnd = Date::of(2031, 3, 30);
    details.extensionTo = Date::of(2032, 4, 29);
    details.noticeMonths = Months(7);
    details.reason = Note("Zany reason");
    details.notes = Note("Zealous notes");
    return details;
}

/// The same details for every capability.
inline Library withDetails(Library library, const Details& details) {
    for (auto& [id, map] : library.maps) {
        for (auto& [capabilityId, capability] : map.writable().content.capabilities)
            capability.details = details;
    }
    return library;
}

} // namespace rightward::build
