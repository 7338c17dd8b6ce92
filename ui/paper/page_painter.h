// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"

class QPainter;

namespace rightward {

/// Paints a page whose top-left corner is at the painter's origin, one unit to a point.
void paintPage(QPainter& painter, const Page& page);

} // namespace rightward
