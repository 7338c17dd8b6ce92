// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_columns.h"
#include "intake/join.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace rightward {

// What the import dialog and the command line say alike. Plain text, as ever: cells hold anything.

/// "Contract end": a column as the screen calls it.
QString columnTitle(CsvColumn column);
/// "C", as spreadsheets count.
QString columnLetter(std::size_t column);

/// "Row 7, column C (Contract end), “31/02/2027”: There is no such date. …": where, what was found,
/// what is wrong, and what becomes of it.
QString cellProblemText(const CsvLayout& layout, const CellProblem& problem);
/// What is wrong, without where it is and what becomes of it.
QString cellFault(const CellProblem& problem);
/// What becomes of it: "The cell stays unknown."
QString severityText(Severity severity);

/// One problem of joining: what it is about, where, and what is wrong.
QString joiningProblemText(const Problem& problem);

/// "3 added, 2 updated, 1 already there": what came in, or would.
QString arrivalsText(const Joining& joining);

/// What kind of file can come in, by the ending of its name, whatever its case.
enum class IncomingFormat { table, json, library };
std::optional<IncomingFormat> incomingFormat(const std::filesystem::path& path);
/// Why a file of another kind cannot, and what to do instead: a workbook can be saved as CSV.
QString notIncomingText(const std::filesystem::path& path);

} // namespace rightward
