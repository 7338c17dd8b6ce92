// SPDX-License-Identifier: MIT
#include "exchange/findings.h"

namespace rightward {

std::string Where::text() const {
    if (!parent) return {};
    auto before = parent->text();
    if (key.empty()) return before + '[' + std::to_string(index) + ']';
    if (!before.empty()) before += '.';
    return before.append(shortened(std::string(key)));
}

std::string shortened(std::string text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) return text;
    auto end = longest;
    while ((static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    text.resize(end);
    return text + "…";
}

void Findings::add(ProblemCode code, const Where& where, std::vector<std::string> args) {
    if (problems.size() < Limits::problems)
        problems.push_back({code, where.text(), std::move(args)});
}

} // namespace rightward
