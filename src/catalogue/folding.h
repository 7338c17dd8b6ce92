// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rightward {

/// A name without case, accents, punctuation and spaces, that still knows where its words begin:
/// "Wi-Fi" is "wifi", with words at 0 and 2.
struct FoldedName {
    std::string text;
    std::vector<std::size_t> wordStarts;

    /// The words one by one.
    std::vector<std::string_view> words() const;
    /// Whether `typed`, folded, begins at the beginning of a word. It may run on into the next
    /// words, so that "wifi" and "e forms" find "Wi-Fi" and "E-forms".
    bool hasWordsBeginning(std::string_view typed) const;
};

/// Folds without regard to locale; '&' is "and". Throws std::invalid_argument when `name` is not
/// UTF-8.
FoldedName foldedName(std::string_view name);

/// Two names that fold alike are the same name. Empty for a name of punctuation only.
std::string folded(std::string_view name);

} // namespace rightward
