// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <memory>

namespace rightward {

/// An entry that a name may mean.
struct Suggestion {
    const CatalogueEntry* entry{};
    int likeness{}; ///< 0 to 1000, where 1000 is its very name or alias
};

/// The entries most like a council's own name for a thing, best first, at most `most` of them and
/// none that is hardly like it. For a person to accept: nothing may take one unasked.
class Suggester {
public:
    /// Borrows the catalogue. Making one costs about as much as ten suggestions: keep it.
    explicit Suggester(const Catalogue& catalogue);
    ~Suggester();
    Suggester(const Suggester&) = delete;
    Suggester& operator=(const Suggester&) = delete;

    std::vector<Suggestion> suggestions(std::string_view name, std::size_t most) const;

private:
    struct Index;
    std::unique_ptr<const Index> m_index;
};

/// For one name.
std::vector<Suggestion> suggestions(const Catalogue& catalogue, std::string_view name,
                                    std::size_t most);

} // namespace rightward
