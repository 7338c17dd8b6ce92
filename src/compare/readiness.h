// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "compare/costs.h"
#include "compare/group.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace rightward {

/// The five parts of readiness, in the order in which they are told.
enum class ReadinessPart : std::uint8_t { dates, time, picture, ground, effort };

template <>
inline constexpr auto tokenTable<ReadinessPart> =
    std::to_array<std::pair<ReadinessPart, std::string_view>>({{ReadinessPart::dates, "dates"},
                                                               {ReadinessPart::time, "time"},
                                                               {ReadinessPart::picture, "picture"},
                                                               {ReadinessPart::ground, "ground"},
                                                               {ReadinessPart::effort, "effort"}});

inline constexpr std::size_t readinessParts = 5;

/// Why a part has its points. The words are in ui/bridge.
enum class ReadinessReason : std::uint8_t {
    freeAnyTime,        ///< dates: none is bound by a contract
    oneContract,        ///< dates: only one is bound by a contract
    contractsEnd,       ///< dates: within `months` of each other
    datesUnknown,       ///< dates: an end of a contract is to be found out
    noNoticeNeeded,     ///< time: none is bound by a contract
    noticeDue,          ///< time: the earliest on `date`, in `months` whole months from the day
    noticePassed,       ///< time: it was on `date`
    noticeUnknown,      ///< time: an end or a notice is to be found out
    sameTier,           ///< picture
    nextTiers,          ///< picture
    tiersFarApart,      ///< picture
    placeUnknown,       ///< picture: one of them waits for a place
    sameSupplier,       ///< ground: of two councils or more, called `text`
    nationalService,    ///< ground: `text` says which
    supplierAndService, ///< ground: both; `text` is the supplier
    nothingCommon,      ///< ground
    supplierUnknown,    ///< ground: a supplier is to be found out, and nothing else is common
    costsTogether,      ///< effort: `pounds` a year
    someCostsUnknown,   ///< effort: `pounds` a year are known, and more is to be found out
    costsUnknown,       ///< effort: none is known
};

struct PartOfReadiness {
    ReadinessReason reason{};
    int points{};
    int months{};
    std::optional<Date> date;
    std::int64_t pounds{};
    std::string text;
    bool operator==(const PartOfReadiness&) const = default;
};

/// What is not known and keeps a part at nothing, or lower than it may be.
enum class Unknown : std::uint8_t { contractEnd, notice, place, supplier, annualCost };

struct ToFindOut {
    Unknown what{};
    std::size_t map{};
    const Capability* capability{};
    bool operator==(const ToFindOut&) const = default;
};

/// When several could act together, not whether: it changes no score and no tier. 0 to 100, the sum
/// of five parts; what is not known counts for nothing and is listed. The cut-offs are judgement
/// calls (src/README.md, "Two or more councils").
struct Readiness {
    std::array<PartOfReadiness, readinessParts> parts; ///< in the order of ReadinessPart
    std::vector<ToFindOut> toFindOut;

    const PartOfReadiness& part(ReadinessPart which) const {
        return parts[static_cast<std::size_t>(which)];
    }
    int total() const;
    bool operator==(const Readiness&) const = default;
};

/// The most that a part can come to.
int mostPointsFor(ReadinessPart part);

/// `on` is the day from which time to act is counted.
Readiness readinessOf(const Members& members, const Catalogue& catalogue, Date on);

/// Between two days, the earlier first: whole months, and a started one.
int startedMonths(Date from, Date to);
/// Whole months; negative where `to` is the earlier.
int wholeMonths(Date from, Date to);

} // namespace rightward
