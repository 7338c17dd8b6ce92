// SPDX-License-Identifier: MIT
#include "paper/start_list.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr TextStyle headingStyle{12, true};
constexpr TextStyle quietStyle{9, false, true};
constexpr TextStyle plainStyle{9};
constexpr double scoreWidth = 32;
constexpr double cellPadding = 1;

QString howToRead() {
    return PaperWords::tr("Right is more settled; down is further from residents. The darkest box "
                          "is where sharing starts. Scores run from 0 (keep close) to 100.");
}

QString whereTheListIs(FullList list, std::size_t count) {
    const auto number = QString::number(count);
    if (list.in == FullList::In::nothing || count == 0) return {};
    if (list.in == FullList::In::pdf)
        return PaperWords::tr("The PDF of this map lists all %1 in words.").arg(number);
    return PaperWords::tr("All %1 are listed from page %2.")
        .arg(number, QString::number(list.page));
}

/// A column that is filled from the top.
class Filler {
public:
    Filler(Page& page, const QRectF& area) : m_page(page), m_area(area), m_y(area.top()) {}

    double width() const { return m_area.width(); }
    double room() const { return m_area.bottom() - m_y; }
    double end() const { return m_y; }
    void leave(double gap) { m_y += gap; }

    void add(const QString& text, const TextStyle& style, TextRole role = Paragraph{}) {
        m_y = addText(m_page, {m_area.left(), m_y}, width(), text, style, role);
    }

    /// With the roles of its two cells.
    void addRow(const QString& name, const QString& score, const TextStyle& style,
                TextRole nameRole, TextRole scoreRole) {
        const auto left = m_area.left();
        const auto y = m_y + cellPadding;
        m_y = addText(m_page, {left, y}, nameWidth(), name, style, nameRole) + cellPadding;
        auto scoreStyle = style;
        scoreStyle.alignment = Qt::AlignRight;
        addText(m_page, {left + nameWidth(), y}, scoreWidth, score, scoreStyle, scoreRole);
        m_page.push_back(PageRule{QLineF(left, m_y, left + width(), m_y)});
    }

    double rowHeight(const QString& name) const {
        return textHeight(name, plainStyle, nameWidth()) + 2 * cellPadding;
    }

private:
    double nameWidth() const { return width() - scoreWidth; }

    Page& m_page;
    QRectF m_area;
    double m_y;
};

using Rows = std::vector<const Ranked*>;

Rows toStart(const std::vector<Ranked>& ranking) {
    Rows rows;
    for (const auto& each : ranking) {
        if (each.score.tier == Tier::dayOne) rows.push_back(&each);
    }
    return rows;
}

QString nameOf(const Ranked* row) { return toQt(row->capability->name.text()); }

void addListHead(Filler& column) {
    column.addRow(PaperWords::tr("Capability"), PaperWords::tr("Score"), {9, true, true},
                  TableCell{0, 0, true}, TableCell{0, 1, true});
}

/// Where the list goes on beside itself.
void repeatListHead(Filler& column) {
    column.addRow(PaperWords::tr("Capability"), PaperWords::tr("Score"), {9, true, true},
                  Furniture{}, Furniture{});
}

/// Takes at most `most` rows from the front while they fit, leaving `reserved` free under them.
void addRows(Filler& column, Rows& rows, std::size_t most, double reserved, int before = 0) {
    for (auto number = before + 1; most > 0 && !rows.empty(); --most, ++number) {
        const auto* row = rows.front();
        if (column.room() < column.rowHeight(nameOf(row)) + reserved) return;
        column.addRow(nameOf(row), QString::number(pointsOf(row->score).total), plainStyle,
                      TableCell{number, 0, true}, TableCell{number, 1});
        rows.erase(rows.begin());
    }
}

void addHeading(Filler& column, std::size_t count, std::size_t all) {
    column.add(PaperWords::tr("%1: %2 of %3")
                   .arg(tierName(Tier::dayOne), QString::number(count), QString::number(all)),
               headingStyle, Heading{});
    column.leave(2);
    if (count == 0) column.add(PaperWords::tr("Nothing on this map is there yet."), plainStyle);
}

void addRest(Filler& column, const Rows& rest, FullList list, std::size_t all) {
    column.leave(4);
    const auto where = whereTheListIs(list, all);
    QStringList sentences;
    if (!rest.empty())
        sentences << PaperWords::tr("And %1 more.").arg(QString::number(rest.size()));
    if (!where.isEmpty()) sentences << where;
    if (!sentences.isEmpty()) column.add(sentences.join(u' '), quietStyle);
}

void addGuide(Filler& column) {
    column.add(PaperWords::tr("How to read this map"), headingStyle, Heading{});
    column.leave(2);
    column.add(howToRead(), plainStyle);
}

constexpr double gapOverGuide = 10;

/// What stands under the list, which must be left free for it.
double heightUnderList(double width, const Rows& rows, FullList list, std::size_t all) {
    Page ignored;
    constexpr double enough = 10'000;
    Filler column(ignored, {0, 0, width, enough});
    addRest(column, rows, list, all);
    column.leave(gapOverGuide);
    addGuide(column);
    return enough - column.room();
}

} // namespace

void addStartColumn(Page& page, const QRectF& area, const std::vector<Ranked>& ranking,
                    FullList list) {
    auto rows = toStart(ranking);
    Filler column(page, area);
    addHeading(column, rows.size(), ranking.size());
    if (!rows.empty()) addListHead(column);
    // Two times: what follows a list that fits is shorter than what follows one that does not.
    const auto whole = heightUnderList(area.width(), {}, list, ranking.size());
    const auto cut = heightUnderList(area.width(), rows, list, ranking.size());
    double needed = whole;
    for (const auto* row : rows)
        needed += column.rowHeight(nameOf(row));
    addRows(column, rows, rows.size(), needed <= column.room() ? whole : cut);
    addRest(column, rows, list, ranking.size());
    column.leave(gapOverGuide);
    addGuide(column);
}

namespace {

/// In three columns, at most `mostInFirst` in the first. Returns where the longest ends.
double addStartColumns(Page& page, Band band, const std::vector<Ranked>& ranking, FullList list,
                       std::size_t mostInFirst) {
    constexpr double gap = 24;
    const auto width = (band.width - 2 * gap) / 3;
    const auto area = [&](int column) {
        return QRectF(band.left() + column * (width + gap), band.top, width, band.height());
    };
    auto rows = toStart(ranking);
    const auto all = rows.size();
    Filler first(page, area(0));
    addHeading(first, rows.size(), ranking.size());
    const auto headingHeight = band.height() - first.room();
    if (!rows.empty()) addListHead(first);
    addRows(first, rows, mostInFirst, 0);
    Filler second(page, area(1));
    if (!rows.empty()) {
        second.leave(headingHeight);
        repeatListHead(second);
        addRows(second, rows, rows.size(), 0, int(all - rows.size()));
    }
    Filler third(page, area(2));
    addGuide(third);
    addRest(third, rows, list, ranking.size());
    return std::max({first.end(), second.end(), third.end()});
}

std::size_t halfOf(const std::vector<Ranked>& ranking) { return (toStart(ranking).size() + 1) / 2; }

} // namespace

Page startPage(Band band, const std::vector<Ranked>& ranking, FullList list) {
    constexpr std::size_t fewerStayTogether = 16;
    Page page;
    addStartColumns(page, band, ranking, list, std::max(fewerStayTogether, halfOf(ranking)));
    return page;
}

void addStartBlock(Page& page, Band band, const std::vector<Ranked>& ranking, FullList list) {
    addStartColumns(page, band, ranking, list, halfOf(ranking));
}

double startBlockHeight(double width, const std::vector<Ranked>& ranking, FullList list) {
    constexpr double enough = 10'000;
    Page ignored;
    return addStartColumns(ignored, {0, enough, width}, ranking, list, halfOf(ranking));
}

} // namespace rightward
