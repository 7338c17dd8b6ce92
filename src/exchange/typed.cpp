// SPDX-License-Identifier: MIT
#include "exchange/typed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace rightward {
namespace {

/// The letters A to Z made small, in every locale alike.
std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return low;
}

bool saysUnknown(std::string_view text) {
    constexpr std::array words{"", "tbc", "n/a", "unknown", "not known", "rolling"};
    return std::find(words.begin(), words.end(), lowered(text)) != words.end();
}

template <class T>
Typed<T> nothingKnown() {
    return {};
}

template <class T>
Typed<T> wrong(ProblemCode problem) {
    return {std::nullopt, problem};
}

template <class T>
Typed<T> typedText(std::string text) {
    const auto fault = T::fault(text);
    if (!fault) return {T(std::move(text)), std::nullopt};
    if (*fault == TextFault::blank) return nothingKnown<T>();
    return wrong<T>(problemOf(*fault));
}

bool isDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (auto end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// The digits of 12500 or 12,500, where commas stand between groups of three or not at all.
std::optional<std::string> digitsOf(std::string_view text) {
    const auto groups = split(text, ',');
    std::string digits;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto size = groups[i].size();
        const bool fits = groups.size() == 1 || (i == 0 ? size <= 3 : size == 3);
        if (!fits || !isDigits(groups[i])) return std::nullopt;
        digits += groups[i];
    }
    return digits;
}

/// A whole number from `low` to `high`, or what is wrong with it.
Typed<std::int64_t> typedWhole(std::string_view text, std::int64_t low, std::int64_t high,
                               ProblemCode ifInvalid, ProblemCode ifOutside) {
    const bool isNegative = text.starts_with('-');
    const auto digits = digitsOf(isNegative ? text.substr(1) : text);
    if (!digits) return wrong<std::int64_t>(ifInvalid);
    std::int64_t value = 0;
    const auto* end = digits->data() + digits->size();
    const bool isHuge = std::from_chars(digits->data(), end, value).ec != std::errc();
    if (isNegative) value = -value;
    if (isHuge || value < low || value > high) return wrong<std::int64_t>(ifOutside);
    return {value, std::nullopt};
}

template <class W>
Typed<W> typedAs(std::string_view text, ProblemCode ifInvalid) {
    const auto number = typedWhole(text, W::min, W::max, ifInvalid, ProblemCode::numberOutOfRange);
    if (!number.value) return {std::nullopt, number.problem};
    return {W(*number.value), std::nullopt};
}

/// One to `most` digits as a number.
std::optional<int> shortNumber(std::string_view text, std::size_t most) {
    if (text.size() > most || !isDigits(text)) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// January, Jan: 1. Any case.
std::optional<int> monthNamed(std::string_view text) {
    constexpr std::array<std::string_view, 12> names{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    const auto name = lowered(text);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i] || name == names[i].substr(0, 3)) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

std::optional<Date> dayFirst(std::string_view text) {
    const auto position = text.find_first_of("/-. ");
    if (position == std::string_view::npos) return std::nullopt;
    const auto separator = text[position];
    const auto parts = split(text, separator);
    if (parts.size() != 3 || parts[2].size() != 4) return std::nullopt;
    const auto day = shortNumber(parts[0], 2);
    const auto month = separator == ' ' ? monthNamed(parts[1]) : shortNumber(parts[1], 2);
    const auto year = shortNumber(parts[2], 4);
    if (!day || !month || !year) return std::nullopt;
    return Date::of(*year, *month, *day);
}

} // namespace

Typed<Name> typedName(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Name>();
    return typedText<Name>(std::string(typed));
}

Typed<Note> typedNote(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Note>();
    // Lines may end as Windows or an old Mac ends them.
    std::string lines;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool endsLine = typed[i] == '\r';
        lines.push_back(endsLine ? '\n' : typed[i]);
        if (endsLine && typed.substr(i + 1).starts_with('\n')) ++i;
    }
    return typedText<Note>(std::move(lines));
}

Typed<Date> typedDate(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Date>();
    auto date = Date::parse(typed);
    if (!date) date = dayFirst(typed);
    if (!date) return wrong<Date>(ProblemCode::dateInvalid);
    return {date, std::nullopt};
}

Typed<Pounds> typedPounds(std::string_view text) {
    constexpr std::string_view sign = "£";
    constexpr std::string_view noPence = ".00";
    auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Pounds>();
    if (typed.starts_with(sign)) typed = trimmed(typed.substr(sign.size()));
    if (typed.ends_with(noPence)) typed.remove_suffix(noPence.size());
    return typedAs<Pounds>(typed, ProblemCode::moneyInvalid);
}

Typed<Months> typedMonths(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Months>();
    return typedAs<Months>(typed, ProblemCode::numberInvalid);
}

Typed<Users> typedUsers(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<Users>();
    return typedAs<Users>(typed, ProblemCode::numberInvalid);
}

Typed<int> typedCoordinate(std::string_view text) {
    const auto typed = trimmed(text);
    if (saysUnknown(typed)) return nothingKnown<int>();
    const auto number =
        typedWhole(typed, 0, Place::max, ProblemCode::numberInvalid, ProblemCode::placeOutOfRange);
    if (!number.value) return wrong<int>(*number.problem);
    return {static_cast<int>(*number.value), std::nullopt};
}

} // namespace rightward
