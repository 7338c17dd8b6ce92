// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

class QMenu;
class QWidget;

namespace rightward {

/// Puts what can be done with councils and maps into a menu: add, rename, remove. Each asks in a
/// small dialog and makes one edit; what was wrong with an answer is said in the dialog.
void fillMapMenu(QMenu& menu, Session& session, QWidget* parent);

} // namespace rightward
