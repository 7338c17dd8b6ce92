// SPDX-License-Identifier: MIT
#include "tagging/font_repair.h"

#include "tagging/pdf_values.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <string_view>

namespace rightward {
namespace {

/// What the glyphs say: UTF-16 in hexadecimal digits, by the glyph's number.
using Meanings = std::map<unsigned, std::string>;

/// The digits between the next < and >, which are taken off the front; nothing at the end.
std::string_view takeDigits(std::string_view& text) {
    const auto begin = text.find('<');
    const auto end = text.find('>', begin);
    if (end == std::string_view::npos) return text = {};
    const auto digits = text.substr(begin + 1, end - begin - 1);
    text.remove_prefix(end + 1);
    return digits;
}

unsigned numberOf(std::string_view digits) {
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    return number;
}

std::string asDigits(unsigned number) {
    constexpr std::string_view all = "0123456789ABCDEF";
    std::string digits(4, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 16)
        *digit = all[number % 16];
    return digits;
}

std::string mended(std::string_view digits) {
    const auto meaning = numberOf(digits);
    const bool isSpace = meaning == '\t' || meaning == '\n' || meaning == '\r' || meaning == 0xA0;
    if (digits.size() == 4 && isSpace) return "0020";
    if (digits.size() == 4 && (meaning == 0 || meaning >= 0xFFFE || meaning == 0xFEFF))
        return "FFFD";
    return std::string(digits);
}

/// Reads ranges: <first> <last> and then either what the first says, the others counting on, or
/// what each says in brackets. Glyph 0 is the one that stands for no character.
Meanings meaningsIn(std::string_view ranges) {
    Meanings meanings;
    while (ranges.find('<') != std::string_view::npos) {
        const auto first = numberOf(takeDigits(ranges));
        const auto last = numberOf(takeDigits(ranges));
        const bool isListed = ranges.find('[') < ranges.find('<');
        const auto start = isListed ? std::string_view() : takeDigits(ranges);
        for (auto glyph = first; glyph <= last; ++glyph) {
            const auto digits = isListed ? std::string(takeDigits(ranges))
                                         : asDigits(numberOf(start) + glyph - first);
            if (glyph > 0) meanings[glyph] = mended(digits);
        }
    }
    return meanings;
}

std::string written(const Meanings& meanings) {
    constexpr std::size_t mostInABlock = 100;
    std::string text;
    auto next = meanings.begin();
    for (auto left = meanings.size(); left > 0;) {
        const auto count = std::min(left, mostInABlock);
        text += std::to_string(count) + " beginbfchar\n";
        for (std::size_t i = 0; i < count; ++i, ++next)
            text += '<' + asDigits(next->first) + "> <" + next->second + ">\n";
        text += "endbfchar\n";
        left -= count;
    }
    return text;
}

void repairUnicode(QPDFObjectHandle stream) {
    constexpr std::string_view begin = " beginbfrange";
    constexpr std::string_view end = "endbfrange\n";
    const auto map = contentOf(stream);
    const auto from = map.find(begin);
    const auto to = map.rfind(end);
    if (from == std::string::npos || to == std::string::npos) return;
    const auto lineStart = map.rfind('\n', from) + 1;
    const auto ranges = std::string_view(map).substr(from + begin.size(), to - from - begin.size());
    stream.replaceStreamData(map.substr(0, lineStart) + written(meaningsIn(ranges)) +
                                 map.substr(to + end.size()),
                             QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void repairFont(QPDFObjectHandle font) {
    auto glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
    auto descriptor = glyphs.getKey("/FontDescriptor");
    font.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
    glyphs.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
    descriptor.removeKey("/CIDSet");
    repairUnicode(font.getKey("/ToUnicode"));
}

} // namespace

void repairFonts(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0")) repairFont(object);
    }
}

} // namespace rightward
