// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace rightward {

/// Left to right: how settled a thing is.
enum class Column : std::uint8_t { genesis, customBuilt, product, commodity };
/// Bottom to top: how visible to residents.
enum class Row : std::uint8_t { backEnd, middle, userFacing };

inline constexpr std::array allColumns{Column::genesis, Column::customBuilt, Column::product,
                                       Column::commodity};
inline constexpr std::array allRows{Row::backEnd, Row::middle, Row::userFacing};

/// One of the twelve places where a column meets a row.
struct Box {
    Column column{};
    Row row{};
    auto operator<=>(const Box&) const = default;
};

/// A spot on the grid, two whole numbers from 0 to 1000: evolution runs left to right (how
/// settled), visibility bottom to top (how much residents see it).
class Place {
public:
    static constexpr int max = 1000;

    [[nodiscard]] static constexpr bool holds(std::int64_t value) {
        return value >= 0 && value <= max;
    }
    [[nodiscard]] static std::optional<Place> of(std::int64_t evolution, std::int64_t visibility);

    /// Throws std::out_of_range: for what people typed use of().
    Place(int evolution, int visibility);

    int evolution() const { return m_evolution; }
    int visibility() const { return m_visibility; }

    /// A value on a line belongs to the box on the right, and to the more visible row
    /// (src/README.md, "The score").
    Column column() const;
    Row row() const;
    Box box() const { return {column(), row()}; }

    auto operator<=>(const Place&) const = default;

private:
    std::int16_t m_evolution;
    std::int16_t m_visibility;
};

/// The values that belong to a column or a row, both ends included.
struct Span {
    int first{};
    int last{};
    bool operator==(const Span&) const = default;
};
Span evolutionSpan(Column column);
Span visibilitySpan(Row row);

/// Where a thing lands that is dropped on a box: evolution 125, 375, 625, 875 and
/// visibility 167, 500, 833.
Place centreOf(Box box);

/// The place one box along, at the same fraction of the next column or row; nothing at the edge.
/// `columns` and `rows` are -1, 0 or 1; up is +1.
std::optional<Place> oneBoxAlong(Place from, int columns, int rows);

} // namespace rightward
