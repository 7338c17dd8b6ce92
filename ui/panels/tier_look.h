// SPDX-License-Identifier: MIT
#pragma once

#include "score/score.h"

#include <QColor>

#include <functional>

namespace rightward {

/// How a tier is coloured: `text` stands on `fill`; `mark` is a ring or a bar on the panel itself,
/// so it must be told from the panel (at least 3:1).
struct TierLook {
    QColor fill;
    QColor text;
    QColor mark;
};

/// The map's colours, handed in by the window: panels do not know the canvas.
using TierLooks = std::function<TierLook(Tier)>;

} // namespace rightward
