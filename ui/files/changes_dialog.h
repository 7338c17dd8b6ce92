// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

class QString;
class QWidget;

namespace rightward {

/// Shows what differs between two states of a library, to be read; waits until it is closed.
void showChanges(const QString& title, const QString& sentence, const Library& before,
                 const Library& after, QWidget* parent);

} // namespace rightward
