// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTextStream>

namespace rightward {

// The command line of ui/README.md. `arguments` are without the program's own name. A command needs
// a QCoreApplication; one that paints needs a prepared QGuiApplication, but no display.

/// Whether the arguments are for runCommand, rather than for the window.
bool isCommand(const QStringList& arguments);
/// Whether the command will paint.
bool paints(const QStringList& arguments);

/// Runs one command and returns the exit code: 0 when done, 1 when it could not, 2 for wrong usage.
/// Unless it is 0, `err` gets one line: what, where, what to do. With --json `out` gets one JSON
/// document and nothing else.
[[nodiscard]] int runCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace rightward
