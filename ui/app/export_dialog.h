// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "paper/paper.h"

class QWidget;

namespace rightward {

/// A name for a file, made from a name that may hold anything: no path, nothing that a file system
/// forbids, at most 100 characters, never empty.
QString fileNameFor(const QString& name);

/// Asks for the edition and for a file, and exports the shown map. Throws Error.
void exportShownMap(const Session& session, PaperFormat format, QWidget* parent);

} // namespace rightward
