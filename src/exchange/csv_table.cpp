// SPDX-License-Identifier: MIT
#include "exchange/csv_table.h"

#include "exchange/csv_parse.h"
#include "exchange/csv_text.h"
#include "model/problem.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

namespace rightward {
namespace {

CsvTable parsed(std::string_view text, Encoding encoding) {
    const auto separator = guessSeparator(text);
    CsvTableBuilder builder(encoding, separator, text.size());
    CsvParser parser(text, separator);
    while (parser.addRow(builder)) {
    }
    return builder.take();
}

bool isEmpty(const CsvTable& table) {
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!table.isBlank(row)) return false;
    }
    return true;
}

/// A web page of a sign-in that answered in place of the file, a printed report: as text they would
/// pass for a list of names, line by line.
void refuseOtherKinds(std::string_view bytes) {
    constexpr std::array<std::string_view, 6> beginnings{"<!doctype", "<html",  "<?xml",
                                                         "%pdf-",     "{\\rtf", "pk\3\4"};
    const auto start = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
    std::string head(bytes.substr(start, 10));
    for (char& c : head) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    for (const auto beginning : beginnings) {
        if (head.starts_with(beginning)) throw Error(ErrorCode::csvOtherKind, {});
    }
}

} // namespace

char characterOf(Separator separator) {
    switch (separator) {
    case Separator::semicolon: return ';';
    case Separator::tab: return '\t';
    case Separator::comma: break;
    }
    return ',';
}

std::size_t CsvTable::cellCount(std::size_t row) const {
    const std::size_t written = m_rows[row + 1] - m_rows[row];
    if (m_mended.empty()) return written;
    const auto next = m_mended.upper_bound({row, std::numeric_limits<std::size_t>::max()});
    if (next == m_mended.begin()) return written;
    const auto& last = std::prev(next)->first;
    return last.first == row ? std::max(written, last.second + 1) : written;
}

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const {
    if (!m_mended.empty()) {
        const auto mended = m_mended.find({row, column});
        if (mended != m_mended.end()) return mended->second;
    }
    const std::size_t index = m_rows[row] + column;
    if (index >= m_rows[row + 1]) return {};
    return std::string_view(m_text).substr(m_cells[index], m_cells[index + 1] - m_cells[index]);
}

bool CsvTable::isBlank(std::size_t row) const {
    const auto count = cellCount(row);
    for (std::size_t column = 0; column < count; ++column) {
        if (!trimmed(cell(row, column)).empty()) return false;
    }
    return true;
}

void CsvTable::setCell(std::size_t row, std::size_t column, std::string text) {
    if (row >= rowCount() || column >= CsvLimits::columns) {
        throw std::out_of_range("the table has no such cell");
    }
    m_mended.insert_or_assign({row, column}, std::move(text));
    m_columnCount = std::max(m_columnCount, column + 1);
}

CsvTable readCsvTable(std::string_view bytes) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (bytes.size() > CsvLimits::bytes) throw Error(ErrorCode::csvTooLarge, {});
    const bool isMarked = bytes.starts_with(mark);
    if (isMarked) bytes.remove_prefix(mark.size());
    refuseOtherKinds(bytes);
    const auto encoding = encodingOf(bytes);
    if (isMarked && encoding != Encoding::utf8) throw Error(ErrorCode::csvNotText, {"1"});
    auto table = encoding == Encoding::utf8 ? parsed(bytes, encoding)
                                            : parsed(fromWindows1252(bytes), encoding);
    if (isEmpty(table)) throw Error(ErrorCode::csvEmpty, {});
    return table;
}

} // namespace rightward
