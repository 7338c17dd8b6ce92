// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rightward {

/// The values of one row, in the canonical form that the digest is taken of: for each value 'n';
/// or 'i' and the number; or 't', the length in bytes and the text. Numbers and lengths are eight
/// bytes, lowest first. Any other kind of value is 'x', and no row of ours has one.
class StoredRow {
public:
    enum class Kind : std::uint8_t { null, number, text, other };

    void clear();
    void addNull();
    void addNumber(std::int64_t number);
    void addText(std::string_view text);
    void addOther();

    std::size_t size() const { return m_cells.size(); }
    /// Past the last value there is nothing of ours.
    Kind kind(std::size_t index) const {
        return index < m_cells.size() ? m_cells[index].kind : Kind::other;
    }
    std::int64_t number(std::size_t index) const { return m_cells[index].number; }
    /// Valid until the row changes.
    std::string_view text(std::size_t index) const;
    std::string_view canonical() const { return m_canonical; }

private:
    struct Cell {
        Kind kind{};
        std::int64_t number{};   ///< or the length of the text
        std::size_t textBegin{}; ///< in m_canonical
    };
    void append(char kind, std::uint64_t number);

    std::string m_canonical;
    std::vector<Cell> m_cells;
};

} // namespace rightward
