// SPDX-License-Identifier: MIT
#pragma once

#include "versions/change_tree.h"

#include <array>
#include <cstdint>

namespace rightward {

enum class ChangeKind : std::uint8_t {
    added,
    removed,
    moved,
    renamed,
    rescored,
    details,
    links,
    map,
    versions,
};
inline constexpr std::array allChangeKinds{
    ChangeKind::added,   ChangeKind::removed,  ChangeKind::moved,
    ChangeKind::renamed, ChangeKind::rescored, ChangeKind::details,
    ChangeKind::links,   ChangeKind::map,      ChangeKind::versions};

/// All changes of one kind. A capability whose details changed counts once and has many lines.
struct ChangeGroup {
    ChangeKind kind{};
    std::size_t count = 0;
    std::vector<ChangeNode> lines;
};

/// Those that there are, in the order of kinds; the lines of each by name.
std::vector<ChangeGroup> changeGroups(const MapDifference& difference);

/// Several lines of one name stay as they are.
void sortByName(std::vector<ChangeNode>& lines);

} // namespace rightward
