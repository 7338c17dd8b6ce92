// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "paper/paper.h"

#include <optional>

class QWidget;

namespace rightward {

class TwoMaps;

/// A name for a file, made from a name that may hold anything: no path, nothing that a file system
/// forbids, at most 100 characters, never empty.
QString fileNameFor(const QString& name);

// Each asks where to, writes the file whole or not at all, and throws Error. Whatever holds less
// than everything asks for the edition first.

/// Public unless the person says otherwise, every time anew; nothing when the person thought better
/// of it.
std::optional<Edition> askForEdition(const QString& title, QWidget* parent);

/// The shown map as a paper or a picture.
void exportShownMap(const Session& session, PaperFormat format, QWidget* parent);
/// The shown map as one page for a browser.
void exportWebPage(const Session& session, QWidget* parent);
/// The shown map as a spreadsheet, and as a table that any program reads.
void exportWorkbook(const Session& session, QWidget* parent);
void exportTable(const Session& session, QWidget* parent);
/// Two maps side by side, which there have to be.
void exportComparison(const TwoMaps& sides, PaperFormat format, QWidget* parent);
void exportComparisonTable(const TwoMaps& sides, QWidget* parent);
/// The whole library in our interchange, complete.
void exportJson(const Session& session, QWidget* parent);
/// A library to email: no costs, suppliers, dates, notes, reasons or owners. `own` is the open
/// library's file, which is never written over.
void exportShareCopy(const Session& session, const QString& own, QWidget* parent);

} // namespace rightward
