// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/long_work.h"
#include "files/save_trouble.h"
#include "model/library.h"

#include <QString>

#include <functional>
#include <optional>

namespace rightward {

/// What a person says when changes are about to be lost.
enum class LoseChanges : std::uint8_t { save, discard, cancel };

/// What a person says of a file that another window has open.
enum class OpenAnswer : std::uint8_t { open, openCopy, cancel };

/// A library that two people went on from.
struct TwoWays {
    Library base;
    Library mine;
    Library theirs;
};

/// The questions that files raise, and how the window waits. Tests answer them without a dialog.
struct FileQuestions {
    std::function<QString()> fileToOpen;
    std::function<QString(const QString& suggestion)> fileToSave;
    std::function<LoseChanges()> loseChanges;
    /// Where there is none, a save that is refused throws.
    std::function<SaveAnswer(const Error&)> aboutTrouble = {};
    /// What both come to; nothing when the person thought better of it.
    std::function<std::optional<Library>(const QString& file, const TwoWays&)> bringTogether = {};
    /// Where there is none, it is opened.
    std::function<OpenAnswer(const QString& file)> aboutOtherWindow = {};
    /// As runWorkThatMayHang(); where there is none, the work is done at once.
    std::function<bool(const QString& what, const std::function<void(Progress&)>&)> work = {};
};

/// With dialogs over the window that is active.
FileQuestions askWithDialogs();

/// How a library file's name ends, with its dot.
QString libraryEnding();

} // namespace rightward
