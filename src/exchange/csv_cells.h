// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/typed.h"

#include <string>
#include <string_view>

namespace rightward {

/// Whether a text would not come back from a cell as it is. A spreadsheet computes what begins
/// with = + - @ tab CR LF, whatever the text was, and we take "TBC" and the like for unknown. Such
/// texts are written with an apostrophe before them; so are those that then look as if they had
/// one, apostrophes and all, so that every text is read as it was written.
bool needsApostrophe(std::string_view text);

/// A cell of a column that holds texts: takes that apostrophe off again.
template <class T>
Typed<T> typedCell(std::string_view cell) {
    return typedWord<T>(cell);
}
template <>
Typed<Name> typedCell(std::string_view cell);
template <>
Typed<Note> typedCell(std::string_view cell);
template <>
Typed<CatalogueId> typedCell(std::string_view cell);
template <>
Typed<Date> typedCell(std::string_view cell);
template <>
Typed<Pounds> typedCell(std::string_view cell);
template <>
Typed<Months> typedCell(std::string_view cell);
template <>
Typed<Users> typedCell(std::string_view cell);

} // namespace rightward
