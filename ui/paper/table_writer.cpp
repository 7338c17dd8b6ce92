// SPDX-License-Identifier: MIT
#include "paper/table_writer.h"

#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>
#include <utility>

namespace rightward {
namespace {

constexpr TextStyle headingStyle{13, true};
constexpr TextStyle columnStyle{9, true, true};
constexpr double cellPadding = 2;
constexpr double columnGap = 10;
constexpr double gapOverSection = 12;
constexpr TextStyle noteStyle{9, false, true};
constexpr double gapUnderNote = 4;

double cellWidth(const TableColumn& column) { return column.width - columnGap; }

/// The columns as wide as the page together. Those of numbers keep their width: what they hold is
/// as long on any page.
std::vector<TableColumn> filling(double width, std::vector<TableColumn> columns) {
    double numbers = 0;
    double texts = 0;
    for (const auto& column : columns)
        (column.isNumber ? numbers : texts) += column.width;
    for (auto& column : columns) {
        if (!column.isNumber) column.width *= (width - numbers) / texts;
    }
    return columns;
}

class TableWriter {
public:
    explicit TableWriter(const Bands& bands) : m_bands(bands), m_band(bands.first) {}

    void add(const TableSection& section) {
        m_columns = filling(m_band.width, section.columns);
        if (m_pages.empty() || m_y + gapOverSection + startHeight(section) > m_band.bottom)
            turnPage();
        else
            m_y += gapOverSection;
        m_row = 0;
        addHeading(section.heading, Heading{});
        if (!section.note.isEmpty()) addNote(section.note);
        if (!section.rows.empty()) addColumnHeads();
        for (auto row : section.rows) {
            ++m_row;
            addWhole(section.heading, std::move(row));
        }
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
    QStringList headings() const {
        QStringList headings;
        for (const auto& column : m_columns)
            headings += column.heading;
        return headings;
    }

    double rowHeight(const QStringList& row, const TextStyle& style = {}) const {
        double height = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& cell = row[qsizetype(i)];
            if (i > 0 && cell.isEmpty()) continue;
            height = std::max(height, textHeight(cell, style, cellWidth(m_columns[i])));
        }
        return height + 2 * cellPadding;
    }

    /// Of all that comes before the second row.
    double startHeight(const TableSection& section) const {
        auto height = textHeight(section.heading, headingStyle, m_band.width);
        if (!section.note.isEmpty())
            height += textHeight(section.note, noteStyle, m_band.width) + gapUnderNote;
        if (!section.rows.empty())
            height += rowHeight(headings(), {9, true}) + rowHeight(section.rows.front());
        return height;
    }

    void turnPage() {
        m_band = m_pages.empty() ? m_bands.first : m_bands.next;
        m_pages.emplace_back();
        m_y = m_band.top;
    }

    void continueOnNext(const QString& heading) {
        turnPage();
        addHeading(PaperWords::tr("%1, continued").arg(heading), Furniture{});
        addColumnHeads();
    }

    void addHeading(const QString& heading, TextRole role) {
        m_y = addText(m_pages.back(), {m_band.left(), m_y}, m_band.width, heading, headingStyle,
                      role);
    }

    void addNote(const QString& note) {
        m_y = addText(m_pages.back(), {m_band.left(), m_y}, m_band.width, note, noteStyle) +
              gapUnderNote;
    }

    void addColumnHeads() {
        addRow(headings(), columnStyle, false);
        m_bodyTop = m_y;
    }

    void addWhole(const QString& heading, QStringList row) {
        if (m_y > m_bodyTop && m_y + rowHeight(row) > m_band.bottom) continueOnNext(heading);
        while (m_y + rowHeight(row) > m_band.bottom) {
            addRow(cutOff(row), {}, true);
            continueOnNext(heading);
        }
        addRow(row, {}, true);
    }

    /// Takes what fits the page off the front of every cell.
    QStringList cutOff(QStringList& row) const {
        QStringList front;
        const auto room = m_band.bottom - m_y - 2 * cellPadding;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto& cell = row[qsizetype(i)];
            const auto length = lengthThatFits(cell, {}, cellWidth(m_columns[i]), room);
            front += cell.first(length);
            cell.remove(0, length);
        }
        return front;
    }

    /// The headings of columns are read where the table starts; names are those of their rows.
    TextRole roleOf(int column, bool isHead) const {
        if (isHead && m_row > 0) return Furniture{};
        return TableCell{m_row, column, isHead || column == 0};
    }

    void addRow(const QStringList& row, TextStyle style, bool isQuietRule) {
        auto& page = m_pages.back();
        const auto bottom = m_y + rowHeight(row, style);
        auto x = m_band.left();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto& column = m_columns[i];
            style.alignment = column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
            const auto& cell = row[qsizetype(i)];
            if (!cell.isEmpty())
                addText(page, {x, m_y + cellPadding}, cellWidth(column), cell, style,
                        roleOf(int(i), !isQuietRule));
            x += column.width;
        }
        m_y = bottom;
        page.push_back(PageRule{QLineF(m_band.left(), m_y, m_band.left() + m_band.width, m_y),
                                isQuietRule ? 0.5 : 0.75, isQuietRule});
    }

    std::vector<TableColumn> m_columns;
    Bands m_bands;
    Band m_band; ///< of the page that is being filled
    std::vector<Page> m_pages;
    double m_y = 0;
    int m_row = 0;        ///< of the section, its headings being 0
    double m_bodyTop = 0; ///< under the headings that came last
};

} // namespace

std::vector<Page> pagesOf(const std::vector<TableSection>& sections, const Bands& bands) {
    TableWriter table(bands);
    for (const auto& section : sections) {
        if (!section.rows.empty() || !section.note.isEmpty()) table.add(section);
    }
    return std::move(table).pages();
}

} // namespace rightward
