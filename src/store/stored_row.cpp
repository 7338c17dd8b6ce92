// SPDX-License-Identifier: MIT
#include "store/stored_row.h"

#include <array>

namespace rightward {

void StoredRow::clear() {
    m_canonical.clear();
    m_cells.clear();
}

void StoredRow::addNull() {
    m_canonical.push_back('n');
    m_cells.push_back({Kind::null, 0, 0});
}

void StoredRow::addNumber(std::int64_t number) {
    append('i', static_cast<std::uint64_t>(number));
    m_cells.push_back({Kind::number, number, 0});
}

void StoredRow::addText(std::string_view text) {
    append('t', text.size());
    m_cells.push_back({Kind::text, static_cast<std::int64_t>(text.size()), m_canonical.size()});
    m_canonical.append(text);
}

void StoredRow::addOther() {
    m_canonical.push_back('x');
    m_cells.push_back({Kind::other, 0, 0});
}

std::string_view StoredRow::text(std::size_t index) const {
    const auto& cell = m_cells[index];
    return std::string_view(m_canonical)
        .substr(cell.textBegin, static_cast<std::size_t>(cell.number));
}

void StoredRow::append(char kind, std::uint64_t number) {
    std::array<char, 9> bytes{kind};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i + 1] = static_cast<char>(number >> (8 * i) & 0xffU);
    }
    m_canonical.append(bytes.data(), bytes.size());
}

} // namespace rightward
