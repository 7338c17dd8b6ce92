// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>

class QWidget;

namespace rightward {

// Qt guesses whether a text is rich, and rich text opens files. Every text that may hold data goes
// to the screen through one of these, which never guess.

/// A label that shows `text` as it is. Wraps its lines.
QLabel* plainLabel(const QString& text, QWidget* parent);
/// For setToolTip, setWhatsThis and their like, which cannot be told that a text is plain.
QString asPlainToolTip(const QString& text);
/// For text in which & would become a shortcut: menus, buttons, tabs.
QString withoutMnemonic(QString text);

/// A message box of plain text with one button; waits until it is closed.
void showMessage(QWidget* parent, const QString& text, const QString& detail);

} // namespace rightward
