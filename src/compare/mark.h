// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace rightward {

/// What stands out about a capability when its map lies beside another. None where it is in the
/// same tier everywhere and that is not the one to start with.
enum class Mark : std::uint8_t {
    none,
    startTogether,  ///< each map has it where sharing starts
    differentTiers, ///< some would have to move
    onlyOne,        ///< no other map has it
    notPlaced,      ///< it, or what it is on another map, waits for a place
};

inline constexpr std::array allMarks{Mark::startTogether, Mark::differentTiers, Mark::onlyOne,
                                     Mark::notPlaced};

} // namespace rightward
