// SPDX-License-Identifier: MIT
#include "exchange/csv_columns.h"
#include "exchange/csv_parse.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace rightward {
namespace {

constexpr std::size_t sampleBytes = std::size_t{64} * 1024;
constexpr std::size_t sampleRows = 100;

/// The first lines of a text, up to the end of one.
std::string_view startOf(std::string_view text) {
    if (text.size() <= sampleBytes) return text;
    const auto start = text.substr(0, sampleBytes);
    const auto lastEnd = start.find_last_of("\r\n");
    return lastEnd == std::string_view::npos ? start : start.substr(0, lastEnd);
}

/// The first rows, as one separator takes them apart; up to where it cannot go on.
struct Sample {
    CsvTable table;
    bool isTooWide = false;
};

Sample sampleOf(std::string_view start, Separator separator) {
    CsvTableBuilder builder(Encoding::utf8, separator, start.size());
    CsvParser parser(start, separator);
    bool isTooWide = false;
    try {
        while (builder.rowCount() < sampleRows && parser.addRow(builder)) {
        }
    } catch (const Error& error) {
        // With the right separator the whole file says what is wrong.
        isTooWide = error.code() == ErrorCode::csvTooLarge;
    }
    return {builder.take(), isTooWide};
}

/// How good a table a separator makes, to be compared part by part.
struct Quality {
    std::size_t headings = 0; ///< the most that one row has
    double inWidth = 0;       ///< share of the rows that are as wide as the headings, or as most
    double inAnyWidth = 0;    ///< the same where one column counts as a table as well

    bool operator<(const Quality& other) const {
        return std::tie(headings, inWidth, inAnyWidth) <
               std::tie(other.headings, other.inWidth, other.inAnyWidth);
    }
};

/// How many cells each row has, leaving out lines without anything.
std::vector<std::size_t> widthsIn(const CsvTable& table) {
    std::vector<std::size_t> widths;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cellCount(row) > 1 || !table.isBlank(row)) widths.push_back(table.cellCount(row));
    }
    return widths;
}

std::size_t countOf(const std::vector<std::size_t>& widths, std::size_t width) {
    return static_cast<std::size_t>(std::count(widths.begin(), widths.end(), width));
}

std::size_t commonestIn(const std::vector<std::size_t>& widths) {
    return *std::max_element(widths.begin(), widths.end(), [&](std::size_t one, std::size_t other) {
        return std::pair(countOf(widths, one), one) < std::pair(countOf(widths, other), other);
    });
}

Quality qualityOf(const Sample& sample) {
    const auto& table = sample.table;
    const auto widths = widthsIn(table);
    if (sample.isTooWide) return {headingsIn(table, fullestHeadingRow(table)), 1, 1};
    if (widths.empty()) return {};
    const auto headingRow = fullestHeadingRow(table);
    const auto headings = headingsIn(table, headingRow);
    const auto width = headings > 0 ? table.cellCount(headingRow) : commonestIn(widths);
    const auto share =
        static_cast<double>(countOf(widths, width)) / static_cast<double>(widths.size());
    return {headings, headings > 0 || width > 1 ? share : 0, share};
}

} // namespace

Separator guessSeparator(std::string_view text) {
    const auto start = startOf(text);
    auto best = Separator::comma;
    auto bestQuality = qualityOf(sampleOf(start, best));
    for (const auto separator : {Separator::semicolon, Separator::tab}) {
        const auto quality = qualityOf(sampleOf(start, separator));
        if (!(bestQuality < quality)) continue;
        best = separator;
        bestQuality = quality;
    }
    return best;
}

} // namespace rightward
