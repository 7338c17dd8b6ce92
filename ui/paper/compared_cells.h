// SPDX-License-Identifier: MIT
#pragma once

#include "paper/shown_comparison.h"

#include <cstdint>

namespace rightward {

/// Takes a table cell by cell, from the left and row by row.
class CellSink {
public:
    CellSink() = default;
    virtual ~CellSink() = default;
    CellSink(const CellSink&) = delete;
    CellSink& operator=(const CellSink&) = delete;

    enum class Holds : std::uint8_t { figures, words, sentences };
    /// Of a column, in the first row.
    virtual void addHeading(const QString& text, Holds what) = 0;
    /// An empty text makes an empty cell.
    virtual void addText(const QString& text) = 0;
    /// Words of ours that say something of a number or a day; never what people wrote.
    virtual void addOwnWords(const QString& text) { addText(text); }
    virtual void addNumber(std::int64_t number) = 0;
    virtual void addDay(const Date& day) = 0;
    virtual void endRow() = 0;

    void addBlanks(std::size_t count) {
        for (; count > 0; --count)
            addText({});
    }
};

/// A comparison as a table: a row for each thing that maps have in common, then what only one has,
/// what may be the same and what waits for a place, each said in words in its row.
void addComparison(CellSink& cells, const ShownComparison& shown);
std::size_t comparisonColumns(const ShownComparison& shown);

} // namespace rightward
