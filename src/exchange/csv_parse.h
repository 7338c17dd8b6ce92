// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_table.h"
#include "model/problem.h"

#include <array>

namespace rightward {

/// Fills a table cell by cell.
class CsvTableBuilder {
public:
    CsvTableBuilder(Encoding encoding, Separator separator, std::size_t bytes);

    void append(std::string_view partOfCell) { m_table.m_text += partOfCell; }
    /// Throws Error, csvTooLarge.
    void endCell();
    void endRow();

    std::size_t rowCount() const { return m_table.rowCount(); }
    CsvTable take() { return std::move(m_table); }

private:
    CsvTable m_table;
    std::size_t m_filledRows = 0;
    std::uint32_t m_rowBegin = 0; ///< of the row's text
};

/// Walks over a text once, row by row and without recursion.
class CsvParser {
public:
    /// Borrows the text, which is UTF-8.
    CsvParser(std::string_view text, Separator separator);

    /// Adds the next row; false where there is none. Throws Error: csvUnclosedQuote, csvStrayQuote
    /// and csvTooLarge.
    bool addRow(CsvTableBuilder& builder);

private:
    void addCell(CsvTableBuilder& builder);
    void addPlainCell(CsvTableBuilder& builder);
    void addQuotedCell(CsvTableBuilder& builder);
    bool takeSeparator();
    bool isAtLineEnd() const;
    void takeLineEnd();
    [[noreturn]] void refuse(ErrorCode code) const;

    std::string_view m_rest;
    char m_separator;
    std::size_t m_row = 0; ///< counted from 1
    /// Which bytes end a cell that is not quoted, or cannot stand in one.
    std::array<bool, 256> m_stops{};
};

/// The separator that makes the best table of the first rows: most of our headings, then most rows
/// of one width.
Separator guessSeparator(std::string_view text);

} // namespace rightward
