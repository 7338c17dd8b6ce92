// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"
#include "paper/shown_comparison.h"

namespace rightward {

/// A comparison laid out on pages, before any of it is painted. The maps come first, all in one
/// geometry: side by side where they fit, else a page for each. Then, in a paper, all of it in
/// words. Always on their sides: maps side by side, and tables of many columns.
PaperPages comparisonPages(const ShownComparison& shown, PaperFormat format,
                           const PaperOptions& options = {});

} // namespace rightward
