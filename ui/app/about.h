// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace rightward {

/// What the program is, its version, and whose work and data it ships.
void showAbout(QWidget* parent);

} // namespace rightward
