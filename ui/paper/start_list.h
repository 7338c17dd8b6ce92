// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "score/ranking.h"

namespace rightward {

/// Where a list that was cut short goes on.
struct FullList {
    int page = 0; ///< 0: in the PDF of this map
};

/// Beside the map: what to start with, best first, and under it how to read the map. The list ends
/// where the column does and says where the rest is.
void addStartColumn(Page& page, const QRectF& column, const std::vector<Ranked>& ranking,
                    FullList list);

/// The same on a page of its own, for a map that needs the whole of the first one.
Page startPage(Band band, const std::vector<Ranked>& ranking, FullList list);

} // namespace rightward
