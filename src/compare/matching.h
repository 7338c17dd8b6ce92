// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "compare/members.h"
#include "model/map.h"
#include "model/match.h"
#include "model/tokens.h"

#include <vector>

namespace rightward {

/// What stands on each of the maps that are compared, in the order of their columns. Borrowed.
using SideBySide = std::vector<const MapContent*>;

/// Why capabilities of several maps are one thing, surest first: a person said so; they are one
/// record, on a map and a copy or version of it; they point to one entry of the catalogue; or their
/// names, folded, are alike or name one entry.
enum class MatchGround : std::uint8_t { confirmed, same, catalogue, name };

template <>
inline constexpr auto tokenTable<MatchGround> =
    std::to_array<std::pair<MatchGround, std::string_view>>({{MatchGround::confirmed, "confirmed"},
                                                             {MatchGround::same, "same"},
                                                             {MatchGround::catalogue, "catalogue"},
                                                             {MatchGround::name, "name"}});

/// One thing as at least two of the maps have it. Points into them.
struct Matched {
    /// The least sure of the grounds that hold it together.
    MatchGround ground{};
    /// For each map what it has of it, by name: none, one, or several, as where one system here
    /// does the work of two there.
    Members members;

    bool operator==(const Matched&) const = default;
};

struct Matching {
    /// By the names of their first members.
    std::vector<Matched> matched;
    /// For each map what none of the others has, by name.
    std::vector<std::vector<const Capability*>> unmatched;
};

/// Which capability of one map is which of another, places aside. Every capability is in exactly
/// one row of `matched` or in `unmatched`. What a person confirmed always stands together, and what
/// a person refused is never joined by the rest:
/// - by entry: all that point to one entry, or whose name or alias it is, are one row, be there one
///   or several on a map, so that no order decides which is which;
/// - then by folded name, unless what bears the name points to more than one entry.
/// Where a person confirmed a match for a capability, nothing else of the maps it reaches is joined
/// to it. The same for any order of maps and names, in time that grows with the number of names.
Matching matching(const SideBySide& maps, const Table<Match>& said, const Catalogue& catalogue);

/// The entry that a capability points to, else the one that its name or alias is; null where
/// there is none or this catalogue lacks it.
const CatalogueEntry* entryOf(const Capability& capability, const Catalogue& catalogue);

} // namespace rightward
