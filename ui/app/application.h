// SPDX-License-Identifier: MIT
#pragma once

namespace rightward {

/// Names the program, loads the shipped font and makes it the default. Call once, after the
/// QApplication or QGuiApplication is there.
void prepareApplication();

} // namespace rightward
