// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace rightward {

/// A whole number that cannot leave its range. Tag keeps pounds from being added to people.
template <class Tag, std::int64_t low, std::int64_t high>
class Whole {
public:
    static constexpr std::int64_t min = low;
    static constexpr std::int64_t max = high;

    [[nodiscard]] static constexpr bool holds(std::int64_t value) {
        return value >= low && value <= high;
    }

    /// Throws std::out_of_range: check with holds() first.
    constexpr explicit Whole(std::int64_t value) : m_value(value) {
        if (!holds(value)) throw std::out_of_range("number was not checked before use");
    }

    constexpr std::int64_t value() const { return m_value; }

    auto operator<=>(const Whole&) const = default;

private:
    std::int64_t m_value;
};

/// Whole pounds a year; more than any council spends on anything.
using Pounds = Whole<struct PoundsTag, 0, 999'999'999'999>;
using Months = Whole<struct MonthsTag, 0, 600>;
using Users = Whole<struct UsersTag, 0, 999'999'999>;

} // namespace rightward
