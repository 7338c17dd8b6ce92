// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/folding.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace rightward {

/// One of the names of a thing, which is told by its number.
struct ThingName {
    std::size_t thing{};
    std::string_view name;
    double share = 1; ///< how much of a likeness to this name counts
};

/// How like a name is to those of some things. Councils' names for a thing share words with ours,
/// but not their endings ("parking permits", "parking permit system"), and words such as "system"
/// are in many. So words are alike by the pairs of letters they share, and a word weighs the more
/// the fewer things have it.
class Likeness {
public:
    /// Things are numbered from 0; the names of each stand together and need not outlive this.
    Likeness(std::size_t things, const std::vector<ThingName>& names);
    ~Likeness();
    Likeness(const Likeness&) = delete;
    Likeness& operator=(const Likeness&) = delete;

    /// 0 to 1000 for each thing; all 0 for a name without a word.
    std::vector<int> of(const FoldedName& name) const;

private:
    struct Index;
    std::unique_ptr<const Index> m_index;
};

} // namespace rightward
