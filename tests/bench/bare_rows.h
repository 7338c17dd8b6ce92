// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rightward::bench {

/// A row as plain strings and numbers, unchecked. An empty text stands for NULL.
struct BareRow {
    std::vector<std::string> texts;
    std::vector<std::optional<std::int64_t>> numbers;
};

struct BareTable {
    std::string name;
    std::vector<bool> isText; ///< for each column
    std::vector<BareRow> rows;
};

/// The barest loops over a library file's rows with SQLite's C interface: nothing is checked.
std::vector<BareTable> readBare(std::span<const std::byte> database);
/// The size of the database it made. `schema` makes the tables.
std::size_t writeBare(const std::vector<BareTable>& tables, const std::vector<std::string>& schema);

} // namespace rightward::bench
