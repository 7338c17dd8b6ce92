// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

struct TableColumn {
    QString heading;
    double width; ///< with the gap after it, where the page is A4 on its side
    bool isNumber = false;
};

/// Rows under one heading, with a cell for each column.
struct TableSection {
    QString heading;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    QString note{}; ///< under the heading, once; it stands even where there are no rows
};

/// Fills as many pages as the sections need, from the top of their bands. Every page starts with a
/// section's heading and those of its columns. A row stays on one page unless it is taller than
/// that; then it goes on, and loses nothing.
std::vector<Page> pagesOf(const std::vector<TableSection>& sections, const Bands& bands);

} // namespace rightward
