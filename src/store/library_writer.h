// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "store/sqlite.h"

namespace rightward {

/// An empty database with our marks and tables, for building.
Connection newDatabase();

/// Builds the library as a database in memory. The same library gives the same bytes: rows go in
/// by id, and nothing of the day, the machine or the program's build goes in at all.
SqliteBytes writeLibrary(const Library& library);

} // namespace rightward
