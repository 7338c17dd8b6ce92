// SPDX-License-Identifier: MIT
#pragma once

#include "score/score.h"

#include <QColor>

#include <functional>

namespace rightward {

/// How a tier is coloured: `text` stands on `fill`, `mark` on the panel itself.
struct TierLook {
    QColor fill;
    QColor text;
    QColor mark;
};

/// The map's colours, handed in by the window: panels do not know the canvas.
using TierLooks = std::function<TierLook(Tier)>;

} // namespace rightward
