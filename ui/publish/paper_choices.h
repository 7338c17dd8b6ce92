// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/paper_options.h"

#include <QString>

#include <cstdint>

namespace rightward {

/// What a map leaves the window as. All of them ask the same questions, as far as they apply.
enum class PaperUse : std::uint8_t { paper, print, picture, drawing, webPage, spreadsheet };

/// Whether it comes in pages, which can be seen before; a web page and a spreadsheet do not.
bool hasPages(PaperUse use);

/// What for, and whether two maps are looked at.
struct Purpose {
    PaperUse use = PaperUse::paper;
    bool isComparing = false;
};

/// What a person chose for what leaves of one map, as far as it is remembered. The edition is not:
/// it is public unless somebody says otherwise, every time anew.
struct PaperChoices {
    PageFormat page{};
    PaperHeading heading{};
    PaperParts parts{};
    int dpi = 200;  ///< dots per inch of a picture
    QString logo{}; ///< path of a file; empty for none

    bool operator==(const PaperChoices&) const = default;
};

/// What somebody gets who chooses nothing.
PaperChoices usualChoices(Purpose purpose);

/// What was chosen for this map on this computer the last time, else what is usual. What it holds
/// is remembered for each purpose, what it is called for the map and for its comparisons, and the
/// rest for all together.
PaperChoices rememberedChoices(MapId map, Purpose purpose);
void rememberChoices(MapId map, Purpose purpose, const PaperChoices& choices);

} // namespace rightward
