// SPDX-License-Identifier: MIT
#pragma once

#include "paper/logo.h"

#include <QByteArray>

#include <variant>

namespace rightward {

/// An SVG that may come from anywhere, written anew with nothing in it but shapes and their
/// colours: no picture, letter, script, animation or effect, no reference to anything outside, and
/// no more than a painter gets through soon. What other programs put in for themselves is left out;
/// clipping too, which Qt's painter does not know. Anything else that is more than shapes is
/// refused.
std::variant<QByteArray, LogoFault> plainDrawing(const QByteArray& svg);

} // namespace rightward
