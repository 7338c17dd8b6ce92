// SPDX-License-Identifier: MIT
#include "catalogue/suggest.h"

#include "catalogue/likeness.h"

#include <algorithm>

namespace rightward {
namespace {

/// Below this no entry is worth a person's look.
constexpr int leastLikeness = 400;
/// A product may do several things, so that its name says a little less than an alias.
constexpr double hintShare = 0.9;

/// Product names count too: they are often what a system is called.
std::vector<ThingName> namesIn(const Catalogue& catalogue) {
    std::vector<ThingName> names;
    for (std::size_t i = 0; i < catalogue.entries().size(); ++i) {
        const auto& entry = catalogue.entries()[i];
        names.push_back({i, entry.name.text()});
        for (const auto& alias : entry.aliases)
            names.push_back({i, alias});
        for (const auto& hint : entry.productHints)
            names.push_back({i, hint, hintShare});
    }
    return names;
}

} // namespace

struct Suggester::Index {
    const Catalogue& catalogue;
    Likeness likeness;

    explicit Index(const Catalogue& from)
        : catalogue(from), likeness(from.entries().size(), namesIn(from)) {}
};

Suggester::Suggester(const Catalogue& catalogue)
    : m_index(std::make_unique<const Index>(catalogue)) {}

Suggester::~Suggester() = default;

std::vector<Suggestion> Suggester::suggestions(std::string_view name, std::size_t most) const {
    constexpr int whole = 1000;
    const auto foldedText = foldedName(name);
    const auto& catalogue = m_index->catalogue;
    const auto* exact = catalogue.entryFoldedAs(foldedText.text);
    const auto likeness = m_index->likeness.of(foldedText);
    std::vector<Suggestion> all;
    for (std::size_t i = 0; i < likeness.size(); ++i) {
        const auto* entry = &catalogue.entries()[i];
        const int told = entry == exact ? whole : std::min(likeness[i], whole - 1);
        if (told >= leastLikeness) all.push_back({entry, told});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.likeness > other.likeness;
    });
    all.resize(std::min(all.size(), most));
    return all;
}

std::vector<Suggestion> suggestions(const Catalogue& catalogue, std::string_view name,
                                    std::size_t most) {
    return Suggester(catalogue).suggestions(name, most);
}

} // namespace rightward
