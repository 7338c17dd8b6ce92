// SPDX-License-Identifier: MIT
#pragma once

class QPDF;

namespace rightward {

/// Mends what Qt 6.4 writes of its fonts: the name of a part of a font differs between two places,
/// a list of glyphs that need not be there is not as it should, and what glyphs say in Unicode
/// holds a tab for the space and zero for what is not known.
void repairFonts(QPDF& pdf);

} // namespace rightward
