// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rightward {

enum class Encoding : std::uint8_t { utf8, windows1252 };
enum class Separator : std::uint8_t { comma, semicolon, tab };

char characterOf(Separator separator);

/// How much a table may hold. Rows that hold nothing count only towards the lines of a sheet.
struct CsvLimits {
    static constexpr std::size_t bytes = std::size_t{32} * 1024 * 1024;
    static constexpr std::size_t dataRows = 20'000;
    static constexpr std::size_t rowsAboveData = 10; ///< titles and headings
    static constexpr std::size_t columns = 200;
    static constexpr std::size_t lines = 1'048'576; ///< no spreadsheet has more
};

/// A text file taken apart into rows of cells; nothing is understood yet. Rows and columns are
/// counted from 0, and lines without anything count, so that a row's number agrees with the
/// spreadsheet it came from. Cells are UTF-8.
class CsvTable {
public:
    Encoding encoding() const { return m_encoding; }
    Separator separator() const { return m_separator; }
    std::size_t rowCount() const { return m_rows.size() - 1; }
    /// Of the widest row.
    std::size_t columnCount() const { return m_columnCount; }
    /// How many cells the file has in this row; none where the line is empty.
    std::size_t cellCount(std::size_t row) const;
    /// Empty beyond a row's end. Holds until the table changes or goes.
    std::string_view cell(std::size_t row, std::size_t column) const;
    /// Whether every cell of the row is empty or white space.
    bool isBlank(std::size_t row) const;

    /// A person mends a cell before anything is imported.
    void setCell(std::size_t row, std::size_t column, std::string text);

private:
    friend class CsvTableBuilder;

    // All cells one after another, and where each begins: a table costs little more than its file.
    std::string m_text;
    std::vector<std::uint32_t> m_cells{0}; ///< and where the last one ends
    std::vector<std::uint32_t> m_rows{0};  ///< the first cell of each, and one past the last
    std::map<std::pair<std::size_t, std::size_t>, std::string> m_mended;
    std::size_t m_columnCount = 0;
    Encoding m_encoding{};
    Separator m_separator{};
};

/// Reads UTF-8, with or without a mark, else Windows-1252; guesses the separator; knows quotes as
/// in RFC 4180. A table without any separator has one column. Throws Error, with the row counted
/// from 1 where there is one: csvOtherKind, csvEmpty, csvTooLarge, csvNotText (NUL and other
/// control characters, UTF-16, more than one encoding, cut in the middle of a character),
/// csvUnclosedQuote, csvStrayQuote.
CsvTable readCsvTable(std::string_view bytes);

} // namespace rightward
