// SPDX-License-Identifier: MIT
#include "paper/key.h"

#include "bridge/words.h"
#include "compare/marks.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

struct Entry {
    Tier tier;
    int least;
    int most;
};

/// The bands of the tiers in whole points. They do not touch, so that a score tells its tier where
/// colour cannot.
constexpr std::array entries{Entry{Tier::dayOne, 75, 100}, Entry{Tier::explore, 50, 74},
                             Entry{Tier::leave, 25, 49}, Entry{Tier::keep, 0, 24}};

constexpr TextStyle style{9};
constexpr QSizeF sampleSize(17, 10);

/// Samples with a text each, as many in a row as fit.
class KeyFiller {
public:
    KeyFiller(Page& page, QPointF topLeft, double width)
        : m_page(page), m_left(topLeft.x()), m_width(width), m_at(topLeft) {}

    template <class Sample>
    void add(Sample sample, const QString& text) {
        constexpr double gap = 5;
        constexpr double between = 13;
        const auto most = m_width - sampleSize.width() - gap;
        const auto textSpace = std::min(textWidth(text, style) + 2, most);
        const auto needed = sampleSize.width() + gap + textSpace;
        if (m_at.x() > m_left && m_at.x() + needed > m_left + m_width) endRow();
        sample.rect = {m_at + QPointF(0, 1), sampleSize};
        m_page.push_back(sample);
        addText(m_page, m_at + QPointF(sampleSize.width() + gap, 0), textSpace, text, style);
        m_at.rx() += needed + between;
    }
    double endRow() {
        m_at = {m_left, m_at.y() + textHeight(QStringLiteral("x"), style, m_width) + 2};
        return m_at.y();
    }

private:
    Page& m_page;
    double m_left;
    double m_width;
    QPointF m_at;
};

} // namespace

double addKey(Page& page, QPointF topLeft, double width) {
    KeyFiller key(page, topLeft, width);
    for (const auto& [tier, least, most] : entries) {
        key.add(PageSwatch{{}, tier},
                PaperWords::tr("%1 (%2 to %3)")
                    .arg(tierName(tier), QString::number(least), QString::number(most)));
    }
    return key.endRow();
}

double keyHeight(double width) {
    Page ignored;
    return addKey(ignored, {0, 0}, width);
}

double addMarkedKey(Page& page, QPointF topLeft, double width, const Comparison& comparison) {
    KeyFiller key(page, {topLeft.x(), addKey(page, topLeft, width)}, width);
    for (const auto mark : allMarks) {
        key.add(PageMark{{}, mark},
                PaperWords::tr("%1: %2").arg(markText(mark),
                                             QString::number(countOf(mark, comparison))));
    }
    return key.endRow();
}

double markedKeyHeight(double width, const Comparison& comparison) {
    Page ignored;
    return addMarkedKey(ignored, {0, 0}, width, comparison);
}

} // namespace rightward
