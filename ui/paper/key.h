// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "paper/page.h"

namespace rightward {

/// The tiers' names with a sample of each and the scores that belong to it, side by side in as many
/// rows as the width needs. Returns where it ends.
double addKey(Page& page, QPointF topLeft, double width);
double keyHeight(double width);

/// The same with the marks of a comparison under it, and how many things bear each.
double addMarkedKey(Page& page, QPointF topLeft, double width, const Comparison& comparison);
double markedKeyHeight(double width, const Comparison& comparison);

} // namespace rightward
