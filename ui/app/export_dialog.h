// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "exchange/edition.h"

#include <optional>

class QWidget;

namespace rightward {

class TwoMaps;

// Each asks where to, writes the file whole or not at all, and throws Error. Whatever holds less
// than everything asks for the edition first.

/// Public unless the person says otherwise, every time anew; nothing when the person thought better
/// of it.
std::optional<Edition> askForEdition(const QString& title, QWidget* parent);

/// The shown map as a table that any program reads.
void exportTable(const Session& session, QWidget* parent);
/// Two maps side by side, of which there has to be a comparison.
void exportComparisonTable(const TwoMaps& sides, QWidget* parent);
/// The whole library in our interchange, complete.
void exportJson(const Session& session, QWidget* parent);
/// A library to email: no costs, suppliers, dates, notes, reasons or owners. `own` is the open
/// library's file, which is never written over.
void exportShareCopy(const Session& session, const QString& own, QWidget* parent);

} // namespace rightward
