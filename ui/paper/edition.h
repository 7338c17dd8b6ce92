// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "paper/paper.h"

#include <QString>

namespace rightward {

/// What an edition may show of a map. What comes after sees only this, so that it cannot leak what
/// it was never given: not in a cell, not in metadata, not in the order of a list.
MapContent shownIn(Edition edition, MapContent content);

/// "Public edition"
QString editionName(Edition edition);
/// "No costs, suppliers or contract dates"
QString editionMeaning(Edition edition);

} // namespace rightward
