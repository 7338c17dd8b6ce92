// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"

class QColor;
class QFont;
class QPainter;

namespace rightward {

/// Keeps a font from drawing letters such as ffi as one shape: who searches a PDF for an office
/// would not find it.
void keepLettersApart(QFont& font);

/// How tall a text stands when it is wrapped to a width. Words wider than that are broken, so that
/// nothing is ever cut off at the side.
double textHeight(const QString& text, const TextStyle& style, double width);
/// How many characters stand on the lines that fit a height; always those of one line at least.
qsizetype lengthThatFits(const QString& text, const TextStyle& style, double width, double height);
/// How wide it is on one line.
double textWidth(const QString& text, const TextStyle& style);

void paintText(QPainter& painter, const PageText& text, const QColor& colour);

/// Adds a text at a top-left corner and says where it ends.
double addText(Page& page, QPointF topLeft, double width, const QString& text,
               const TextStyle& style, TextRole role = Paragraph{});

} // namespace rightward
