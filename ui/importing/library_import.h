// SPDX-License-Identifier: MIT
#pragma once

#include "intake/join.h"

#include <QDialog>

namespace rightward {

/// "councils: 1, maps: 2, capabilities: 98": what an edit adds, by kind.
QString additionsText(const Edit& edit);

/// Shows what another library would add before it does, and what stays as the library has it.
class LibraryImportDialog : public QDialog {
    Q_OBJECT

public:
    LibraryImportDialog(const Joining& joining, const QString& source, QWidget* parent);
};

} // namespace rightward
