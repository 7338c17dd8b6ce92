// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace rightward {

/// What a JSON text may hold before it is worth reading. Twenty thousand capabilities with every
/// detail known, and once more in versions, stay below each of these. Small values and small
/// records cost far more in memory than in the file: whatever the text, reading takes less than
/// 512 MiB.
struct JsonLimits {
    static constexpr std::size_t bytes = std::size_t{32} * 1024 * 1024;
    static constexpr std::size_t depth = 32;
    static constexpr std::size_t objects = 250'000;
    /// In one object; ours have no more than 22.
    static constexpr std::size_t keys = 1'000;
    /// Objects, lists, texts and numbers together.
    static constexpr std::size_t values = 1'500'000;
};

/// The first of two passes: walks the text without building anything, so that the second pass
/// meets nothing that the parser mishandles (deep nesting, a NUL that ends the text early, the
/// last of two equal keys winning). Throws Error: jsonTooLarge, jsonTooDeep, jsonDuplicateKey with
/// the path of the key, jsonInvalid with the line and the column.
void checkJson(std::string_view text);

} // namespace rightward
