// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/convert.h"
#include "edit/edits.h"
#include "versions/change_tree.h"

#include <functional>
#include <string>
#include <vector>

namespace rightward::build {

using Told = std::vector<std::string>;

/// The outline as lines, each level two spaces further in: "  Laptops: what changed".
inline Told linesOf(const std::vector<ChangeNode>& nodes, const std::string& indent = {}) {
    Told lines;
    for (const auto& node : nodes) {
        auto line = indent + fromQt(node.name);
        if (!node.what.isEmpty()) line += ": " + fromQt(node.what);
        lines.push_back(std::move(line));
        const auto below = linesOf(node.children, indent + "  ");
        lines.insert(lines.end(), below.begin(), below.end());
    }
    return lines;
}

inline Library edited(Library library, const std::function<Edit(const Library&)>& make) {
    apply(library, make(library));
    return library;
}

} // namespace rightward::build
