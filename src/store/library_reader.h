// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "model/problem.h"
#include "store/sqlite.h"

#include <optional>

namespace rightward {

/// What stood in the tables: every sound row, and whatever was wrong with the rest.
struct LibraryReading {
    Library library;
    Problems problems;
    bool digestAgrees = false;
};

/// Whether the tables are ours to the letter, and nothing else is there. Ask before anything is
/// read from them.
bool hasOurSchema(const Connection& connection);

/// SQLite's own check of its pages.
bool hasIntegrity(const Connection& connection);

LibraryReading readLibrary(const Connection& connection);

} // namespace rightward
