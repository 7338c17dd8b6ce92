// SPDX-License-Identifier: MIT
#include "paper/frame.h"

#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "paper/edition.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr double editionWidth = 200;
constexpr double gapUnderHeader = 9;
constexpr double positionWidth = 90;
constexpr double footerPadding = 5;
constexpr TextStyle quietStyle{9, false, true};
constexpr double gapOverFooter = 6;
constexpr double left = PageFormat::margin;

/// What every page says is read on the first one only.
TextRole readOnce(bool isFirst, TextRole role) { return isFirst ? role : Furniture{}; }

} // namespace

FrameWords wordsOfMap(const Council& council, const MapInfo& map, Edition edition) {
    const auto date = dateText(map.date);
    const auto gist =
        PaperWords::tr("The score shows where a capability sits, not what it would save.");
    const auto note = [&](const QString& caution) {
        return PaperWords::tr("Map dated %1. %2").arg(date, caution);
    };
    return {toQt(map.title.text()),
            PaperWords::tr("%1 · map dated %2").arg(toQt(council.name.text()), date),
            editionName(edition),
            editionMeaning(edition),
            note(cautionText()),
            note(gist)};
}

double Frame::titleWidth() const { return m_format.contentWidth() - editionWidth - 20; }
double Frame::noteWidth() const { return m_format.contentWidth() - positionWidth - 10; }
double Frame::footerBottom() const { return m_format.points().height() - 13; }

PageRule Frame::ruleAcross(double y, double width, bool isQuiet) const {
    return {QLineF(left, y, right(), y), width, isQuiet};
}

double Frame::addHeader(Page& page, bool isFirst) const {
    const auto top = isFirst ? 22.0 : 24.0;
    const auto title = addText(page, {left, top}, titleWidth(), m_words.title, titleStyle(isFirst),
                               readOnce(isFirst, Heading{1}));
    const auto under = addText(page, {left, title}, titleWidth(), m_words.subtitle,
                               {isFirst ? 10 : 9, false, true}, readOnce(isFirst, Paragraph{}));
    const auto edition = addEdition(page, top + (isFirst ? 5 : 1), isFirst);
    const auto bottom = std::max(under, edition) + 5;
    page.push_back(ruleAcross(bottom, isFirst ? 1.5 : 0.75, false));
    return bottom;
}

TextStyle Frame::titleStyle(bool isFirst) const {
    constexpr TextStyle large{19, true};
    constexpr TextStyle small{12, true};
    const bool isLarge =
        isFirst && textHeight(m_words.title, large, titleWidth()) <= m_words.tallestTitle;
    return isLarge ? large : small;
}

double Frame::addEdition(Page& page, double top, bool isFirst) const {
    const auto x = right() - editionWidth;
    const auto role = readOnce(isFirst, Paragraph{});
    const auto bottom = addText(page, {x, top}, editionWidth, m_words.edition,
                                {10, true, false, Qt::AlignRight}, role);
    return addText(page, {x, bottom}, editionWidth, m_words.editionMeaning,
                   {9, false, true, Qt::AlignRight}, role);
}

double Frame::footerTop(bool isFirst) const {
    return footerBottom() - footerPadding -
           textHeight(footerNote(isFirst), quietStyle, noteWidth());
}

void Frame::addFooter(Page& page, std::size_t number, std::size_t count) const {
    const bool isFirst = number == 1;
    const auto top = footerTop(isFirst);
    page.push_back(ruleAcross(top, 0.5, true));
    addText(page, {left, top + footerPadding}, noteWidth(), footerNote(isFirst), quietStyle,
            readOnce(isFirst, Paragraph{}));
    const auto position =
        PaperWords::tr("Page %1 of %2").arg(QString::number(number), QString::number(count));
    addText(page, {right() - positionWidth, top + footerPadding}, positionWidth, position,
            {9, false, true, Qt::AlignRight}, Furniture{});
}

Band Frame::band(bool isFirst) const {
    Page ignored;
    return {addHeader(ignored, isFirst) + gapUnderHeader, footerTop(isFirst) - gapOverFooter,
            m_format.contentWidth()};
}

std::vector<Page> Frame::around(std::vector<Page> bodies) const {
    std::vector<Page> pages;
    for (auto& body : bodies) {
        Page page;
        addHeader(page, pages.empty());
        page.insert(page.end(), std::make_move_iterator(body.begin()),
                    std::make_move_iterator(body.end()));
        addFooter(page, pages.size() + 1, bodies.size());
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace rightward
