// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/long_work.h"
#include "exchange/edition.h"
#include "store/file.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

class QWidget;

namespace rightward {

/// A name for a file, made from a name that may hold anything: no path, nothing that a file system
/// forbids, at most 100 characters, never empty.
QString fileNameFor(const QString& name);

/// The name for a file of an edition: whoever is sent an exempt one reads so before they open it,
/// and it does not go where the public one went.
QString nameIn(Edition edition, const QString& name);

/// Asks where to, beginning where the last file went; empty when the person thought better of it.
/// `ending` and `kind` are as for askWhereToSave.
QString askForFile(const QString& title, const QString& name, const QString& ending,
                   const QString& kind, QWidget* parent);

/// What is said while a file is being made.
QString makingText(const QString& path);

/// Where a file is written may hang, and then nobody waits for it: it takes no name any more.
LastLook lastLookOf(Progress& progress);

/// Makes what a file is to hold beside the window, where it can be stopped, and only then writes
/// it, whole or not at all. `make` may read what the window shows: nobody edits meanwhile. False
/// where it was stopped. Throws Error, and what `make` throws.
bool makeFile(const QString& path, QWidget* parent,
              const std::function<std::vector<std::byte>(Progress&)>& make);

} // namespace rightward
