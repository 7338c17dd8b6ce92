// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "exchange/csv_writer.h"
#include "paper/compared_cells.h"
#include "paper/comparison_paper.h"
#include "paper/comparison_words.h"

namespace rightward {
namespace {

class CsvCells final : public CellSink {
public:
    explicit CsvCells(std::size_t bytes) : m_writer(bytes) {}

    void addHeading(const QString& text, Holds /*what*/) override { addText(text); }
    /// Our words and theirs alike: either may come first.
    void addText(const QString& text) override {
        text.isEmpty() ? m_writer.add("") : m_writer.addText(fromQt(text));
    }
    void addOwnWords(const QString& text) override { m_writer.add(fromQt(text)); }
    void addNumber(std::int64_t number) override { m_writer.add(number); }
    void addDay(const Date& day) override { m_writer.add(day.iso()); }
    void endRow() override { m_writer.endRow(); }

    std::string take() { return m_writer.take(); }

private:
    CsvWriter m_writer;
};

} // namespace

std::string comparisonCsv(const ShownComparison& shown) {
    constexpr std::size_t usualSize = 400;
    CsvCells cells(usualSize * (shown.comparison().rows.size() + 1));
    addComparison(cells, shown);
    // As wide as the other rows, so that it stays one table.
    cells.addText(closingNote(shown));
    cells.addBlanks(comparisonColumns(shown) - 1);
    cells.endRow();
    return cells.take();
}

} // namespace rightward
