// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"

#include <string>
#include <string_view>
#include <vector>

namespace rightward::bench {

/// A row of a table as plain values, unchecked, and what its name folds to.
struct BareCapability {
    std::string name;
    std::string folded;
    std::string catalogueId;
    int evolution{};
    int visibility{};
    std::string owner;
    std::string supplier;
    std::int64_t annualCost{};
    std::string costConfidence;
    std::string provision;
    int contractEnd[3]{};
    int extensionTo[3]{};
    int noticeMonths{};
    int users{};
    std::string hosting;
    std::string dataSensitivity;
    std::string alreadySharedWith;
    std::string reason;
    std::string notes;
};

/// The barest loop over a table that is known to be as writeCsv() writes it: nothing is guessed,
/// checked or told apart.
std::vector<BareCapability> readBareTable(std::string_view bytes);
std::string writeBareTable(const std::vector<BareCapability>& rows);

} // namespace rightward::bench
