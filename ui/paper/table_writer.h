// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"
#include "paper/page_done.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

struct TableColumn {
    QString heading;
    double width; ///< with the gap after it, where the page is A4 on its side
    bool isNumber = false;
    double least = 0; ///< where there is room, on any page
};

/// As wide as the longest of the few things it may say, where there is room.
TableColumn columnOf(const QString& heading, double width, const QStringList& mayHold);

/// Rows under one heading, with a cell for each column.
struct TableSection {
    QString heading;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    QString note{}; ///< under the heading, once; it stands even where there are no rows
};

/// Fills as many pages as the sections need, from the top of their bands. Every page starts with a
/// section's heading and those of its columns, which are wider where a word needs it. A row stays
/// on one page unless it is taller than that; then it goes on, and loses nothing.
std::vector<Page> pagesOf(const std::vector<TableSection>& sections, const Bands& bands,
                          const PageDone& done = {});

} // namespace rightward
