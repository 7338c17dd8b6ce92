// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace rightward {

/// Asks where a file is to go, proposing `start`; empty when the person thought better of it. What
/// they typed gets `ending` unless it has it, and what only then is a file that there is already
/// is asked about as any other. `kind` is as for QFileDialog.
QString askWhereToSave(const QString& title, const QString& start, const QString& ending,
                       const QString& kind, QWidget* parent);

} // namespace rightward
