// SPDX-License-Identifier: MIT
#include "importing/column_choices.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/plain_text.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace rightward {
namespace {

/// Enough to know what a column holds.
constexpr qsizetype longestShown = 40;
constexpr std::size_t rowsSearched = 50;

QString shortened(std::string_view cell) {
    const auto text = toQt(cell).simplified();
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

} // namespace

ColumnChoices::ColumnChoices(TableImport& import, QWidget* parent)
    : QScrollArea(parent), m_import(import) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    for (std::size_t column = 0; column < import.layout().columns.size(); ++column)
        addRow(column, *grid);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    setMinimumWidth(content->minimumSizeHint().width() + 24);
    refresh();
    connect(&import, &TableImport::tableChanged, this, &ColumnChoices::refresh);
}

void ColumnChoices::addRow(std::size_t column, QGridLayout& grid) {
    auto* heading = plainLabel({}, this);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto* example = plainLabel({}, this);
    example->setForegroundRole(QPalette::PlaceholderText);
    auto* meaning = new QComboBox(this);
    meaning->addItem(tr("not read"));
    for (std::size_t i = 0; i < csvColumnCount; ++i)
        meaning->addItem(columnTitle(static_cast<CsvColumn>(i)));
    const auto line = static_cast<int>(column) * 2;
    grid.addWidget(heading, line, 0);
    grid.addWidget(example, line + 1, 0, Qt::AlignTop);
    grid.addWidget(meaning, line, 1, 2, 1, Qt::AlignVCenter);
    connect(meaning, &QComboBox::activated, this, [this, column](int chosen) {
        m_import.setColumn(column, chosen == 0 ? std::nullopt
                                               : std::optional(static_cast<CsvColumn>(chosen - 1)));
    });
    m_rows.push_back({heading, example, meaning});
}

QString ColumnChoices::headingText(std::size_t column) const {
    const auto letter = columnLetter(column);
    const auto row = m_import.layout().headingRow;
    const auto heading = row ? shortened(m_import.table().cell(*row, column)) : QString();
    return heading.isEmpty() ? tr("Column %1").arg(letter) : tr("%1  %2").arg(letter, heading);
}

QString ColumnChoices::exampleText(std::size_t column) const {
    const auto& table = m_import.table();
    const auto end = std::min(table.rowCount(), m_import.firstRow() + rowsSearched);
    for (auto row = m_import.firstRow(); row < end; ++row) {
        auto text = shortened(table.cell(row, column));
        if (!text.isEmpty()) return text;
    }
    return tr("empty");
}

void ColumnChoices::refresh() {
    for (std::size_t column = 0; column < m_rows.size(); ++column) {
        const auto& row = m_rows[column];
        row.heading->setText(headingText(column));
        row.example->setText(exampleText(column));
        const auto& meaning = m_import.layout().columns[column];
        row.meaning->setCurrentIndex(meaning ? static_cast<int>(*meaning) + 1 : 0);
        row.meaning->setAccessibleName(tr("What column %1 is").arg(columnLetter(column)));
        row.meaning->setAccessibleDescription(headingText(column));
    }
}

} // namespace rightward
