// SPDX-License-Identifier: MIT
#include "store/pages.h"

#include "model/limits.h"
#include "store/schema.h"

#include <algorithm>
#include <array>

namespace rightward {
namespace {

// https://www.sqlite.org/fileformat2.html, section 1.6. The first page starts after the header of
// the file. Pages that carry a long value on start with a zero byte.
constexpr std::size_t firstPageStart = 100;
constexpr std::size_t cellCountAt = 3;
constexpr std::array treeKinds{std::byte{2}, std::byte{5}, std::byte{10}, std::byte{13}};

std::size_t cellsOn(std::span<const std::byte> page) {
    const auto kind = page.front();
    if (std::find(treeKinds.begin(), treeKinds.end(), kind) == treeKinds.end()) return 0;
    return std::to_integer<std::size_t>(page[cellCountAt]) * 256 +
           std::to_integer<std::size_t>(page[cellCountAt + 1]);
}

} // namespace

std::size_t claimedCells(std::span<const std::byte> database) {
    if (database.size() < pageSize) return 0;
    std::size_t cells = cellsOn(database.subspan(firstPageStart));
    for (std::size_t at = pageSize; at + pageSize <= database.size(); at += pageSize)
        cells += cellsOn(database.subspan(at));
    return cells;
}

std::size_t mostCells() {
    constexpr std::size_t digests = 1;
    return librarySchema().size() + digests + Limits::councils + Limits::maps +
           Limits::capabilities + Limits::links + Limits::versions + Limits::versionCapabilities +
           Limits::versionLinks + Limits::matches;
}

} // namespace rightward
