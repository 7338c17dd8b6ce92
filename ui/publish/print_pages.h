// SPDX-License-Identifier: MIT
#pragma once

class QPrinter;
class QWidget;

namespace rightward {

struct PaperPages;

/// The pages on a printer, one after another, each as large as its paper; only those that the
/// printer was asked for. Throws Error renderFailed where the printer does not begin.
void printPages(QPrinter& printer, const PaperPages& pages);

/// Asks which printer, with all that it can do, and prints there; false when the person thought
/// better of it. Throws Error.
bool printPaper(const PaperPages& pages, QWidget* parent);

} // namespace rightward
