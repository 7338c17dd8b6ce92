// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace rightward {

/// 2026-11-23T12:00:00Z. Moments outside the years 0000 to 9999, which only a broken clock gives,
/// are written as the nearest that this form can hold.
std::string momentText(Moment moment);

/// Reads that form exactly; nothing if it is anything else or no such moment.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);

} // namespace rightward
