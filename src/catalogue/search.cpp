// SPDX-License-Identifier: MIT
#include "catalogue/search.h"

#include <algorithm>

namespace rightward {
namespace {

using Names = std::vector<FoldedName>;
using Words = std::vector<std::string_view>;

bool isFoundIn(const FoldedName& name, const Words& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](auto word) { return name.hasWordsBeginning(word); });
}

bool isIn(const Names& names, std::string_view word) {
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return name.hasWordsBeginning(word); });
}

} // namespace

std::optional<Answer> answer(const SearchTerms& terms, const FoldedName& typed) {
    const auto& name = terms.name;
    const auto& aliases = terms.aliases;
    const auto words = typed.words();
    const auto isTyped = [&](const FoldedName& one) { return one.text == typed.text; };
    const auto isAllThere = [&](const FoldedName& one) { return isFoundIn(one, words); };
    const auto isNamedBy = [&](auto word) {
        return name.hasWordsBeginning(word) || isIn(aliases, word);
    };
    const auto isHintedBy = [&](auto word) {
        return isNamedBy(word) || isIn(terms.productHints, word);
    };

    if (isTyped(name) || std::any_of(aliases.begin(), aliases.end(), isTyped)) {
        return Answer::isNamed;
    }
    if (name.text.starts_with(typed.text)) return Answer::nameBegins;
    if (isAllThere(name)) return Answer::inName;
    if (std::any_of(aliases.begin(), aliases.end(), isAllThere)) return Answer::inAlias;
    if (std::all_of(words.begin(), words.end(), isNamedBy)) return Answer::inSeveral;
    if (std::all_of(words.begin(), words.end(), isHintedBy)) return Answer::inHint;
    return std::nullopt;
}

} // namespace rightward
