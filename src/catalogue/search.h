// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/folding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rightward {

/// What an entry can be found by, folded once.
struct SearchTerms {
    FoldedName name;
    std::vector<FoldedName> aliases;
    std::vector<FoldedName> productHints;
};

/// How well an entry answers what somebody is typing, best first.
enum class Answer : std::uint8_t { isNamed, nameBegins, inName, inAlias, inSeveral, inHint };

/// Nothing when a typed word is found nowhere.
std::optional<Answer> answer(const SearchTerms& terms, const FoldedName& typed);

} // namespace rightward
