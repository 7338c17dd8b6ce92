// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

namespace rightward {

/// Makes the window look the same on every computer. Call once, after prepareApplication.
void applyStyle(QApplication& application);

} // namespace rightward
