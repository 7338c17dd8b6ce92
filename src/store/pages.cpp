// SPDX-License-Identifier: MIT
#include "store/pages.h"

#include "model/limits.h"
#include "store/schema.h"

#include <utility>
#include <vector>

namespace rightward {
namespace {

// https://www.sqlite.org/fileformat2.html, section 1.6.
constexpr std::size_t fileHeader = 100; // ahead of the first page's own
constexpr std::size_t cellCountAt = 3;
constexpr std::size_t rightmostAt = 8;
constexpr std::size_t innerCellsAt = 12;
constexpr std::size_t mostLevels = 20; // as many as SQLite's cursors can hold

class Trees {
public:
    explicit Trees(std::span<const std::byte> database)
        : m_database(database), m_isSeen(database.size() / pageSize) {}

    std::optional<std::size_t> cells();

private:
    using Level = std::vector<std::size_t>; ///< pages, counted from 0

    std::size_t number(std::size_t at, std::size_t size) const;
    bool isInner(std::size_t at) const;
    /// False where the page is none, or was seen before.
    bool visit(std::size_t page, Level& below);
    bool visitChildren(std::size_t page, std::size_t count, Level& below);

    std::span<const std::byte> m_database;
    std::vector<bool> m_isSeen;
    std::size_t m_cells = 0;
};

std::size_t Trees::number(std::size_t at, std::size_t size) const {
    std::size_t value = 0;
    for (const auto byte : m_database.subspan(at, size))
        value = value * 256 + std::to_integer<std::size_t>(byte);
    return value;
}

bool Trees::isInner(std::size_t at) const {
    const auto kind = number(at, 1);
    return kind == 2 || kind == 5;
}

bool Trees::visit(std::size_t page, Level& below) {
    if (page >= m_isSeen.size() || m_isSeen[page]) return false;
    m_isSeen[page] = true;
    const auto at = page * pageSize + (page == 0 ? fileHeader : 0);
    const auto count = number(at + cellCountAt, 2);
    m_cells += count;
    return !isInner(at) || visitChildren(page, count, below);
}

bool Trees::visitChildren(std::size_t page, std::size_t count, Level& below) {
    const auto begin = page * pageSize;
    if (page == 0 || innerCellsAt + 2 * count > pageSize) return false;
    // A child that is said to be page 0 becomes one that is not there.
    below.push_back(number(begin + rightmostAt, 4) - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const auto cell = number(begin + innerCellsAt + 2 * i, 2);
        if (cell + 4 > pageSize) return false;
        below.push_back(number(begin + cell, 4) - 1);
    }
    return true;
}

std::optional<std::size_t> Trees::cells() {
    Level level;
    for (std::size_t root = 0; root <= tableCount; ++root)
        level.push_back(root);
    for (std::size_t levels = 0; !level.empty(); ++levels) {
        if (levels == mostLevels) return std::nullopt;
        Level below;
        for (const auto page : level) {
            if (!visit(page, below)) return std::nullopt;
        }
        level = std::move(below);
    }
    return m_cells;
}

} // namespace

std::optional<std::size_t> cellsInTrees(std::span<const std::byte> database) {
    return Trees(database).cells();
}

std::size_t mostCells() {
    constexpr std::size_t digests = 1;
    return tableCount + digests + Limits::councils + Limits::maps + Limits::capabilities +
           Limits::links + Limits::versions + Limits::versionCapabilities + Limits::versionLinks +
           Limits::matches;
}

} // namespace rightward
