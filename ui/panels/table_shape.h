// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace rightward {

/// How every table of the window looks and is worked: whole rows, one at a time, to be read and
/// sorted. Tab leaves it; arrows move in it.
void shapeTable(QTableView& table);

} // namespace rightward
