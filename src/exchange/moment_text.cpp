// SPDX-License-Identifier: MIT
#include "exchange/moment_text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace rightward {
namespace {

using namespace std::chrono;

constexpr std::string_view shape = "0000-00-00T00:00:00Z";
constexpr sys_seconds first = sys_days(year(0) / January / 1);
constexpr sys_seconds last = sys_days(year(9999) / December / 31) + days(1) - seconds(1);

/// Where a number begins in the form, and how many digits it has.
struct Digits {
    std::size_t begin;
    std::size_t count;
};
constexpr std::array<Digits, 6> numbers{{{0, 4}, {5, 2}, {8, 2}, {11, 2}, {14, 2}, {17, 2}}};

void put(std::string& text, Digits where, unsigned value) {
    for (auto left = where.count; left > 0; --left, value /= 10) {
        text[where.begin + left - 1] = static_cast<char>('0' + value % 10);
    }
}

unsigned numberAt(std::string_view text, Digits where) {
    unsigned value = 0;
    for (const char digit : text.substr(where.begin, where.count)) {
        value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
}

bool hasShape(std::string_view text) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                      [](char c, char s) { return s == '0' ? c >= '0' && c <= '9' : c == s; });
}

} // namespace

std::string momentText(Moment moment) {
    const sys_seconds time{seconds(std::clamp(moment.seconds, first.time_since_epoch().count(),
                                              last.time_since_epoch().count()))};
    const auto midnight = floor<days>(time);
    const year_month_day day{midnight};
    const hh_mm_ss clock{time - midnight};
    const std::array<unsigned, 6> values{static_cast<unsigned>(static_cast<int>(day.year())),
                                         static_cast<unsigned>(day.month()),
                                         static_cast<unsigned>(day.day()),
                                         static_cast<unsigned>(clock.hours().count()),
                                         static_cast<unsigned>(clock.minutes().count()),
                                         static_cast<unsigned>(clock.seconds().count())};
    std::string text(shape);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        put(text, numbers[i], values[i]);
    return text;
}

std::optional<Moment> parseMoment(std::string_view text) {
    if (!hasShape(text)) return std::nullopt;
    std::array<unsigned, 6> values{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        values[i] = numberAt(text, numbers[i]);
    const auto [y, m, d, hour, minute, second] = values;
    const year_month_day date{year(static_cast<int>(y)), month(m), day(d)};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    const sys_seconds time = sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
    return Moment{time.time_since_epoch().count()};
}

} // namespace rightward
