// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

class QPainter;

namespace rightward {

/// Says on a page of a QPdfWriter that what is painted from now on is another piece. QPdfWriter
/// has no word for this, so it is a line far off every page, which is found again in the file. The
/// number, from 0, is the page's own.
void markPiece(QPainter& painter, int number);

/// The content of a page with every such line replaced by the operators that end the piece before
/// it and begin its own: `opening` says which for a number. The last piece ends with the page.
std::string withPiecesOpened(std::string_view content,
                             const std::function<std::string(int)>& opening);

} // namespace rightward
