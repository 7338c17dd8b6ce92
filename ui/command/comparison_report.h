// SPDX-License-Identifier: MIT
#pragma once

#include "paper/shown_comparison.h"

#include <QString>

namespace rightward {

// A table for people, or one JSON document with keys as in ui/README.md. Both end in a newline.

QString comparisonText(const ShownComparison& shown);
QString comparisonJson(const ShownComparison& shown);

} // namespace rightward
