// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace rightward {

/// How many cells, which are rows, the trees of pages hold that our tables and the schema start.
/// Nothing where they are no trees: a page that is not there or belongs twice, or more levels than
/// SQLite itself can walk. Asked before SQLite sees anything, as its own check of the pages takes
/// time for each cell and stack for each level.
std::optional<std::size_t> cellsInTrees(std::span<const std::byte> database);

/// The most that a library as large as may be needs.
std::size_t mostCells();

} // namespace rightward
