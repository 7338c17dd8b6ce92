// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "score/ranking.h"

namespace rightward {

/// Where all capabilities are listed.
struct FullList {
    enum class In : std::uint8_t { paper, pdf, nothing };
    In in = In::pdf;
    int page = 0; ///< of the paper
};

/// Beside the map: what to start with, best first, and under it how to read the map. The list ends
/// where the column does and says where the rest is.
void addStartColumn(Page& page, const QRectF& column, const std::vector<Ranked>& ranking,
                    FullList list);

/// The same on a page of its own, for a map that needs the whole of the first one.
Page startPage(Band band, const std::vector<Ranked>& ranking, FullList list);

/// The same under the map, in columns of one length; `band` ends where it does at the latest.
void addStartBlock(Page& page, Band band, const std::vector<Ranked>& ranking, FullList list);
double startBlockHeight(double width, const std::vector<Ranked>& ranking, FullList list);

} // namespace rightward
