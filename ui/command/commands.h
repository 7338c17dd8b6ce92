// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"

namespace rightward {

// What the longer commands do; each in a source file of its own. They throw Refusal and Error.

/// Brings every input into the library, or none: written once, at the end.
void importInputs(const Call& call, QTextStream& out);
/// A map, or as JSON the whole library, in the format that the file's ending names.
void exportTo(const Call& call, QTextStream& out);
void shareCopyTo(const Call& call, QTextStream& out);
/// Maps of the library, and of another one, side by side.
void compareMaps(const Call& call, QTextStream& out);
void checkLibrary(const Call& call, QTextStream& out);

} // namespace rightward
