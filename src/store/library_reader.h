// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "model/problem.h"
#include "store/sqlite.h"

#include <optional>

namespace rightward {

/// What stood in the tables: every sound row, and what was wrong with the rest; of very many
/// problems the first thousand.
struct LibraryReading {
    Library library;
    Problems problems;
    bool digestAgrees = false;
    /// Whether every row was read. More rows than a library may hold are not, and are a problem.
    bool isComplete = true;
};

/// Whether the tables are ours to the letter and start where ours do, and nothing else is there.
/// Ask before anything is read from them.
bool hasOurSchema(const Connection& connection);

/// SQLite's own check of its pages.
bool hasIntegrity(const Connection& connection);

/// Ask after the other two. All three throw SqliteError where SQLite says no.
LibraryReading readLibrary(const Connection& connection);

} // namespace rightward
