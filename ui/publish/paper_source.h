// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"
#include "paper/shown_comparison.h"
#include "publish/paper_choices.h"

namespace rightward {

/// What a paper is made of. Borrowed: nobody may edit while it is in use.
struct PaperSource {
    const Library* library{};
    MapId map;
    /// The maps that are looked at side by side, if any.
    std::optional<MapsToCompare> compared{};
    std::optional<LastSave> lastSave{};
    QString fileName{}; ///< what a file of it is called unless somebody says otherwise
};

/// A paper, a print, a picture or a drawing, as pages. Throws as paperPages does.
PaperPages pagesFor(const PaperSource& source, PaperUse use, const PaperOptions& options,
                    const PageDone& done = {});

/// The file in memory, whatever it is used as; not for a print. Throws Error, and what `done`
/// throws after a page.
std::vector<std::byte> fileFor(const PaperSource& source, PaperUse use, const PaperOptions& options,
                               const PageDone& done = {});

} // namespace rightward
