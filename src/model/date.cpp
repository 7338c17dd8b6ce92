// SPDX-License-Identifier: MIT
#include "model/date.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

void append(std::string& text, int value, std::size_t width) {
    const auto digits = std::to_string(value);
    text.append(width - std::min(width, digits.size()), '0').append(digits);
}

} // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) {
        return std::nullopt;
    }
    const std::chrono::year_month_day candidate{std::chrono::year(year),
                                                std::chrono::month(static_cast<unsigned>(month)),
                                                std::chrono::day(static_cast<unsigned>(day))};
    if (!candidate.ok()) return std::nullopt;
    return Date(candidate);
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return of(*year, *month, *day);
}

std::string Date::iso() const {
    std::string text;
    append(text, year(), 4);
    text.push_back('-');
    append(text, month(), 2);
    text.push_back('-');
    append(text, day(), 2);
    return text;
}

Date Date::monthsEarlier(std::int64_t months) const {
    const std::int64_t index = std::int64_t{year()} * 12 + (month() - 1) - months;
    if (index < std::int64_t{firstYear} * 12) return *of(firstYear, 1, 1);
    const std::chrono::year_month target{std::chrono::year(static_cast<int>(index / 12)),
                                         std::chrono::month(static_cast<unsigned>(index % 12) + 1)};
    const std::chrono::year_month_day last{target / std::chrono::last};
    return Date(last.day() < m_day.day() ? last : target / m_day.day());
}

} // namespace rightward
