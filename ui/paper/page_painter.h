// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"

class QPainter;

namespace rightward {

/// Paints a page whose top-left corner is at the painter's origin, one unit to a point.
void paintPage(QPainter& painter, const Page& page);

/// The same for a PDF that is to be tagged: every item is a piece with its number as the mark.
void paintMarkedPage(QPainter& painter, const Page& page);

} // namespace rightward
