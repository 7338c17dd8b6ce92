// SPDX-License-Identifier: MIT
#pragma once

#include "compare/library_changes.h"

#include <QString>

#include <vector>

namespace rightward {

/// What differs, as an outline: a map, a kind of change such as "Moved (4)", or one thing and what
/// became of it. Plain text.
struct ChangeNode {
    QString name;
    QString what;
    std::vector<ChangeNode> children;
};

/// Of one map: a node for each kind of change there is, and below it a node for each change.
std::vector<ChangeNode> changeTree(const MapDifference& difference);
/// The same below a node for each map, between the councils and what was said of matches.
std::vector<ChangeNode> changeTree(const LibraryChanges& changes);

/// "3 added, 1 removed, 4 moved, 2 re-scored"; "Nothing changed".
QString changesSummary(const MapDifference& difference);
QString changesSummary(const LibraryChanges& changes);

} // namespace rightward
