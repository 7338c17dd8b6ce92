// SPDX-License-Identifier: MIT
#include "model/date.h"

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

/// Writes a number with all the digits that there is room for.
void put(std::string& text, std::size_t begin, std::size_t digits, int value) {
    for (auto at = begin + digits; at > begin; value /= 10)
        text[--at] = static_cast<char>('0' + value % 10);
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
    std::string text = "0000-00-00";
    put(text, 0, 4, year());
    put(text, 5, 2, month());
    put(text, 8, 2, day());
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
