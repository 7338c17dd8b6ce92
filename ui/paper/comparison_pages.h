// SPDX-License-Identifier: MIT
#pragma once

#include "paper/frame.h"
#include "paper/map_pages.h"
#include "paper/pages.h"
#include "paper/shown_comparison.h"

namespace rightward {

/// What stands on each map, marked with what the comparison says of it.
std::vector<Chips> markedChips(const ShownComparison& shown);

/// A comparison laid out on pages, before any of it is painted. The maps come first, all in one
/// geometry: side by side where they fit, else a page for each. Then, in a paper, all of it in
/// words. Always on their sides: maps side by side, and tables of many columns.
PaperPages comparisonPages(const ShownComparison& shown, PaperFormat format,
                           const PaperOptions& options = {}, const PageDone& done = {});

/// The paper that a comparison is a part of.
struct PaperBefore {
    QString title;
    std::size_t pages = 0;
};

/// A comparison as the last part of a paper: what stands about its pages, and the pages.
struct ComparisonPart {
    Frame frame;
    std::vector<Page> bodies;
};

/// The same under a heading of its own, its headings a level deeper. The paper keeps its title.
ComparisonPart comparisonPart(const ShownComparison& shown, PaperFormat format,
                              const PaperOptions& options, const PaperBefore& before,
                              const PageDone& done = {});

} // namespace rightward
