// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QString>

class QWidget;

namespace rightward {

// Importing reads without touching the library, shows what would come in and lets a person change
// the guesses; only then is it one edit, and the map that it made or changed is shown. Throws Error
// where the file cannot be read.

/// Asks for a file that can come in; empty when the person thought better of it.
QString askForImport(QWidget* parent);

/// A table, JSON or another library, by the ending of its name.
void importFile(Session& session, const QString& path, QWidget* parent);
/// Cells copied from a spreadsheet, or a column of names.
void importClipboard(Session& session, QWidget* parent);

} // namespace rightward
