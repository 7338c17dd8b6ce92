// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

#include <QByteArray>

namespace rightward {

/// The pages one below another as one drawing, whose texts stay texts. Well-formed whatever names
/// hold; carries nothing but what is painted, a title and a description.
QByteArray svgOf(const PaperPages& paper);

} // namespace rightward
