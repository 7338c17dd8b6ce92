// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace rightward {

/// The same text with a place to break the line, invisible, in every very long word, so that a
/// name of 200 letters without a space stays inside a narrow panel. For labels only.
QString wrappable(const QString& text);

} // namespace rightward
