// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "paper/paper.h"
#include "score/ranking.h"

namespace rightward {

/// Everything on the map as a table, tier by tier and best first, then what waits for a place: what
/// the picture says, in words. Every page starts with the headings of its columns.
std::vector<Page> tablePages(const MapContent& content, Edition edition, Band band);

} // namespace rightward
