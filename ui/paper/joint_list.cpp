// SPDX-License-Identifier: MIT
#include "paper/joint_list.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr TextStyle headingStyle{12, true};
constexpr TextStyle quietStyle{9, false, true};
constexpr double scoreWidth = 24;
constexpr double columnGap = 18;
constexpr double cellPadding = 1;
constexpr int columns = 4;

using Rows = std::vector<const ComparedRow*>;

Rows toStart(const Comparison& comparison) {
    Rows rows;
    for (const auto& row : comparison.rows) {
        if (row.together && row.together->verdict == JointVerdict::startTogether)
            rows.push_back(&row);
    }
    return rows;
}

double columnWidth(double width) { return (width - (columns - 1) * columnGap) / columns; }

double rowHeight(const ComparedRow& row, double width) {
    return textHeight(toQt(row.name), {}, width - scoreWidth) + 2 * cellPadding;
}

double addRow(Page& page, QPointF at, double width, const ComparedRow& row, int number) {
    const auto top = at.y() + cellPadding;
    const auto nameWidth = width - scoreWidth;
    const auto bottom =
        addText(page, {at.x(), top}, nameWidth, toQt(row.name), {}, TableCell{number, 0, true}) +
        cellPadding;
    addText(page, {at.x() + nameWidth, top}, scoreWidth,
            QString::number(pointsOf(row.together->score).total), {9, false, false, Qt::AlignRight},
            TableCell{number, 1});
    page.push_back(PageRule{QLineF(at.x(), bottom, at.x() + width, bottom)});
    return bottom;
}

QString headingOf(std::size_t count, const Comparison& comparison) {
    return PaperWords::tr("%1: %2 of %3, with their scores together")
        .arg(verdictText(JointVerdict::startTogether), QString::number(count),
             QString::number(comparison.rows.size()));
}

QString whereTheWordsAre(WordsAt words) {
    if (words.page == 0) return PaperWords::tr("The PDF of this comparison tells all in words.");
    return PaperWords::tr("All is told in words from page %1.").arg(QString::number(words.page));
}

/// Read on the first of several pages only.
double addHead(Page& page, QPointF topLeft, double width, std::size_t count,
               const Comparison& comparison, WordsAt words, bool isFirst = true) {
    const auto heading = isFirst ? TextRole(Heading{}) : Furniture{};
    const auto y =
        addText(page, topLeft, width, headingOf(count, comparison), headingStyle, heading);
    const auto nothing = PaperWords::tr("Nothing is there yet on more than one map.");
    const auto where = whereTheWordsAre(words);
    return addText(page, {topLeft.x(), y}, width, count == 0 ? nothing + u' ' + where : where,
                   quietStyle, isFirst ? TextRole(Paragraph{}) : Furniture{}) +
           2;
}

/// Column by column, each down to `bottom` at the most; takes what it adds off the front. Returns
/// where the longest column ends.
double addColumns(Page& page, QPointF topLeft, double width, Rows& rows, std::size_t mostInOne,
                  double bottom, int before = 0) {
    auto lowest = topLeft.y();
    auto next = rows.begin();
    for (int column = 0; column < columns; ++column) {
        const auto x = topLeft.x() + column * (columnWidth(width) + columnGap);
        auto y = topLeft.y();
        for (std::size_t count = 0; count < mostInOne && next != rows.end(); ++count, ++next) {
            if (y + rowHeight(**next, columnWidth(width)) > bottom) break;
            y = addRow(page, {x, y}, columnWidth(width), **next,
                       before + 1 + int(next - rows.begin()));
        }
        lowest = std::max(lowest, y);
    }
    rows.erase(rows.begin(), next);
    return lowest;
}

struct Count {
    QString what;
    std::size_t number;
};

/// Of each of so many maps what only it has, and what waits there.
std::vector<Count> countsOf(const ShownComparison& shown, std::size_t maps) {
    using enum JointVerdict;
    const auto& comparison = shown.comparison();
    std::vector<Count> counts;
    for (const auto verdict : {startTogether, sameTier, heldBack, differentTiers, notPlaced}) {
        const auto number =
            std::count_if(comparison.rows.begin(), comparison.rows.end(),
                          [&](const ComparedRow& row) { return isIn(row, verdict); });
        counts.push_back({verdictText(verdict), std::size_t(number)});
    }
    for (std::size_t map = 0; map < maps; ++map)
        counts.push_back({onlyText(shortLabel(shown.label(map))), comparison.only[map].size()});
    counts.push_back({maybeTheSameText(), comparison.suggested.size()});
    for (std::size_t map = 0; map < maps; ++map)
        counts.push_back(
            {waitingText(shortLabel(shown.label(map))), comparison.unplaced[map].size()});
    return counts;
}

/// How many things come to what, and how to read the maps beside it. Returns where it ends.
double addCounts(Page& page, Band band, const ShownComparison& shown, std::size_t maps) {
    constexpr double numberWidth = 40;
    const auto width = 2 * columnWidth(band.width) + columnGap;
    const auto left = band.left();
    auto y = addText(page, {left, band.top}, width, PaperWords::tr("What it comes to"),
                     headingStyle, Heading{});
    int number = 0;
    for (const auto& [what, count] : countsOf(shown, maps)) {
        ++number;
        const auto row = y + cellPadding;
        y = addText(page, {left, row}, width - numberWidth, what, {}, TableCell{number, 0, true}) +
            cellPadding;
        addText(page, {left + width - numberWidth, row}, numberWidth, QString::number(count),
                {9, false, false, Qt::AlignRight}, TableCell{number, 1});
        page.push_back(PageRule{QLineF(left, y, left + width, y)});
    }
    const auto right = left + width + columnGap;
    const auto under = addText(page, {right, band.top}, width,
                               PaperWords::tr("How to read these maps"), headingStyle, Heading{});
    const auto guide = PaperWords::tr(
        "Right is more settled; down is further from residents. The darkest box is where sharing "
        "starts. A box is at the same place and of the same size on every map. Scores run from 0 "
        "(keep close) to 100. Together, a thing stands where the least settled and the most "
        "visible of them stand: a convoy moves at the pace of its slowest.");
    return std::max(y, addText(page, {right, under}, width, guide, {}));
}

std::size_t evenly(const Rows& rows) { return (rows.size() + columns - 1) / columns; }

} // namespace

double addJointList(Page& page, QPointF topLeft, double width, const Comparison& comparison,
                    WordsAt words) {
    constexpr double noEnd = 1e9;
    auto rows = toStart(comparison);
    const auto y = addHead(page, topLeft, width, rows.size(), comparison, words);
    return addColumns(page, {topLeft.x(), y}, width, rows, evenly(rows), noEnd);
}

double jointListHeight(double width, const Comparison& comparison, WordsAt words) {
    Page ignored;
    return addJointList(ignored, {0, 0}, width, comparison, words);
}

std::vector<Page> jointListPages(Band band, const ShownComparison& shown, WordsAt words) {
    const auto& comparison = shown.comparison();
    auto rows = toStart(comparison);
    const auto count = rows.size();
    std::vector<Page> pages;
    double y = 0;
    do {
        Page page;
        const auto before = int(count - rows.size());
        y = addHead(page, {band.left(), band.top}, band.width, count, comparison, words,
                    pages.empty());
        y = addColumns(page, {band.left(), y}, band.width, rows, evenly(rows), band.bottom, before);
        pages.push_back(std::move(page));
    } while (!rows.empty());
    const auto height = [&](std::size_t maps) {
        Page ignored;
        return addCounts(ignored, {0, 0, band.width}, shown, maps);
    };
    // Those of very many maps would not fit; the tables tell.
    const auto maps = height(shown.count()) <= band.height() ? shown.count() : 0;
    constexpr double gap = 20;
    if (y + gap + height(maps) > band.bottom) {
        pages.emplace_back();
        y = band.top - gap;
    }
    addCounts(pages.back(), {y + gap, band.bottom, band.width}, shown, maps);
    return pages;
}

} // namespace rightward
