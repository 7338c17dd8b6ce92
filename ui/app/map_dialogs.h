// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

class QMenu;
class QWidget;

namespace rightward {

/// Puts what can be done with councils and maps into a menu: add, rename, remove, versions. Each
/// asks in a dialog and makes one edit at a time; what was wrong with an answer is said there.
void fillMapMenu(QMenu& menu, Session& session, QWidget* parent);

} // namespace rightward
