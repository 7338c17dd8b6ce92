// SPDX-License-Identifier: MIT
#pragma once

#include "importing/table_import.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace rightward {

/// For each column of the table what it is taken for, to be changed: its heading, the first thing
/// that stands in it, and a choice.
class ColumnChoices : public QScrollArea {
    Q_OBJECT

public:
    ColumnChoices(TableImport& import, QWidget* parent);

private:
    struct Row {
        QLabel* heading;
        QLabel* example;
        QComboBox* meaning;
    };

    void addRow(std::size_t column, QGridLayout& grid);
    void refresh();
    QString headingText(std::size_t column) const;
    QString exampleText(std::size_t column) const;

    TableImport& m_import;
    std::vector<Row> m_rows;
};

} // namespace rightward
