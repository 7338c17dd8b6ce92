// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"

#include <QString>

namespace rightward {

/// What a map that stands on a page says to those who see it, in words: how many are placed, and
/// box by box, best first, who is there with what score, and what marks it where it is marked.
QString mapInWords(const MapLayout& layout);

} // namespace rightward
