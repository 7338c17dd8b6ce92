// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/suggest.h"
#include "compare/matching.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rightward {

/// Why two capabilities may be one thing: their names are alike, or both are like one entry.
enum class SuggestionGround : std::uint8_t { names, entry };

/// Two capabilities of two maps that may be one thing. For a person to confirm or refuse: it is
/// never taken for a match.
struct SuggestedMatch {
    std::size_t map{}; ///< of `one`; smaller than that of `other`
    std::size_t otherMap{};
    const Capability* one{};
    const Capability* other{};
    int confidence{}; ///< 500 to 1000
    SuggestionGround ground{};
    const CatalogueEntry* entry{}; ///< that both are like; null where the names are alike
};

struct SuggestedMatches {
    /// Surest first; for each capability the three best of every other map, at most.
    std::vector<SuggestedMatch> all;
    /// Whether there was too much to look through, so that some maps have none.
    bool areCutShort = false;
};

/// For what a map has unmatched: what another has that nothing of the first is matched with. Not
/// what a person refused, and not what the catalogue tells apart, unless it bears the same name.
SuggestedMatches suggestedMatches(const SideBySide& maps, const Matching& matching,
                                  const Table<Match>& said, const Catalogue& catalogue,
                                  const Suggester& suggester);

/// Of these the surest for each capability, none in two: what to show where there is room for one.
std::vector<SuggestedMatch> likeliest(const std::vector<SuggestedMatch>& suggested);

} // namespace rightward
