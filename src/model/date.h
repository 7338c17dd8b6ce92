// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rightward {

/// A day in the calendar, years 1900 to 2999. It cannot hold 31 February.
class Date {
public:
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);
    /// Reads YYYY-MM-DD exactly; nothing if it is anything else or no such day.
    [[nodiscard]] static std::optional<Date> parse(std::string_view iso);

    int year() const { return static_cast<int>(m_day.year()); }
    int month() const { return static_cast<int>(static_cast<unsigned>(m_day.month())); }
    int day() const { return static_cast<int>(static_cast<unsigned>(m_day.day())); }
    /// YYYY-MM-DD.
    std::string iso() const;

    /// The same day of an earlier month, or that month's last day where it is shorter
    /// (31 May less three months is 28 or 29 February). Clamped at 1 January 1900.
    Date monthsEarlier(std::int64_t months) const;

    auto operator<=>(const Date&) const = default;

private:
    explicit Date(std::chrono::year_month_day day) : m_day(day) {}
    std::chrono::year_month_day m_day;
};

/// A moment: whole seconds since 1970 in UTC.
struct Moment {
    std::int64_t seconds{};
    auto operator<=>(const Moment&) const = default;
};

} // namespace rightward
