// SPDX-License-Identifier: MIT
#include "model/text.h"

#include <utf8proc.h>

namespace rightward {
namespace {

/// Line and paragraph separator break a line just as a line feed does.
bool isSeparator(utf8proc_int32_t point) { return point == 0x2028 || point == 0x2029; }

bool isControl(utf8proc_int32_t point, Lines lines) {
    if (lines == Lines::many && (point == '\n' || point == '\t')) return false;
    return point < 0x20 || (point >= 0x7f && point < 0xa0) ||
           (lines == Lines::one && isSeparator(point));
}

bool isSpace(utf8proc_int32_t point) {
    if (point < 0x80) return point == ' ' || point == '\t' || point == '\n' || point == '\r';
    return utf8proc_category(point) == UTF8PROC_CATEGORY_ZS || isSeparator(point);
}

/// Joiners, marks of direction and the like: alone they leave nothing to see or to click.
bool isInvisible(utf8proc_int32_t point) {
    return point >= 0x80 && utf8proc_category(point) == UTF8PROC_CATEGORY_CF;
}

/// What is taken off the ends: white space, and the mark that begins some files.
bool isPadding(utf8proc_int32_t point) { return isSpace(point) || point == 0xfeff; }

/// Reads one character at the front of `rest`; negative if it is not UTF-8.
utf8proc_int32_t takeCharacter(std::string_view& rest) {
    if (const auto byte = static_cast<unsigned char>(rest.front()); byte < 0x80) {
        rest.remove_prefix(1);
        return byte;
    }
    utf8proc_int32_t point = -1;
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                       static_cast<utf8proc_ssize_t>(rest.size()), &point);
    if (read <= 0) return -1;
    rest.remove_prefix(static_cast<std::size_t>(read));
    return point;
}

/// Where the last character of a text begins; text that is not UTF-8 may begin anywhere.
std::size_t lastCharacterStart(std::string_view text) {
    auto start = text.size() - 1;
    const auto continues = [&] {
        return (static_cast<unsigned char>(text[start]) & 0xc0U) == 0x80;
    };
    while (start > 0 && continues())
        --start;
    return start;
}

/// Printable ASCII throughout, as most text is. Looks at every character, without a branch to stop
/// at, so that the compiler can look at many at once.
bool isPlain(std::string_view text) {
    unsigned char oddities = 0;
    for (const char c : text) {
        const auto fromSpace = static_cast<unsigned char>(c - ' ');
        oddities |= static_cast<unsigned char>(fromSpace > '~' - ' ');
    }
    return oddities == 0;
}

std::optional<TextFault> faultInPlain(std::string_view text, std::size_t limit) {
    if (text.find_first_not_of(' ') == std::string_view::npos) return TextFault::blank;
    if (text.size() > limit) return TextFault::tooLong;
    return std::nullopt;
}

} // namespace

std::optional<TextFault> faultIn(std::string_view text, std::size_t limit, Lines lines) {
    if (isPlain(text)) return faultInPlain(text, limit);
    std::size_t length = 0;
    bool blank = true;
    for (auto rest = text; !rest.empty(); ++length) {
        const auto point = takeCharacter(rest);
        if (point < 0) return TextFault::notUtf8;
        if (isControl(point, lines)) return TextFault::controlCharacter;
        blank = blank && (isSpace(point) || isInvisible(point));
    }
    if (blank) return TextFault::blank;
    if (length > limit) return TextFault::tooLong;
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        auto rest = text;
        if (!isPadding(takeCharacter(rest))) break;
        text = rest;
    }
    while (!text.empty()) {
        const auto start = lastCharacterStart(text);
        auto last = text.substr(start);
        if (!isPadding(takeCharacter(last)) || !last.empty()) break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

} // namespace rightward
