// SPDX-License-Identifier: MIT
#include "paper/table_writer.h"

#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>
#include <numeric>
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

/// Of those that may be wider than what is known to be needed.
double widestWordIn(const QString& text, double known) {
    constexpr double widestLetter = 10;
    double widest = known;
    const auto isSpace = [](QChar letter) { return letter.isSpace(); };
    for (auto start = text.begin(); start != text.end();) {
        const auto end = std::find_if(start, text.end(), isSpace);
        if (double(end - start) * widestLetter > widest)
            widest = std::max(widest, textWidth(QString(start, end - start), {}));
        start = std::find_if_not(end, text.end(), isSpace);
    }
    return widest;
}

/// What a column of texts needs for its widest word, if that is not out of all proportion.
double leastWidth(const TableSection& section, std::size_t column, double width) {
    constexpr double rounding = 1;
    double widest = 0;
    for (const auto& row : section.rows) {
        const auto word = widestWordIn(row[qsizetype(column)], widest);
        if (word < width / 3) widest = word;
    }
    return std::max(section.columns[column].least, widest + columnGap + rounding);
}

struct TextColumn {
    double* width;
    double least;
};

/// Where not all have room for what they need, the widest words are broken.
void fitInto(double room, std::vector<TextColumn>& columns) {
    constexpr double afterAll = 60;
    const auto needsLess = [](const auto& one, const auto& other) {
        return one.least < other.least;
    };
    const auto total = [&] {
        return std::accumulate(columns.begin(), columns.end(), 0.0,
                               [](double sum, const auto& each) { return sum + each.least; });
    };
    while (total() > std::max(room, 0.0)) {
        const auto widest = std::max_element(columns.begin(), columns.end(), needsLess);
        widest->least = widest->least > afterAll ? afterAll : 0;
    }
}

/// The columns as wide as the page together, by their shares but each as wide as it has to be.
/// Those of numbers keep their width: what they hold is as long on any page.
std::vector<TableColumn> filling(double width, const TableSection& section) {
    auto columns = section.columns;
    auto room = width;
    auto shares = 0.0;
    std::vector<TextColumn> texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isNumber) {
            room -= columns[i].width;
        } else {
            shares += columns[i].width;
            texts.push_back({&columns[i].width, leastWidth(section, i, width)});
        }
    }
    fitInto(room, texts);
    const auto isTooNarrow = [&](const TextColumn& text) {
        return *text.width * room / shares < text.least;
    };
    for (auto found = std::find_if(texts.begin(), texts.end(), isTooNarrow); found != texts.end();
         found = std::find_if(texts.begin(), texts.end(), isTooNarrow)) {
        room -= found->least;
        shares -= *found->width;
        *found->width = found->least;
        texts.erase(found);
    }
    for (const auto& text : texts)
        *text.width *= room / shares;
    return columns;
}

class TableWriter {
public:
    TableWriter(const Bands& bands, const PageDone& done)
        : m_bands(bands), m_done(done), m_band(bands.first) {}

    void add(const TableSection& section) {
        m_columns = filling(m_band.width, section);
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
        if (!m_pages.empty()) tellLaidOut(m_done, m_pages.size());
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
    const PageDone& m_done;
    Band m_band; ///< of the page that is being filled
    std::vector<Page> m_pages;
    double m_y = 0;
    int m_row = 0;        ///< of the section, its headings being 0
    double m_bodyTop = 0; ///< under the headings that came last
};

} // namespace

TableColumn columnOf(const QString& heading, double width, const QStringList& mayHold) {
    constexpr double rounding = 1;
    double widest = textWidth(heading, columnStyle);
    for (const auto& text : mayHold)
        widest = std::max(widest, textWidth(text, {}));
    return {heading, width, false, widest + columnGap + rounding};
}

std::vector<Page> pagesOf(const std::vector<TableSection>& sections, const Bands& bands,
                          const PageDone& done) {
    TableWriter table(bands, done);
    for (const auto& section : sections) {
        if (!section.rows.empty() || !section.note.isEmpty()) table.add(section);
    }
    return std::move(table).pages();
}

} // namespace rightward
