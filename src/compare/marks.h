// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "compare/mark.h"

#include <cstddef>
#include <map>

namespace rightward {

Mark markOf(const ComparedRow& row);

/// The mark of every capability that the map of this index has.
std::map<CapabilityId, Mark> marksOn(std::size_t map, const Comparison& comparison);

/// How many rows bear a mark, what only one map has among them.
std::size_t countOf(Mark mark, const Comparison& comparison);

} // namespace rightward
