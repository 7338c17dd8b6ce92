// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"
#include "model/date.h"
#include "model/text.h"
#include "paper/page_format.h"

#include <QImage>

#include <optional>

namespace rightward {

using Subtitle = Text<120, Lines::one>;
using Meeting = Text<120, Lines::one>;
using AgendaItem = Text<60, Lines::one>;
/// How a paper is to be handled, in the words of the council's own scheme.
using Marking = Text<60, Lines::one>;

/// What stands at the head of a paper. Whatever is left out is not said, but a title there always
/// is: that of the map.
struct PaperHeading {
    std::optional<Name> title;
    std::optional<Subtitle> subtitle;
    std::optional<Meeting> meeting; ///< and its day: "Cabinet, 14 January 2027"
    std::optional<AgendaItem> item; ///< "7, Appendix A"
    std::optional<Marking> marking; ///< at the top and the bottom of every page

    bool operator==(const PaperHeading&) const = default;
};

/// What a paper holds.
struct PaperParts {
    bool map = false;
    bool list = false;    ///< everything on the map, tier by tier
    bool changes = false; ///< what would have to change
    bool moves = false;   ///< what is planned
    /// The map beside others, where it is laid beside any; always on its side.
    bool comparison = false;

    bool operator==(const PaperParts&) const = default;
};

inline constexpr PaperParts onlyComparison{false, false, false, false, true};

/// When what is printed was last saved.
struct LastSave {
    std::optional<Date> day; ///< nothing: it is not saved
    bool operator==(const LastSave&) const = default;
};

/// Dots per inch of a picture.
inline constexpr int leastDpi = 50;
inline constexpr int mostDpi = 1'200;

/// What somebody chooses for a paper. A plain value.
struct PaperOptions {
    Edition edition = Edition::publicEdition;
    /// Dots per inch of a picture. A PDF has no use for it.
    double dpi = 200;
    PageFormat page{};
    PaperHeading heading{};
    /// By itself a picture holds the map, a paper the list too.
    std::optional<PaperParts> parts{};
    /// Nothing where that is not known.
    std::optional<LastSave> lastSave{};
    QImage logo{};

    bool operator==(const PaperOptions&) const = default;
};

} // namespace rightward
