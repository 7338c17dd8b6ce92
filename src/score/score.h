// SPDX-License-Identifier: MIT
#pragma once

#include "model/place.h"
#include "model/tokens.h"

#include <cstdint>
#include <optional>

namespace rightward {

/// How well a place suits sharing, worst first, so that a better tier is a greater one.
enum class Tier : std::uint8_t { keep, leave, explore, dayOne };
inline constexpr std::array allTiersBestFirst{Tier::dayOne, Tier::explore, Tier::leave, Tier::keep};

template <>
inline constexpr auto tokenTable<Tier> =
    std::to_array<std::pair<Tier, std::string_view>>({{Tier::keep, "keep"},
                                                      {Tier::leave, "leave"},
                                                      {Tier::explore, "explore"},
                                                      {Tier::dayOne, "day-one"}});

/// The tier of each of the twelve boxes (src/README.md, "The score").
Tier tierOf(Box box);

/// What a place scores, in exact thousandths of a point; the parts add up to the whole
/// (src/README.md): box points, 15 for how settled, 10 for how far behind the scenes.
struct Score {
    Tier tier{};
    int box{};
    int evolution{};
    int behindTheScenes{};

    int exact() const { return box + evolution + behindTheScenes; }
    bool operator==(const Score&) const = default;
};
Score scoreOf(Place place);

/// The same in whole points as printed: the total rounded half up, the parts by largest remainder
/// (ties in the order box, evolution, behind the scenes), so that they add up to the total.
struct Points {
    int total{};
    int box{};
    int evolution{};
    int behindTheScenes{};
    bool operator==(const Points&) const = default;
};
Points pointsOf(const Score& score);

/// The least move that reaches a better tier: how far, and which tier. Units of the grid, never
/// points.
struct Shift {
    int units{};
    Tier tier{};
    bool operator==(const Shift&) const = default;
};
/// Least increase in evolution, visibility unchanged. Nothing when no move right is enough.
std::optional<Shift> rightShift(Place place);
/// Least decrease in visibility, evolution unchanged: splitting out what residents never see.
std::optional<Shift> downShift(Place place);

/// How far right and down a place is from the day-one box; zero where it need not move.
struct DayOneGap {
    int right{};
    int down{};
    bool operator==(const DayOneGap&) const = default;
};
DayOneGap dayOneGap(Place place);

/// Whether a line with another tier on its other side lies within 30 units.
bool isBorderline(Place place);

/// How to share a thing, by box. The words are in ui/bridge.
enum class Advice : std::uint8_t {
    buyOnceRunOnce,
    useCommonService,
    sameProductSameSetUp,
    agreeOneSpecification,
    shareCodeAndPatterns,
    shareTemplates,
    poolTrials,
};
Advice adviceFor(Box box);

/// A place this far from the catalogue's, either way, asks what is different here
/// (src/README.md, "The score").
inline constexpr int farFromTypical = 250;
bool isFarFromTypical(Place place, Place typical);

} // namespace rightward
