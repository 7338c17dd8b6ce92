// SPDX-License-Identifier: MIT
#include "command/columns.h"

#include <algorithm>

namespace rightward {
namespace {

qsizetype widthOf(const QString& cell) { return cell.toUcs4().size(); }

QString line(const QStringList& row, const std::vector<qsizetype>& widths) {
    auto text = QStringLiteral("  ");
    for (qsizetype column = 0; column < row.size(); ++column) {
        const auto& cell = row[column];
        const auto width = widths[static_cast<std::size_t>(column)];
        text += cell + QString(width - widthOf(cell), u' ') + QStringLiteral("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString Columns::text() const {
    std::vector<qsizetype> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (std::size_t column = 0; column < static_cast<std::size_t>(row.size()); ++column)
            widths[column] = std::max(widths[column], widthOf(row[static_cast<qsizetype>(column)]));
    }
    QString text;
    for (const auto& row : m_rows)
        text += line(row, widths) + u'\n';
    return text;
}

} // namespace rightward
