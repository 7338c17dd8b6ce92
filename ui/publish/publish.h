// SPDX-License-Identifier: MIT
#pragma once

#include "publish/paper_source.h"

#include <optional>

class QWidget;

namespace rightward {

/// A file that left, to be told.
struct MadeFile {
    QString path;
    Edition edition{};
};

/// Asks what is to leave, showing it, and where to, and writes the file whole or not at all; prints
/// where the use is to print. Nothing when the person thought better of it, or printed. What goes
/// wrong is said in the dialog.
std::optional<MadeFile> publish(const PaperSource& source, PaperUse use, QWidget* parent);

} // namespace rightward
