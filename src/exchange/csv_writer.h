// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_cells.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace rightward {

/// The cells of a file, one after another: UTF-8 with a mark, so that spreadsheets know; lines end
/// as RFC 4180 says.
class CsvWriter {
public:
    /// About how long the file will be.
    explicit CsvWriter(std::size_t bytes) { m_text.reserve(bytes); }

    /// What cannot be taken for a formula: our own words and numbers.
    void add(std::string_view cell) {
        separate();
        if (needsQuotes(cell)) {
            addQuoted(cell);
        } else {
            m_text += cell;
        }
    }
    void add(std::int64_t number) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        add(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    }
    /// A cell of a column that holds texts: read back as it is, and never computed.
    void addText(std::string_view text) {
        if (!needsApostrophe(text)) return add(text);
        std::string guarded(1, '\'');
        add(guarded += text);
    }
    void endRow() {
        m_text += "\r\n";
        m_isRowBegun = false;
    }
    std::string take() { return std::move(m_text); }

private:
    /// Looks at every character, without a branch to stop at: most cells need no quotes.
    static bool needsQuotes(std::string_view cell) {
        unsigned needs = 0;
        for (const char c : cell)
            needs |= static_cast<unsigned>(c == ',' || c == '"' || c == '\r' || c == '\n');
        return needs != 0;
    }
    void separate() {
        if (m_isRowBegun) m_text.push_back(',');
        m_isRowBegun = true;
    }
    void addQuoted(std::string_view cell) {
        m_text.push_back('"');
        for (const char c : cell) {
            if (c == '"') m_text.push_back('"');
            m_text.push_back(c);
        }
        m_text.push_back('"');
    }

    std::string m_text = "\xef\xbb\xbf";
    bool m_isRowBegun = false;
};

} // namespace rightward
