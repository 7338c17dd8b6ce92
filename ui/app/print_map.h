// SPDX-License-Identifier: MIT
#pragma once

class QPrinter;
class QWidget;

namespace rightward {

class Session;
struct PaperPages;

/// The pages on a printer, one after another, each as large as its paper. Throws Error renderFailed
/// where the printer does not begin.
void printPages(QPrinter& printer, const PaperPages& pages);

/// Shows the shown map as it would be printed, with all that a printer can do, and prints it. Asks
/// for the edition first. There has to be a map. Throws Error.
void printShownMap(const Session& session, QWidget* parent);

} // namespace rightward
