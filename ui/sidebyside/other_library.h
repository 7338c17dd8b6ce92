// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace rightward {

class TwoMaps;

/// Asks for another council's library and puts it beside this one, to be read and never written.
/// It is not trusted: it is opened like any file from elsewhere. Throws Error.
void askForOther(TwoMaps& sides, QWidget* parent);
/// The same for a file that is known.
void openOther(TwoMaps& sides, const QString& path, QWidget* parent);

} // namespace rightward
