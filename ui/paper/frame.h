// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/page.h"
#include "paper/paper_options.h"

#include <QString>

namespace rightward {

/// What a frame says. The first page holds the whole caution, the others its gist; they also leave
/// out whose it is where that is long.
struct FrameWords {
    QString title;
    QString subtitle; ///< may be empty
    QString about;    ///< whose it is and of what day
    QString edition;
    QString editionMeaning;
    QString firstNote;
    QString nextNote;
    /// The first page's title is set smaller where it would else be taller.
    double tallestTitle = 60;
    QString marking{}; ///< at the top and the bottom; may be empty
    QImage logo{};
};

/// Whose map it is, of what day, in which edition, and what the options say besides.
FrameWords wordsOfMap(const Council& council, const MapInfo& map, const PaperOptions& options);
/// The words with what the options say in their place or besides.
FrameWords withHeading(FrameWords words, const PaperOptions& options);

/// What a paper holds besides some pages.
struct OtherPages {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// What stands at the top and the bottom of every page, and which page of how many it is.
class Frame {
public:
    Frame(FrameWords words, PageFormat format) : m_words(std::move(words)), m_format(format) {}

    PageFormat format() const { return m_format; }

    /// What the frame leaves free: the first page has a larger header.
    Band firstBand() const { return band(true); }
    Band nextBand() const { return band(false); }
    /// For pages that come first, or after others.
    Bands bands(bool areFirst) const { return {areFirst ? firstBand() : nextBand(), nextBand()}; }

    /// The pages with the frame about them.
    std::vector<Sheet> around(std::vector<Page> bodies, OtherPages others = {}) const;

    /// For a document's metadata.
    QString title() const { return m_words.title; }
    QString about() const { return m_words.about; }

private:
    struct TitleArea {
        QPointF topLeft;
        double width;
    };

    double addHeader(Page& page, bool isFirst) const;
    TitleArea titleArea(double top, double under, bool isFirst) const;
    TextStyle titleStyle(bool isFirst, double width) const;
    double addTitles(Page& page, const TitleArea& area, bool isFirst) const;
    double editionWidth() const;
    double addEdition(Page& page, double top, bool isFirst) const;
    void addFooter(Page& page, std::size_t number, std::size_t count, bool isRead) const;
    const QString& footerNote(bool isFirst) const {
        return isFirst ? m_words.firstNote : m_words.nextNote;
    }
    PageRule ruleAcross(double y, double width, bool isQuiet) const;
    double right() const { return PageFormat::margin + m_format.contentWidth(); }
    QSizeF logoSize(bool isFirst) const;
    double noteWidth() const;
    double footerBottom() const;
    double markingHeight() const;
    double footerTop(bool isFirst) const;
    Band band(bool isFirst) const;

    FrameWords m_words;
    PageFormat m_format;
};

} // namespace rightward
