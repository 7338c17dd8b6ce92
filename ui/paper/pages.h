// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "paper/paper.h"

namespace rightward {

struct MapsToCompare;

/// What is laid out on pages, before any of it is painted.
struct PaperPages {
    QString title; ///< of the document, for its metadata
    std::vector<Sheet> sheets;
};

/// The pages as a file in memory. Throws as renderMap does.
std::vector<std::byte> rendered(const PaperPages& pages, PaperFormat format, double dpi,
                                const PageDone& done = {});

/// A PDF that only shows, which is what a tagged one is held against.
std::vector<std::byte> renderedUntagged(const PaperPages& pages);

/// What the options ask for, else what is usual in the format; a page at the least. A comparison
/// can only be asked for where there is one: it comes last, under a heading of its own.
PaperPages paperPages(const Library& library, MapId map, PaperFormat format,
                      const PaperOptions& options, const MapsToCompare* compared = nullptr,
                      const PageDone& done = {});

/// The same of a comparison, which by itself is all that it holds. What else the options ask for
/// is about the first of the maps.
PaperPages paperPages(const MapsToCompare& compared, PaperFormat format,
                      const PaperOptions& options, const PageDone& done = {});

/// How many of the pages hold a part of a map, be it in a comparison.
std::size_t mapPageCount(const PaperPages& pages);

} // namespace rightward
