// SPDX-License-Identifier: MIT
#include "paper/frame.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "paper/edition.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr double editionWidth = 200;
constexpr double gapUnderHeader = 10;
constexpr double footerTop = 563;
constexpr double gapOverFooter = 8;
constexpr double right = pageMargin + contentWidth;

Band bandUnder(double headerBottom) {
    return {headerBottom + gapUnderHeader, footerTop - gapOverFooter};
}

PageRule ruleAcross(double y, double width, bool isQuiet) {
    return {QLineF(pageMargin, y, right, y), width, isQuiet};
}

} // namespace

Frame::Frame(const Council& council, const MapInfo& map, Edition edition)
    : m_title(toQt(map.title.text())),
      m_subtitle(
          PaperWords::tr("%1 · map dated %2").arg(toQt(council.name.text()), dateText(map.date))),
      m_date(dateText(map.date)), m_edition(edition) {}

double Frame::addHeader(Page& page, bool isFirst) const {
    const auto top = isFirst ? 24.0 : 26.0;
    const auto width = contentWidth - editionWidth - 20;
    auto left = addText(page, {pageMargin, top}, width, m_title, {isFirst ? 19 : 12, true});
    left = addText(page, {pageMargin, left}, width, m_subtitle, {isFirst ? 11 : 9, false, true});
    const QPointF corner(right - editionWidth, top + (isFirst ? 5 : 1));
    auto edition = addText(page, corner, editionWidth, editionName(m_edition),
                           {10, true, false, Qt::AlignRight});
    edition = addText(page, {corner.x(), edition}, editionWidth, editionMeaning(m_edition),
                      {9, false, true, Qt::AlignRight});
    const auto bottom = std::max(left, edition) + 5;
    page.push_back(ruleAcross(bottom, isFirst ? 1.5 : 0.75, false));
    return bottom;
}

void Frame::addFooter(Page& page, std::size_t number, std::size_t count) const {
    const TextStyle quiet{9, false, true};
    page.push_back(ruleAcross(footerTop, 0.5, true));
    const auto note = PaperWords::tr("Map dated %1. The score shows where a capability sits, not "
                                     "what it would save.")
                          .arg(m_date);
    addText(page, {pageMargin, footerTop + 5}, contentWidth - 100, note, quiet);
    const auto position =
        PaperWords::tr("Page %1 of %2").arg(QString::number(number), QString::number(count));
    addText(page, {right - 90, footerTop + 5}, 90, position, {9, false, true, Qt::AlignRight});
}

Band Frame::firstBand() const {
    Page ignored;
    return bandUnder(addHeader(ignored, true));
}

Band Frame::nextBand() const {
    Page ignored;
    return bandUnder(addHeader(ignored, false));
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
