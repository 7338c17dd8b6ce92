// SPDX-License-Identifier: MIT
#pragma once

#include "keep/kept_session.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace rightward {

// What stands in a session's database: its id and those of the sessions that it replaces, one row
// of facts, the library file it starts from, and the changes since, each a step. Digests find
// damage in the facts and the steps; the library file brings its own, and an id is as good as a
// digest.

/// Marks a database as a recovery store of ours: "RWKP".
inline constexpr std::uint32_t keptApplicationId = 0x52574b50;
/// Goes up with any change to the tables or to what keptChanges() gives.
inline constexpr std::uint32_t keptVersion = 1;

/// The very text of each table, in the order in which they are made.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 4> keptTables{
    {{"origin", "CREATE TABLE origin(id TEXT NOT NULL, isReplaced INTEGER NOT NULL) STRICT"},
     {"facts", "CREATE TABLE facts(library TEXT NOT NULL, edits INTEGER NOT NULL, last INTEGER NOT "
               "NULL, seen TEXT NOT NULL, steps INTEGER NOT NULL, chain TEXT NOT NULL, digest TEXT "
               "NOT NULL) STRICT"},
     {"base", "CREATE TABLE base(library BLOB NOT NULL) STRICT"},
     {"step", "CREATE TABLE step(number INTEGER PRIMARY KEY, changes BLOB NOT NULL) STRICT"}}};

/// The digest of all steps up to one, from that of those before it: empty for none.
std::string chained(const std::string& before, std::string_view changes);
/// The digest of the row of facts.
std::string digestOf(const KeptFacts& facts, std::int64_t steps, const std::string& chain);

} // namespace rightward
