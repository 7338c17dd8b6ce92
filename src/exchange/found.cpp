// SPDX-License-Identifier: MIT
#include "exchange/found.h"

namespace rightward {

std::string found(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) return std::string(text);
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace rightward
