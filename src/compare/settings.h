// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rightward {

/// A number that law or judgement sets, and may set anew: what it is from which day on.
struct DatedSetting {
    struct Value {
        Date from;
        std::int64_t value{};
    };

    std::string source;
    std::vector<Value> values; ///< oldest first
    /// The day from which the newest value may be out of date, where that is known.
    std::optional<Date> reviewDue;

    /// The value in force on a day; null before the first.
    const Value* on(Date day) const;
};

/// What the flags of a comparison go by (data/settings.json).
struct Settings {
    DatedSetting procurementThreshold; ///< pounds, VAT included
    DatedSetting consentThreshold;     ///< pounds
    DatedSetting vatPercent;
    DatedSetting contractYears;
};

/// Throws std::invalid_argument: the program ships it, so a fault in it is ours.
Settings readSettings(std::string_view json);

} // namespace rightward
