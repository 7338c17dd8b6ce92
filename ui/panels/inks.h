// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace rightward {

// The few colours of the panels, each made from the window's own, so that another scheme of colours
// changes them too.

/// `share` of `over` upon `under`, 0 to 1.
QColor blended(const QColor& over, const QColor& under, double share);

/// For what matters less. At least 4.5:1 on the panel where the text itself is near black or white.
QColor quietInk(const QPalette& palette);
/// For a sentence that says what is wrong.
QColor faultInk(const QPalette& palette);
/// Behind a chosen row, or what asks for attention.
QColor paleFill(const QPalette& palette);
QColor hairline(const QPalette& palette);

void setInk(QWidget* widget, const QColor& ink);

} // namespace rightward
