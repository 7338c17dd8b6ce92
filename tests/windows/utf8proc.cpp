// SPDX-License-Identifier: MIT
// Debian has no utf8proc for Windows: this is the part of it that src/model asks for. .ci/windows
// asks the utf8proc of the system that builds for the categories.
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using Run = std::pair<utf8proc_int32_t, int>;
constexpr Run runs[] = {
#include "character_table.inc"
};

/// How many bytes a character has by its first, and which bits of that are its own.
std::pair<int, utf8proc_int32_t> shapeOf(utf8proc_uint8_t first) {
    if (first < 0x80) return {1, first};
    if (first >= 0xc2 && first < 0xe0) return {2, first & 0x1f};
    if (first >= 0xe0 && first < 0xf0) return {3, first & 0x0f};
    if (first >= 0xf0 && first < 0xf5) return {4, first & 0x07};
    return {0, 0};
}

} // namespace

extern "C" utf8proc_ssize_t utf8proc_iterate(const utf8proc_uint8_t* text, utf8proc_ssize_t size,
                                             utf8proc_int32_t* found) {
    constexpr std::array<utf8proc_int32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    *found = -1;
    if (size == 0) return 0;
    auto [length, point] = shapeOf(text[0]);
    if (length == 0 || (size > 0 && size < length)) return UTF8PROC_ERROR_INVALIDUTF8;
    for (int i = 1; i < length; ++i) {
        if ((text[i] & 0xc0) != 0x80) return UTF8PROC_ERROR_INVALIDUTF8;
        point = point << 6 | (text[i] & 0x3f);
    }
    const bool isHalf = point >= 0xd800 && point < 0xe000;
    if (isHalf || point > 0x10ffff || point < least.at(static_cast<std::size_t>(length))) {
        return UTF8PROC_ERROR_INVALIDUTF8;
    }
    *found = point;
    return length;
}

extern "C" utf8proc_category_t utf8proc_category(utf8proc_int32_t point) {
    if (point < 0 || point > 0x10ffff) return UTF8PROC_CATEGORY_CN;
    const auto* after =
        std::upper_bound(std::begin(runs), std::end(runs), point,
                         [](auto wanted, const Run& run) { return wanted < run.first; });
    return static_cast<utf8proc_category_t>(std::prev(after)->second);
}
