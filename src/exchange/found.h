// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rightward {

/// What was found where something else should be, short enough for a sentence. UTF-8.
std::string found(std::string_view text);

} // namespace rightward
