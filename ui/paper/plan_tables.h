// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "paper/table_writer.h"

namespace rightward {

// What is yet to come, as tables. They tell what they are given: take what an edition withholds
// away before.

/// What would have to change before each capability that is not there yet could be started with.
TableSection changesSection(const MapContent& content);

/// Where capabilities are meant to be and by when, the first days first; those without one last.
TableSection movesSection(const MapContent& content);

} // namespace rightward
