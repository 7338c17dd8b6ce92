// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

#include <QByteArray>

namespace rightward {

/// Throws Error (pictureTooLarge) where even one such page is too much for a picture.
void checkPicture(PageFormat format, double dpi);

/// The pages one below another as one picture, which says how large it is on paper. Throws Error:
/// pictureTooLarge before any memory is asked for, or renderFailed.
QByteArray pngOf(const PaperPages& paper, double dpi, const PageDone& done);

} // namespace rightward
