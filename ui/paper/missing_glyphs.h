// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

namespace rightward {

/// The characters on the pages that no font of this computer has a shape for, each once: a paper
/// shows an empty box in their place, and who hears it may not hear them.
QString charactersWithoutGlyph(const PaperPages& paper);

} // namespace rightward
