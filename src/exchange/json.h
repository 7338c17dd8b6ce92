// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "model/problem.h"

#include <string>
#include <string_view>

namespace rightward {

/// A library read from our JSON, and everything in it that was wrong. With problems the library
/// holds nothing: reading is all or nothing. Of very many problems the first thousand are listed.
struct JsonReading {
    Library library;
    Problems problems;
};

/// Reads the interchange that data/README.md describes. Throws Error when it is not that at all:
/// jsonInvalid with line and column, jsonDuplicateKey with the path, jsonNewer with the version,
/// jsonTooLarge, jsonTooDeep, jsonNotOurs.
JsonReading readJson(std::string_view text);

/// A complete copy: reading it back gives the same library. Two-space indented UTF-8, keys in a
/// fixed order, a newline at the end.
std::string writeJson(const Library& library);

/// The same for a file of this name. Throws Error libraryTooLarge, naming it, where the text would
/// be more than readJson takes.
std::string jsonForFile(const Library& library, std::string_view name);

/// The library that holds nothing but this map with its versions, its council, and the matches
/// between two of its capabilities. Throws std::out_of_range for a map that is not in the library.
Library onlyMap(const Library& library, MapId map);

} // namespace rightward
