// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

class QWidget;

namespace rightward {

/// Lists what breaks no rule of the open library and may well be a mistake. A capability that is
/// chosen in the list is shown on its map, and the list closed.
void checkLibrary(Session& session, QWidget* parent);

} // namespace rightward
