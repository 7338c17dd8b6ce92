// SPDX-License-Identifier: MIT
#include "exchange/findings.h"

namespace rightward {

std::string Where::text() const {
    if (!parent) return {};
    auto before = parent->text();
    if (key.empty()) return before + '[' + std::to_string(index) + ']';
    if (!before.empty()) before += '.';
    return before.append(key);
}

void Findings::add(ProblemCode code, const Where& where, std::vector<std::string> args) {
    if (problems.size() < most) problems.push_back({code, where.text(), std::move(args)});
}

} // namespace rightward
