// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"

#include <string_view>

namespace rightward {

/// Whether a detail may stand in what a council publishes (src/README.md, "Words").
enum class Disclosure : std::uint8_t { open, exempt };

/// A detail's name in code, SQL, JSON and on the command line.
struct DetailField {
    std::string_view name;
    Disclosure disclosure;
};

/// Calls visit(field, value) for every detail, always in this order. Files, exports and editions
/// all walk this one list, so that a detail is added, or withheld, in one place.
template <class DetailsOrConst, class Visit>
void forEachDetail(DetailsOrConst& details, Visit&& visit) {
    using enum Disclosure;
    visit(DetailField{"owner", exempt}, details.owner);
    visit(DetailField{"supplier", exempt}, details.supplier);
    visit(DetailField{"annualCost", exempt}, details.annualCost);
    visit(DetailField{"costConfidence", exempt}, details.costConfidence);
    visit(DetailField{"provision", open}, details.provision);
    visit(DetailField{"contractEnd", exempt}, details.contractEnd);
    visit(DetailField{"extensionTo", exempt}, details.extensionTo);
    visit(DetailField{"noticeMonths", exempt}, details.noticeMonths);
    visit(DetailField{"users", open}, details.users);
    visit(DetailField{"hosting", open}, details.hosting);
    visit(DetailField{"dataSensitivity", open}, details.dataSensitivity);
    visit(DetailField{"alreadySharedWith", open}, details.alreadySharedWith);
    visit(DetailField{"reason", exempt}, details.reason);
    visit(DetailField{"notes", exempt}, details.notes);
}

} // namespace rightward
