// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"
#include "paper/paper.h"

namespace rightward {

// What the command line says of a paper.

/// The options about a paper, for the command that takes them.
QStringList paperValues();
/// How they are written, for people.
QString paperUsage();

/// What was said of it, checked. Throws Refusal for what is no such thing, and Error for a logo
/// that cannot be read.
PaperOptions paperOptionsOf(const Call& call, PaperFormat format);

/// Throws Refusal where something was said of a paper and none is made.
void refusePaperOptions(const Call& call);

} // namespace rightward
