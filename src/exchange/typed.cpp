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
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// `word` is in small letters.
bool isWord(std::string_view text, std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char typed, char small) { return lowered(typed) == small; });
}

bool isUnknown(std::string_view text) {
    using namespace std::string_view_literals;
    constexpr std::array words{""sv,
                               "-"sv,
                               "–"sv,
                               "—"sv,
                               "tbc"sv,
                               "tbd"sv,
                               "tba"sv,
                               "n/a"sv,
                               "#n/a"sv,
                               "n/k"sv,
                               "rolling"sv,
                               "unknown"sv,
                               "not known"sv,
                               "none known"sv,
                               "not applicable"sv,
                               "to be confirmed"sv};
    constexpr std::size_t longest = words.back().size();
    return text.size() <= longest &&
           std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return isWord(text, word); });
}

template <class T>
Typed<T> nothingKnown() {
    return {};
}

template <class T>
Typed<T> wrong(ProblemCode problem) {
    return {std::nullopt, problem};
}

/// Lines may end as Windows or an old Mac ends them.
std::string withLineFeeds(std::string_view text) {
    std::string lines(text);
    if (text.find('\r') == std::string_view::npos) return lines;
    lines.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool endsLine = text[i] == '\r';
        lines.push_back(endsLine ? '\n' : text[i]);
        if (endsLine && text.substr(i + 1).starts_with('\n')) ++i;
    }
    return lines;
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
    // 0,625 is no number in thousands: somebody writes decimals with a comma.
    if (groups.size() > 1 && groups.front().starts_with('0')) return std::nullopt;
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
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (isWord(text, names[i]) || isWord(text, names[i].substr(0, 3)))
            return static_cast<int>(i) + 1;
    }
    constexpr int september = 9;
    return isWord(text, "sept") ? std::optional(september) : std::nullopt;
}

/// 31 or 31st; whether the ending is the right one does not change what is meant.
std::optional<int> dayNumber(std::string_view text) {
    constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    if (text.size() > 2 && std::any_of(endings.begin(), endings.end(), [&](auto ending) {
            return isWord(text.substr(text.size() - 2), ending);
        })) {
        text.remove_suffix(2);
    }
    return shortNumber(text, 2);
}

/// Databases and spreadsheets write a day as its first moment.
std::string_view withoutMidnight(std::string_view text) {
    constexpr std::array<std::string_view, 5> midnights{"T00:00:00", " 00:00:00", " 00:00",
                                                        "T00:00:00.000", " 00:00:00.000"};
    for (const auto midnight : midnights) {
        if (text.ends_with(midnight)) return text.substr(0, text.size() - midnight.size());
    }
    return text;
}

/// The text cut in three at a separator; false where there are not just three parts.
bool cutInThree(std::string_view text, char separator, std::array<std::string_view, 3>& parts) {
    const auto first = text.find(separator);
    const auto second = text.find(separator, first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return false;
    parts = {text.substr(0, first), text.substr(first + 1, second - first - 1),
             text.substr(second + 1)};
    return parts[2].find(separator) == std::string_view::npos;
}

Typed<Date> dayFirst(std::string_view text) {
    const auto position = text.find_first_of("/-. ");
    std::array<std::string_view, 3> parts;
    if (position == std::string_view::npos || !cutInThree(text, text[position], parts)) {
        return wrong<Date>(ProblemCode::dateInvalid);
    }
    auto month = monthNamed(parts[1]);
    if (!month && text[position] != ' ') month = shortNumber(parts[1], 2);
    const auto day = month ? dayNumber(parts[0]) : std::nullopt;
    const auto year = shortNumber(parts[2], 4);
    if (!day || !month || !year) return wrong<Date>(ProblemCode::dateInvalid);
    if (parts[2].size() == 2) return wrong<Date>(ProblemCode::dateCenturyUnclear);
    auto date = parts[2].size() == 4 ? Date::of(*year, *month, *day) : std::nullopt;
    if (!date) return wrong<Date>(ProblemCode::dateInvalid);
    return {date, std::nullopt};
}

/// Without one of the endings, in any case, and the white space before it.
template <std::size_t count>
std::string_view without(const std::array<std::string_view, count>& endings,
                         std::string_view text) {
    for (const auto ending : endings) {
        if (text.size() > ending.size() &&
            isWord(text.substr(text.size() - ending.size()), ending)) {
            return trimmed(text.substr(0, text.size() - ending.size()));
        }
    }
    return text;
}

/// A program that keeps whole numbers as decimals writes 3 as 3.0.
constexpr std::array<std::string_view, 2> noFraction{".00", ".0"};

/// A sum of money without its sign and without words that say it is a year's.
std::string_view bareSum(std::string_view text) {
    constexpr std::string_view sign = "£";
    constexpr std::array<std::string_view, 6> yearly{" p.a.",     " p.a",       " pa",
                                                     " per year", " per annum", " a year"};
    if (text.starts_with(sign)) text = trimmed(text.substr(sign.size()));
    return without(yearly, text);
}

} // namespace

bool saysUnknown(std::string_view text) { return isUnknown(trimmed(text)); }

template <class T>
Typed<T> asTyped(std::string_view text) {
    auto value = T::of(T::isOneLine ? std::string(text) : withLineFeeds(text));
    if (value) return {std::move(value), std::nullopt};
    const auto fault = T::fault(withLineFeeds(text)).value_or(TextFault::blank);
    if (fault == TextFault::blank) return nothingKnown<T>();
    return wrong<T>(problemOf(fault));
}

template Typed<Name> asTyped<Name>(std::string_view);
template Typed<Note> asTyped<Note>(std::string_view);

Typed<Name> typedName(std::string_view text) {
    const auto typed = trimmed(text);
    return isUnknown(typed) ? nothingKnown<Name>() : asTyped<Name>(typed);
}

Typed<Note> typedNote(std::string_view text) {
    const auto typed = trimmed(text);
    return isUnknown(typed) ? nothingKnown<Note>() : asTyped<Note>(typed);
}

Typed<Date> typedDate(std::string_view text) {
    auto typed = trimmed(text);
    if (isUnknown(typed)) return nothingKnown<Date>();
    typed = withoutMidnight(typed);
    std::string iso(typed);
    if (iso.size() > 7 && iso[4] == '/' && iso[7] == '/') iso[4] = iso[7] = '-';
    if (auto date = Date::parse(iso)) return {date, std::nullopt};
    return dayFirst(typed);
}

Typed<Pounds> typedPounds(std::string_view text) {
    const auto typed = trimmed(text);
    if (isUnknown(typed)) return nothingKnown<Pounds>();
    return typedAs<Pounds>(without(noFraction, bareSum(typed)), ProblemCode::moneyInvalid);
}

std::optional<Pounds> roundedPounds(std::string_view text) {
    constexpr std::size_t penceSize = 3; // with the point
    constexpr std::int64_t half = 50;
    const auto sum = bareSum(trimmed(text));
    if (sum.size() <= penceSize || sum[sum.size() - penceSize] != '.') return std::nullopt;
    const auto pence = shortNumber(sum.substr(sum.size() - penceSize + 1), 2);
    const auto pounds =
        typedAs<Pounds>(sum.substr(0, sum.size() - penceSize), ProblemCode::moneyInvalid);
    if (!pence || !pounds.value) return std::nullopt;
    const auto rounded = pounds.value->value() + (*pence >= half ? 1 : 0);
    return Pounds::holds(rounded) ? std::optional(Pounds(rounded)) : std::nullopt;
}

Typed<Months> typedMonths(std::string_view text) {
    constexpr std::array<std::string_view, 2> months{" months", " month"};
    const auto typed = trimmed(text);
    if (isUnknown(typed)) return nothingKnown<Months>();
    return typedAs<Months>(without(noFraction, without(months, typed)), ProblemCode::numberInvalid);
}

Typed<Users> typedUsers(std::string_view text) {
    const auto typed = trimmed(text);
    if (isUnknown(typed)) return nothingKnown<Users>();
    return typedAs<Users>(without(noFraction, typed), ProblemCode::numberInvalid);
}

Typed<int> typedCoordinate(std::string_view text) {
    const auto typed = trimmed(text);
    if (isUnknown(typed)) return nothingKnown<int>();
    const auto number =
        typedWhole(typed, 0, Place::max, ProblemCode::numberInvalid, ProblemCode::placeOutOfRange);
    if (!number.value) return wrong<int>(*number.problem);
    return {static_cast<int>(*number.value), std::nullopt};
}

} // namespace rightward
