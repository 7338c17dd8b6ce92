// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_table.h"

#include <string>
#include <string_view>

namespace rightward {

/// What the bytes of a table are written in, its mark taken off. Throws Error, csvNotText with the
/// row, for what is no text, and for what is neither UTF-8 nor Windows-1252 throughout: read one
/// way or the other, some of it would come out as other letters.
Encoding encodingOf(std::string_view bytes);

/// Every byte of Windows-1252 that has a character.
std::string fromWindows1252(std::string_view bytes);

/// The row, counted from 1, that a byte of a table is in; line ends within quotes do not count.
std::size_t rowAt(std::string_view text, std::size_t position);

} // namespace rightward
