// SPDX-License-Identifier: MIT
#pragma once

#include "command/call.h"

namespace rightward {

// What the longer commands do; each in a source file of its own. They throw Refusal and Error.

/// Brings every input into the library, or none: written once, at the end.
void importInputs(const Call& call, const Output& output);
/// A map, or as JSON the whole library, in the format that the file's ending names.
void exportTo(const Call& call, const Output& output);
void shareCopyTo(const Call& call, const Output& output);
/// Maps of the library, and of another one, side by side.
void compareMaps(const Call& call, const Output& output);
void checkLibrary(const Call& call, const Output& output);

} // namespace rightward
