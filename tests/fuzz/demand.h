// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

namespace rightward::fuzz {

/// Ends the fuzzer, which then keeps the input that led here.
inline void demand(bool holds, const char* what) {
    if (holds) return;
    static_cast<void>(std::fprintf(stderr, "This does not hold: %s\n", what));
    std::abort();
}

} // namespace rightward::fuzz
