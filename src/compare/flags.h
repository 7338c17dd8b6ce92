// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "compare/members.h"
#include "compare/settings.h"
#include "model/map.h"
#include "model/tokens.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rightward {

/// What to look into before acting together. A flag is no point and changes no order.
enum class FlagCode : std::uint8_t {
    consentLikely,     ///< a council ends on `date` and a contract of `pounds` would outlast it
    aboveThreshold,    ///< a contract for all would be of `pounds`, VAT included
    specialCategory,   ///< `capability` holds special category data
    sharedAlready,     ///< `capability` is shared with others already
    endsBeforeVesting, ///< `capability`'s contract ends before its council does, on `date`
    costEstimated,     ///< the cost of `capability` is only estimated
};

template <>
inline constexpr auto tokenTable<FlagCode> = std::to_array<std::pair<FlagCode, std::string_view>>(
    {{FlagCode::consentLikely, "consent-likely"},
     {FlagCode::aboveThreshold, "above-threshold"},
     {FlagCode::specialCategory, "special-category"},
     {FlagCode::sharedAlready, "shared-already"},
     {FlagCode::endsBeforeVesting, "ends-before-vesting"},
     {FlagCode::costEstimated, "cost-estimated"}});

struct Flag {
    FlagCode code{};
    std::size_t map{};
    const Capability* capability{}; ///< null where it is about all of them or a whole council
    std::optional<Date> date;
    std::int64_t pounds{};
    std::int64_t threshold{};
    bool operator==(const Flag&) const = default;
};

/// What the flags go by besides the members: settings as of a day, and for each map the day on
/// which its council ends, where that is known.
struct FlagTerms {
    const Settings& settings;
    Date on;
    std::vector<std::optional<Date>> vestingDays;
};

/// In the order of the codes, then of the maps.
std::vector<Flag> flagsOf(const Members& members, const FlagTerms& terms);

/// The day on which a council is replaced: by its code, else by its name; nothing where the
/// register knows of none.
std::optional<Date> vestingDayOf(const Council& council, const CouncilRegister& known);

} // namespace rightward
