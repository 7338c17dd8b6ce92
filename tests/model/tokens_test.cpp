// SPDX-License-Identifier: MIT
#include "model/problem_tokens.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace rightward;

namespace {

template <class Code>
void checkTable() {
    std::set<std::string_view> seen;
    std::size_t position = 0;
    for (const auto& [code, token] : tokenTable<Code>) {
        INFO(token);
        CHECK(static_cast<std::size_t>(code) == position++);
        CHECK(seen.insert(token).second);
        CHECK(std::all_of(token.begin(), token.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }));
        CHECK(tokenOf(code) == token);
        CHECK(fromToken<Code>(token) == code);
    }
}

} // namespace

TEST_CASE("every problem and error has an id of its own, in the order of the codes", "[model]") {
    checkTable<ProblemCode>();
    checkTable<ErrorCode>();
}
