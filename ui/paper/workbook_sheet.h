// SPDX-License-Identifier: MIT
#pragma once

#include "model/date.h"
#include "paper/frame.h"

#include <QString>

#include <xlsxwriter.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace rightward {

/// What a spreadsheet says of itself: on a sheet after that of the data, on every printed page and
/// in its properties.
struct WorkbookWords {
    FrameWords words; ///< without what the heading says
    PaperHeading heading;
    QString documentTitle; ///< unless the heading has one
    Edition edition{};
    Date made; ///< not the clock's: the same map gives the same bytes
};

/// One sheet, filled cell by cell from the left and row by row. What people wrote is text, never a
/// formula. Its columns grow with what is in them, and its rows are as tall as that needs: not
/// every office sees to it.
class DataSheet {
public:
    static constexpr double narrow = 12;
    static constexpr double wide = 24;
    static constexpr double widest = 48;

    DataSheet(lxw_workbook* book, const QString& name);

    void addHeading(const QString& text, double leastWidth);
    void startRow();
    void add(const QString& text);
    void add(std::int64_t number);
    void add(const Date& date);
    void skip() { ++m_column; }
    /// Its first row stays in sight, and can be filtered by.
    void finish(const WorkbookWords& words);

private:
    struct Written {
        lxw_row_t row;
        lxw_col_t column;
        QString text;
    };

    void write(const QString& text, lxw_format* format);
    void setSizes();

    lxw_worksheet* m_sheet;
    lxw_format* m_heading;
    lxw_format* m_text;
    lxw_format* m_day;
    lxw_format* m_whole;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    std::vector<double> m_widths; ///< in letters
    std::vector<Written> m_long;  ///< what may take more than one line
};

/// A spreadsheet in memory: what `addData` puts in it, and a sheet about it. Throws Error where the
/// temporary folder cannot be written to.
std::vector<std::byte> workbookOf(const WorkbookWords& words,
                                  const std::function<void(lxw_workbook*)>& addData);

} // namespace rightward
