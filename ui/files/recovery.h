// SPDX-License-Identifier: MIT
#pragma once

#include "keep/left_sessions.h"

#include <functional>
#include <optional>

class QString;
class QWidget;

namespace rightward {

class LibraryFiles;

/// What a person says of changes that were kept and not saved.
enum class LeftChoice : std::uint8_t { open, compare, discard, later };

/// The questions that recovery raises. Tests answer them without a dialog.
struct RecoveryQuestions {
    /// Comparing is not offered where there is nothing to compare with.
    std::function<LeftChoice(const QString& question, bool canCompare)> aboutSession;
    /// Shows what the changes make of the library that is in the file.
    std::function<void(const Library& inFile, const LeftSession& left)> showDifference;
    std::function<void(const QString& sentence)> tell;
};
RecoveryQuestions askAboutRecovery(QWidget* parent);

/// Says what was recovered of programs that ended without saving, one after another, and does what
/// the person says: the window takes up one of them at most, and what is not decided is offered
/// again at the next start. Names what could not be read. Whether one was taken up.
bool offerWhatWasLeft(LibraryFiles& files, LeftBehind left, const RecoveryQuestions& questions);

} // namespace rightward
