// SPDX-License-Identifier: MIT
#include "paper/frame.h"

#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "paper/edition.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rightward {
namespace {

constexpr double widestEdition = 200;
constexpr double gapBesideEdition = 20;
constexpr double gapUnderEdition = 3;
constexpr TextStyle editionMarkingStyle{11, true, false, Qt::AlignRight};
constexpr TextStyle editionStyle{10, true, false, Qt::AlignRight};
constexpr TextStyle editionMeaningStyle{9, false, true, Qt::AlignRight};
/// On the pages after the first: two lines of title and three of what it is about.
constexpr double tallestTitleAgain = 35;
constexpr double tallestAboutAgain = 38;
constexpr double gapUnderHeader = 9;
constexpr QSizeF mostOfLogo(130, 44);
constexpr double logoDrop = 4;
constexpr double gapAfterLogo = 14;
constexpr double positionWidth = 90;
constexpr double footerPadding = 5;
constexpr TextStyle quietStyle{9, false, true};
constexpr double gapOverFooter = 6;
constexpr TextStyle markingStyle{10, true, false, Qt::AlignHCenter};
constexpr double left = PageFormat::margin;

/// What every page says is read on the first one only.
TextRole readOnce(bool isFirst, TextRole role) { return isFirst ? role : Furniture{}; }

/// People write "7", "Agenda item 7" or "Eitem 7".
QString itemText(const QString& item) {
    static const QRegularExpression saysSo(QStringLiteral("^((agenda )?item|eitem)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    return item.contains(saysSo) ? item : PaperWords::tr("Agenda item %1").arg(item);
}

QString savedText(const LastSave& save) {
    return save.day ? PaperWords::tr("saved %1").arg(dateText(save.day))
                    : PaperWords::tr("not saved");
}

} // namespace

FrameWords wordsOfMap(const Council& council, const MapInfo& map, const PaperOptions& options) {
    const auto date = dateText(map.date);
    const auto dated =
        options.lastSave
            ? PaperWords::tr("Map dated %1, %2.").arg(date, savedText(*options.lastSave))
            : PaperWords::tr("Map dated %1.").arg(date);
    const auto gist =
        PaperWords::tr("The score shows where a capability sits, not what it would save.");
    return withHeading({toQt(map.title.text()),
                        {},
                        PaperWords::tr("%1 · map dated %2").arg(toQt(council.name.text()), date),
                        editionName(options.edition),
                        editionMeaning(options.edition),
                        dated + u' ' + cautionText(),
                        dated + u' ' + gist},
                       options);
}

FrameWords withHeading(FrameWords words, const PaperOptions& options) {
    const auto& heading = options.heading;
    if (heading.title) words.title = toQt(heading.title->text());
    if (heading.subtitle) words.subtitle = toQt(heading.subtitle->text());
    if (heading.meeting)
        words.about = PaperWords::tr("%1 · %2").arg(words.about, toQt(heading.meeting->text()));
    if (heading.item)
        words.about =
            PaperWords::tr("%1 · %2").arg(words.about, itemText(toQt(heading.item->text())));
    if (heading.marking) words.marking = toQt(heading.marking->text());
    words.logo = options.logo;
    return words;
}

double Frame::noteWidth() const { return m_format.contentWidth() - positionWidth - 10; }
double Frame::footerBottom() const { return m_format.points().height() - 13; }

/// On the first page only, as large as the space for it allows.
QSizeF Frame::logoSize(bool isFirst) const {
    if (!isFirst || m_words.logo.isNull()) return {};
    return QSizeF(m_words.logo.size()).scaled(mostOfLogo, Qt::KeepAspectRatio);
}

PageRule Frame::ruleAcross(double y, double width, bool isQuiet) const {
    return {QLineF(left, y, right(), y), width, isQuiet};
}

double Frame::addHeader(Page& page, bool isFirst) const {
    const auto top = isFirst ? 22.0 : 24.0;
    const auto logo = logoSize(isFirst);
    if (!logo.isEmpty())
        page.push_back(PagePicture{{QPointF(left, top + logoDrop), logo}, m_words.logo});
    Page edition;
    const auto under = std::max(addEdition(edition, top + (isFirst ? 5 : 1), isFirst),
                                top + logoDrop + logo.height());
    const auto titles = addTitles(page, titleArea(top, under, isFirst), isFirst);
    page.insert(page.end(), edition.begin(), edition.end());
    const auto bottom = std::max(under, titles) + 5;
    page.push_back(ruleAcross(bottom, isFirst ? 1.5 : 0.75, false));
    return bottom;
}

/// Between the logo and the edition, or under both where long titles come out less tall there.
Frame::TitleArea Frame::titleArea(double top, double under, bool isFirst) const {
    const auto logo = logoSize(isFirst);
    const auto indent = logo.isEmpty() ? 0 : logo.width() + gapAfterLogo;
    const TitleArea beside{{left + indent, top},
                           m_format.contentWidth() - indent - editionWidth() - gapBesideEdition};
    const TitleArea below{{left, under + gapUnderEdition}, m_format.contentWidth()};
    Page ignored;
    const auto besideBottom = std::max(under, addTitles(ignored, beside, isFirst));
    return addTitles(ignored, below, isFirst) < besideBottom ? below : beside;
}

double Frame::addTitles(Page& page, const TitleArea& area, bool isFirst) const {
    const auto [topLeft, width] = area;
    const auto x = topLeft.x();
    auto y = addText(page, topLeft, width, m_words.title, titleStyle(isFirst, width),
                     readOnce(isFirst, Heading{1}));
    if (isFirst && !m_words.subtitle.isEmpty())
        y = addText(page, {x, y}, width, m_words.subtitle, {11});
    const TextStyle aboutStyle{isFirst ? 10 : 9, false, true};
    const bool isLong = textHeight(m_words.about, aboutStyle, width) > tallestAboutAgain;
    if (isLong && !isFirst) return y;
    return addText(page, {x, y}, width, m_words.about, aboutStyle, readOnce(isFirst, Paragraph{}));
}

/// The largest in which the title is not tall, else the smallest, however tall it is.
TextStyle Frame::titleStyle(bool isFirst, double width) const {
    const auto sizes = isFirst ? std::array{19, 15, 12} : std::array{12, 10, 9};
    const auto tallest = isFirst ? m_words.tallestTitle : tallestTitleAgain;
    const auto isRight = [&](int size) {
        return textHeight(m_words.title, {size, true}, width) <= tallest;
    };
    const auto found = std::find_if(sizes.begin(), sizes.end(), isRight);
    return {found == sizes.end() ? sizes.back() : *found, true};
}

double Frame::editionWidth() const {
    constexpr double rounding = 1;
    const auto widest = std::max({textWidth(m_words.marking, editionMarkingStyle),
                                  textWidth(m_words.edition, editionStyle),
                                  textWidth(m_words.editionMeaning, editionMeaningStyle)});
    return std::min(widest + rounding, widestEdition);
}

double Frame::addEdition(Page& page, double top, bool isFirst) const {
    const auto width = editionWidth();
    const auto x = right() - width;
    const auto role = readOnce(isFirst, Paragraph{});
    auto y = top;
    if (!m_words.marking.isEmpty())
        y = addText(page, {x, y}, width, m_words.marking, editionMarkingStyle, role);
    y = addText(page, {x, y}, width, m_words.edition, editionStyle, role);
    return addText(page, {x, y}, width, m_words.editionMeaning, editionMeaningStyle, role);
}

double Frame::markingHeight() const {
    return m_words.marking.isEmpty()
               ? 0
               : textHeight(m_words.marking, markingStyle, m_format.contentWidth());
}

double Frame::footerTop(bool isFirst) const {
    return footerBottom() - footerPadding - markingHeight() -
           textHeight(footerNote(isFirst), quietStyle, noteWidth());
}

void Frame::addFooter(Page& page, std::size_t number, std::size_t count, bool isRead) const {
    const bool isFirst = number == 1;
    const auto top = footerTop(isFirst);
    page.push_back(ruleAcross(top, 0.5, true));
    addText(page, {left, top + footerPadding}, noteWidth(), footerNote(isFirst), quietStyle,
            readOnce(isRead, Paragraph{}));
    const auto position =
        PaperWords::tr("Page %1 of %2").arg(QString::number(number), QString::number(count));
    addText(page, {right() - positionWidth, top + footerPadding}, positionWidth, position,
            {9, false, true, Qt::AlignRight}, Furniture{});
    if (!m_words.marking.isEmpty())
        addText(page, {left, footerBottom() - markingHeight()}, m_format.contentWidth(),
                m_words.marking, markingStyle, Furniture{});
}

Band Frame::band(bool isFirst) const {
    Page ignored;
    return {addHeader(ignored, isFirst) + gapUnderHeader, footerTop(isFirst) - gapOverFooter,
            m_format.contentWidth()};
}

std::vector<Sheet> Frame::around(std::vector<Page> bodies, OtherPages others) const {
    const auto count = others.before + bodies.size() + others.after;
    auto number = others.before;
    std::vector<Sheet> sheets;
    for (auto& body : bodies) {
        Page page;
        addHeader(page, ++number == 1);
        page.insert(page.end(), std::make_move_iterator(body.begin()),
                    std::make_move_iterator(body.end()));
        addFooter(page, number, count, sheets.empty());
        sheets.push_back({m_format, std::move(page)});
    }
    return sheets;
}

} // namespace rightward
