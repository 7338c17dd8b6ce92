// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "paper/shown_comparison.h"

namespace rightward {

/// Where a reader finds all of it in words.
struct WordsAt {
    int page = 0; ///< 0: in the PDF of this comparison
};

/// What all could start on day one, best first, in columns side by side. Returns where it ends.
double addJointList(Page& page, QPointF topLeft, double width, const Comparison& comparison,
                    WordsAt words);
double jointListHeight(double width, const Comparison& comparison, WordsAt words);

/// The same on pages of its own, with how many things come to what under it.
std::vector<Page> jointListPages(Band band, const ShownComparison& shown, WordsAt words);

} // namespace rightward
