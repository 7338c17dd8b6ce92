// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace rightward {

/// How a document says that it is ours, and which of our formats it is in.
struct JsonFormat {
    static constexpr const char* name = "rightward";
    static constexpr std::uint64_t version = 1;
};

} // namespace rightward
