// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <algorithm>

namespace rightward::build {
namespace {

using Cells = std::vector<Handle>;

bool isHeading(const Handle& cell) { return nameIn(cell, "/S") == "TH"; }

void checkScope(const Handle& heading, bool isInFirstRow, Faults& faults) {
    auto scope = attributeOf(heading, "Table", "/Scope");
    const auto said = scope.isName() ? scope.getName() : std::string();
    if (said != "/Column" && said != "/Row")
        faults.insert("a heading that does not say of what");
    else if (said == "/Column" && !isInFirstRow)
        faults.insert("a heading of a column that is not above it");
}

bool isColumnHeaded(const Cells& first, std::size_t column) {
    return column < first.size() && isHeading(first[column]) &&
           attributeOf(first[column], "Table", "/Scope").unparse() == "/Column";
}

} // namespace

void checkTable(const Handle& table, Faults& faults) {
    std::vector<Cells> rows;
    for (const auto& row : kidsIn(table))
        rows.push_back(kidsIn(row));
    for (const auto& cells : rows) {
        const bool isFirst = &cells == &rows.front();
        if (cells.size() != rows.front().size())
            faults.insert("rows of a table that differ in length");
        const bool isRowHeaded = std::any_of(cells.begin(), cells.end(), isHeading);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (isHeading(cells[column]))
                checkScope(cells[column], isFirst, faults);
            else if (!isRowHeaded && !isColumnHeaded(rows.front(), column))
                faults.insert("a cell without a heading");
        }
    }
}

} // namespace rightward::build
