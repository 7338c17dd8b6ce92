// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <QString>

#include <optional>
#include <vector>

namespace rightward {

/// The library's councils by name, then id.
std::vector<const Council*> councilsByName(const Library& library);

/// Every map: by its council's name, then newest first.
std::vector<MapId> allMaps(const Library& library);

/// The maps that MAP may mean: one whose id it is, else each so named, or almost so.
std::vector<MapId> fittingMaps(const Library& library, const QString& wanted);

/// The one map that MAP means: a council's name, a map's title or id; any when left out and there
/// is only one. Throws Refusal, naming what there is, when none or several fit.
MapId chosenMap(const Library& library, const std::optional<QString>& wanted);

} // namespace rightward
