// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

namespace rightward {

/// How many cells all pages of a database claim to hold together: no fewer than there are rows, for
/// whoever walks each page once. Told from the pages' own headers, before SQLite sees anything.
std::size_t claimedCells(std::span<const std::byte> database);

/// The most that a library as large as may be needs.
std::size_t mostCells();

} // namespace rightward
