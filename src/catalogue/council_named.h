// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "model/map.h"

namespace rightward {

/// A council of that name as the register knows it, code, type and place included. Where the
/// register has none whose name folds alike: a council of which only the name is known.
Council councilNamed(CouncilId id, const Name& name, const CouncilRegister& known);

} // namespace rightward
