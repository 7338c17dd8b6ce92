// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/layout_style.h"
#include "canvas/palette.h"

#include <QRectF>

class QPainter;

namespace rightward {

/// The sign of a mark in a square: a tick in a disc where each starts on day one, an unequals sign
/// where tiers differ, an empty ring where a place is missing. Nothing for the others, which have
/// none.
void paintMarkSign(QPainter& painter, Mark mark, const QRectF& square, const Palette& palette);

/// The frame of a chip that bears the mark, dashed where only one map has it, over whatever is
/// there. `unit` is about a pixel of screen text.
void paintMarkFrame(QPainter& painter, Mark mark, const QRectF& rect, double radius, double unit,
                    const Palette& palette);

/// A small chip without a name, for a key: frame and sign.
void paintMarkSample(QPainter& painter, Mark mark, const QRectF& rect, const LayoutStyle& style,
                     const Palette& palette);

} // namespace rightward
