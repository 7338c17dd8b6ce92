// SPDX-License-Identifier: MIT
#pragma once

#include "model/problem.h"

#include <vector>

class QWidget;

namespace rightward {

/// What a person may say when a save was refused.
enum class SaveAnswer : std::uint8_t {
    tryAgain,
    writeAgain,     ///< to the name that is free now
    saveCopy,       ///< under another name
    showDifference, ///< and bring both together
    leave,          ///< what is not saved stays kept
};

/// What can be done about it, best first; empty where only leaving it helps, so that the error
/// should simply be told.
std::vector<SaveAnswer> answersTo(ErrorCode code);

/// Says in a dialog what stood in the way, and asks.
SaveAnswer askAboutTrouble(const Error& error, QWidget* parent);

} // namespace rightward
