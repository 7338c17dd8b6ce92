// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"
#include "model/problem.h"

#include <optional>
#include <string_view>

namespace rightward {

/// What somebody typed in a field or a cell: a value, or a problem, or neither where it says that
/// nothing is known: see saysUnknown().
template <class T>
struct Typed {
    std::optional<T> value;
    std::optional<ProblemCode> problem;
};

/// Blank, a dash, TBC, TBD, TBA, n/a, n/k, unknown, not known, none known, rolling and what they
/// are short for, in any case. "None" is a value in some columns and never among them.
bool saysUnknown(std::string_view text);

// All of these ignore white space at the ends and read one stated format, whatever the locale.
// What could mean two things is a problem: nothing is guessed.

Typed<Name> typedName(std::string_view text);
/// Lines may end in carriage returns; they are kept as line feeds.
Typed<Note> typedNote(std::string_view text);
/// 2027-03-31, 2027/03/31, 31/03/2027, 31-3-2027, 31.3.2027, 31 March 2027, 31st Mar 2027,
/// 31-Mar-2027; with midnight behind it, as databases write days. Day before month, four digits to
/// the year.
Typed<Date> typedDate(std::string_view text);
/// £12,500 or 12500 or 12,500.00, with or without "p.a." or "per year". Commas only between groups
/// of three; pence only if zero.
Typed<Pounds> typedPounds(std::string_view text);
/// A sum with pence, such as £12,500.50, rounded half up; nothing for any other text. Registers are
/// full of them; where somebody types, typedPounds() asks for whole pounds.
std::optional<Pounds> roundedPounds(std::string_view text);
/// Whole numbers, with or without such commas, and with .0 where a program wrote them; months also
/// as "3 months".
Typed<Months> typedMonths(std::string_view text);
Typed<Users> typedUsers(std::string_view text);
/// One coordinate, 0 to 1000, whole.
Typed<int> typedCoordinate(std::string_view text);
/// A name or a note, whatever it says: "TBC" is the text TBC.
template <class T>
Typed<T> asTyped(std::string_view text);
/// The id of a value or how people spell it, such as "in house" and "on-prem". Yes and no are none.
template <class Enum>
Typed<Enum> typedWord(std::string_view text);

} // namespace rightward
