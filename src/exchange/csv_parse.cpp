// SPDX-License-Identifier: MIT
#include "exchange/csv_parse.h"

#include <algorithm>

namespace rightward {

CsvTableBuilder::CsvTableBuilder(Encoding encoding, Separator separator, std::size_t bytes) {
    m_table.m_encoding = encoding;
    m_table.m_separator = separator;
    m_table.m_text.reserve(bytes);
}

void CsvTableBuilder::endCell() {
    if (m_table.m_cells.size() - m_table.m_rows.back() > CsvLimits::columns) {
        throw Error(ErrorCode::csvTooLarge, {});
    }
    m_table.m_cells.push_back(static_cast<std::uint32_t>(m_table.m_text.size()));
}

void CsvTableBuilder::endRow() {
    const auto cells = static_cast<std::uint32_t>(m_table.m_cells.size() - 1);
    m_table.m_columnCount =
        std::max<std::size_t>(m_table.m_columnCount, cells - m_table.m_rows.back());
    m_table.m_rows.push_back(cells);
    if (m_table.m_cells.back() > m_rowBegin) ++m_filledRows;
    m_rowBegin = m_table.m_cells.back();
    if (m_filledRows > CsvLimits::dataRows + CsvLimits::rowsAboveData ||
        m_table.rowCount() > CsvLimits::lines) {
        throw Error(ErrorCode::csvTooLarge, {});
    }
}

CsvParser::CsvParser(std::string_view text, Separator separator)
    : m_rest(text), m_separator(characterOf(separator)) {
    for (const char c : {m_separator, '"', '\r', '\n'})
        m_stops[static_cast<unsigned char>(c)] = true;
}

bool CsvParser::addRow(CsvTableBuilder& builder) {
    if (m_rest.empty()) return false;
    ++m_row;
    if (!isAtLineEnd()) {
        do {
            addCell(builder);
        } while (takeSeparator());
    }
    takeLineEnd();
    builder.endRow();
    return true;
}

void CsvParser::addCell(CsvTableBuilder& builder) {
    if (m_rest.starts_with('"')) {
        addQuotedCell(builder);
    } else {
        addPlainCell(builder);
    }
    builder.endCell();
}

void CsvParser::addPlainCell(CsvTableBuilder& builder) {
    const auto stops = [&](char c) { return m_stops[static_cast<unsigned char>(c)]; };
    const auto end = static_cast<std::size_t>(std::find_if(m_rest.begin(), m_rest.end(), stops) -
                                              m_rest.begin());
    builder.append(m_rest.substr(0, end));
    m_rest.remove_prefix(end);
    if (m_rest.starts_with('"')) refuse(ErrorCode::csvStrayQuote);
}

void CsvParser::addQuotedCell(CsvTableBuilder& builder) {
    do {
        m_rest.remove_prefix(1);
        const auto end = m_rest.find('"');
        if (end == std::string_view::npos) refuse(ErrorCode::csvUnclosedQuote);
        // Of two quotes in a row the first one stands in the cell.
        const bool isDoubled = m_rest.substr(end + 1).starts_with('"');
        builder.append(m_rest.substr(0, end + (isDoubled ? 1 : 0)));
        m_rest.remove_prefix(end + 1);
    } while (m_rest.starts_with('"'));
    const bool isClosed = m_rest.empty() || m_rest.front() == m_separator || isAtLineEnd();
    if (!isClosed) refuse(ErrorCode::csvStrayQuote);
}

bool CsvParser::takeSeparator() {
    if (!m_rest.starts_with(m_separator)) return false;
    m_rest.remove_prefix(1);
    return true;
}

bool CsvParser::isAtLineEnd() const { return m_rest.starts_with('\n') || m_rest.starts_with('\r'); }

void CsvParser::takeLineEnd() {
    if (m_rest.empty()) return;
    m_rest.remove_prefix(m_rest.starts_with("\r\n") ? 2 : 1);
}

void CsvParser::refuse(ErrorCode code) const { throw Error(code, {std::to_string(m_row)}); }

} // namespace rightward
