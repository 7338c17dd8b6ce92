// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace rightward {

/// How much a library may hold. More is refused on opening, importing and adding, so that no file
/// can take more time or memory to read than a laptop has to spare. Every principal council of the
/// country with every detail known stays far below.
struct Limits {
    static constexpr std::size_t councils = 10'000;
    static constexpr std::size_t maps = 10'000;
    static constexpr std::size_t capabilities = 20'000;
    static constexpr std::size_t links = 100'000;
    static constexpr std::size_t versions = 10'000;
    static constexpr std::size_t versionCapabilities = 100'000; ///< in all versions together
    static constexpr std::size_t versionLinks = 200'000;        ///< likewise
    static constexpr std::size_t matches = 100'000;
    /// Of what is wrong with a file this many are listed: nobody reads more, and a hostile file
    /// may hold millions.
    static constexpr std::size_t problems = 1'000;
};

} // namespace rightward
