// SPDX-License-Identifier: MIT
#pragma once

#include "store/library_file.h"

#include <cstdint>
#include <span>

namespace rightward::fuzz {

/// Sound pages with odd content: a small library after the edits that `plan` says. Any bytes are a
/// plan, so that a fuzzer that knows nothing of databases gets past SQLite's own checks. An edit
/// sets, removes or doubles a row; what SQLite will not do is passed over.
Bytes editedLibrary(std::span<const std::uint8_t> plan);

} // namespace rightward::fuzz
