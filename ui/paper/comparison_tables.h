// SPDX-License-Identifier: MIT
#pragma once

#include "paper/shown_comparison.h"
#include "paper/table_writer.h"

namespace rightward {

/// A comparison in words: verdict by verdict, then, where the edition may tell, costs, dates,
/// readiness and what to look into; then what only one has, what may be the same and what waits for
/// a place.
std::vector<TableSection> comparisonSections(const ShownComparison& shown);

/// What would have to be found out before more can be said of what maps have in common. For the
/// exempt edition only.
TableSection toFindOutSection(const ShownComparison& shown);

} // namespace rightward
