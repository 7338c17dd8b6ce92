// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

/// Cells in columns two spaces apart, each line with the same indent.
class Columns {
public:
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    bool isEmpty() const { return m_rows.empty(); }
    /// A line for each row.
    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace rightward
