// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "paper/page.h"
#include "paper/paper.h"

namespace rightward {

/// What stands at the top and the bottom of every page: whose map it is, of what day, in which
/// edition, and which page of how many. The first page holds the whole caution, the others its
/// gist.
class Frame {
public:
    Frame(const Council& council, const MapInfo& map, Edition edition);

    /// What the frame leaves free: the first page has a larger header.
    Band firstBand() const { return band(true); }
    Band nextBand() const { return band(false); }

    /// The pages with the frame about them.
    std::vector<Page> around(std::vector<Page> bodies) const;

    /// For a document's metadata.
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }

private:
    double addHeader(Page& page, bool isFirst) const;
    TextStyle titleStyle(bool isFirst) const;
    double addEdition(Page& page, double top) const;
    void addFooter(Page& page, std::size_t number, std::size_t count) const;
    QString footerNote(bool isFirst) const;
    double footerTop(bool isFirst) const;
    Band band(bool isFirst) const;

    QString m_title;
    QString m_subtitle;
    QString m_date;
    Edition m_edition;
};

} // namespace rightward
