// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "compare/two_maps.h"

namespace rightward::compared {

inline const Suggester& suggester() {
    static const Suggester made(catalogue());
    return made;
}

inline const Settings& settings() {
    static const auto read = readSettings(contentOf(shippedFile("settings.json")));
    return read;
}

inline Date today() { return example::day("2026-11-23"); }

inline Comparison compare(const SideBySide& maps, const Table<Match>& said = {}) {
    return comparisonOf(maps, {catalogue(), suggester(), said, {settings(), today(), {}}});
}

/// A capability under a contract with everything known that readiness asks for.
inline Capability contracted(std::uint8_t number, const char* end = "2028-03-31") {
    auto made = example::capability(number, example::id<MapInfo>(1), "Boats", Place{900, 100});
    auto& details = made.details;
    details.provision = Provision::contract;
    details.supplier = Name("Quayside Systems");
    details.annualCost = Pounds(60'000);
    details.costConfidence = CostConfidence::verified;
    details.contractEnd = example::day(end);
    details.noticeMonths = Months(3);
    return made;
}

/// Each on a map of its own.
inline Members apart(const std::vector<Capability>& all) {
    Members members;
    for (const auto& each : all)
        members.push_back({&each});
    return members;
}

} // namespace rightward::compared
