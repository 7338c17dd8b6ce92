// SPDX-License-Identifier: MIT
#include "catalogue/folding.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <utf8proc.h>

namespace rightward {
namespace {

using Characters = std::vector<utf8proc_int32_t>;

/// Compatible forms made one (full-width letters, ligatures), case and accents gone. What cannot
/// be seen, such as a soft hyphen or a joiner, goes as well.
Characters simplified(std::string_view name) {
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                       UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_STABLE);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    const auto size = static_cast<utf8proc_ssize_t>(name.size());
    // Room for what any character of today's Unicode comes apart into, three bytes into eighteen
    // characters, so that a name is taken apart once.
    constexpr std::size_t mostForAByte = 6;
    Characters characters(name.size() * mostForAByte);
    const auto room = static_cast<utf8proc_ssize_t>(characters.size());
    const auto length = utf8proc_decompose(bytes, size, characters.data(), room, options);
    if (length < 0) throw std::invalid_argument("a name to fold must be UTF-8");
    characters.resize(static_cast<std::size_t>(length));
    if (length > room) utf8proc_decompose(bytes, size, characters.data(), length, options);
    return characters;
}

enum class Role { letter, join, gap };

/// Letters, numbers and pictures make words. An apostrophe stands inside one; everything else
/// stands between two.
Role roleOf(utf8proc_int32_t character) {
    if (character == '\'' || character == 0x2018 || character == 0x2019) return Role::join;
    switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SO: return Role::letter;
    default: return Role::gap;
    }
}

void append(std::string& text, utf8proc_int32_t character) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(character, bytes.data());
    text.append(bytes.begin(), bytes.begin() + size);
}

} // namespace

FoldedName foldedName(std::string_view name) {
    FoldedName result;
    bool isInWord = false;
    for (const auto character : simplified(name)) {
        const auto role = roleOf(character);
        if (role == Role::letter) {
            if (!isInWord) result.wordStarts.push_back(result.text.size());
            append(result.text, character);
            isInWord = true;
        } else if (role == Role::gap) {
            isInWord = false;
        }
        // People write "Revs & Bens" and "Revs and Bens" for one thing.
        if (character == '&') {
            result.wordStarts.push_back(result.text.size());
            result.text += "and";
        }
    }
    return result;
}

std::vector<std::string_view> FoldedName::words() const {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < wordStarts.size(); ++i) {
        const auto end = i + 1 < wordStarts.size() ? wordStarts[i + 1] : text.size();
        words.push_back(std::string_view(text).substr(wordStarts[i], end - wordStarts[i]));
    }
    return words;
}

bool FoldedName::hasWordsBeginning(std::string_view typed) const {
    return std::any_of(wordStarts.begin(), wordStarts.end(), [&](std::size_t start) {
        return std::string_view(text).substr(start).starts_with(typed);
    });
}

std::string folded(std::string_view name) { return foldedName(name).text; }

} // namespace rightward
