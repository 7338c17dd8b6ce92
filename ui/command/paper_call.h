// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"
#include "paper/paper_options.h"

namespace rightward {

// What the command line says of a paper.

/// What a command makes it of.
enum class PaperOf : std::uint8_t { map, comparison };

/// The options about a paper, for the commands that take them.
QStringList paperValues();
/// How they are written, for people.
QString paperUsage(PaperOf what);

/// What was said of it, checked, but for the edition. Throws Refusal for what is no such thing or
/// not for a file of that ending, and Error for a logo that cannot be read.
PaperOptions paperOptionsOf(const Call& call, const QString& ending, PaperOf what);

/// When a library was saved, as far as its file tells.
std::optional<LastSave> lastSaveOf(const QString& library);

} // namespace rightward
