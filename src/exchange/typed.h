// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"
#include "model/problem.h"

#include <optional>
#include <string_view>

namespace rightward {

/// What somebody typed in a field or a cell: a value, or a problem, or neither where it says that
/// nothing is known (blank, TBC, n/a, unknown, not known, rolling, in any case).
template <class T>
struct Typed {
    std::optional<T> value;
    std::optional<ProblemCode> problem;
};

// All of these ignore white space at the ends and read one stated format, whatever the locale.
// What could mean two things is a problem: nothing is guessed.

Typed<Name> typedName(std::string_view text);
/// Lines may end in carriage returns; they are kept as line feeds.
Typed<Note> typedNote(std::string_view text);
/// 2027-03-31, 31/03/2027, 31-3-2027, 31.3.2027, 31 March 2027, 31 Mar 2027. Day before month,
/// four digits to the year.
Typed<Date> typedDate(std::string_view text);
/// £12,500 or 12500 or 12,500.00. Commas only between groups of three; pence only if zero.
Typed<Pounds> typedPounds(std::string_view text);
/// Whole numbers, with or without such commas.
Typed<Months> typedMonths(std::string_view text);
Typed<Users> typedUsers(std::string_view text);
/// One coordinate, 0 to 1000, whole.
Typed<int> typedCoordinate(std::string_view text);

} // namespace rightward
