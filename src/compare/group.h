// SPDX-License-Identifier: MIT
#pragma once

#include "model/tokens.h"
#include "score/score.h"

#include <optional>
#include <vector>

namespace rightward {

/// Where several stand together: as settled as the least settled, as visible as the most visible,
/// because a convoy moves at the pace of its slowest. Never an average. Throws std::logic_error
/// for none at all.
Place placeTogether(const std::vector<Place>& places);

/// How far the places lie apart, in units of the grid.
struct Gap {
    int evolution{};
    int visibility{};
    bool operator==(const Gap&) const = default;
};
Gap gapBetween(const std::vector<Place>& places);

/// Whether all are in one tier, in two tiers next to each other, or further apart.
enum class Agreement : std::uint8_t { oneTier, nextTiers, farApart };
Agreement agreementOf(const std::vector<Place>& places);

/// How far one has to move.
struct Move {
    int right{};
    int down{};
    bool operator==(const Move&) const = default;
};

/// What each has to move so that together they reach `tier` or better: the least in all, and of
/// several such moves the one with the least down.
std::vector<Move> movesTo(Tier tier, const std::vector<Place>& places);

/// What the places of one thing on several maps come to.
enum class JointVerdict : std::uint8_t {
    startTogether,  ///< each could start on day one
    sameTier,       ///< each in one tier, and together as well
    heldBack,       ///< each in one tier, but together in a worse one
    differentTiers, ///< some would have to move
    notPlaced,      ///< fewer than two have a place
};

template <>
inline constexpr auto
    tokenTable<JointVerdict> = std::to_array<std::pair<JointVerdict, std::string_view>>(
        {{JointVerdict::startTogether, "start-together"},
         {JointVerdict::sameTier, "same-tier"},
         {JointVerdict::heldBack, "held-back"},
         {JointVerdict::differentTiers, "different-tiers"},
         {JointVerdict::notPlaced, "not-placed"}});

/// One thing on several maps as if it were one: scored like any place.
struct Together {
    Place place;
    Score score;
    Gap gap;
    JointVerdict verdict{};
    /// The best tier that any of them is in.
    Tier goal{};
    /// For each map, what has to move for all to be there together; none where it has no place.
    std::vector<std::optional<Move>> moves;

    bool operator==(const Together&) const = default;
};

/// Nothing where none has a place. What a map does not have affects nothing.
std::optional<Together> togetherOf(const std::vector<std::optional<Place>>& places);

} // namespace rightward
