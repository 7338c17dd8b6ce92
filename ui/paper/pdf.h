// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

#include <QByteArray>

namespace rightward {

/// The pages as a PDF that can be read aloud and kept. Throws Error (renderFailed).
QByteArray pdfOf(const PaperPages& paper, const PageDone& done);

/// The same as it is painted, and only to be looked at.
QByteArray untaggedPdfOf(const PaperPages& paper);

} // namespace rightward
