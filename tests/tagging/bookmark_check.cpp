// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <algorithm>

namespace rightward::build {
namespace {

class BookmarkReader {
public:
    BookmarkReader(QPDF& pdf, Faults& faults) : m_pages(pdf.getAllPages()), m_faults(faults) {}

    /// All below one, in order; says how many.
    int readUnder(Handle above) {
        int count = 0;
        auto before = Handle::newNull();
        for (auto each = above.getKey("/First"); each.isDictionary(); each = each.getKey("/Next")) {
            if (each.getKey("/Parent").getObjGen() != above.getObjGen() ||
                each.getKey("/Prev").getObjGen() != before.getObjGen())
                m_faults.insert("bookmarks that do not hang together");
            read(each);
            count += 1 + readUnder(each);
            before = each;
        }
        if (above.getKey("/Last").getObjGen() != before.getObjGen())
            m_faults.insert("bookmarks that do not hang together");
        const auto said = above.hasKey("/Count") ? above.getKey("/Count").getIntValueAsInt() : 0;
        if (said != count) m_faults.insert("bookmarks that are not counted right");
        return count;
    }

    const std::vector<QPDFObjGen>& elements() const { return m_elements; }

private:
    void read(Handle bookmark) {
        if (textIn(bookmark, "/Title").empty()) m_faults.insert("a bookmark without a name");
        auto target = bookmark.getKey("/Dest");
        const bool isSound = target.isArray() && target.getArrayNItems() > 0 &&
                             std::any_of(m_pages.begin(), m_pages.end(), [&](const Handle& page) {
                                 return page.getObjGen() == target.getArrayItem(0).getObjGen();
                             });
        if (!isSound) m_faults.insert("a bookmark that leads nowhere");
        m_elements.push_back(bookmark.getKey("/SE").getObjGen());
    }

    std::vector<Handle> m_pages;
    Faults& m_faults;
    std::vector<QPDFObjGen> m_elements;
};

} // namespace

void checkBookmarks(QPDF& pdf, const Structure& structure, Faults& faults) {
    auto bookmarks = pdf.getRoot().getKey("/Outlines");
    if (!bookmarks.isDictionary()) {
        faults.insert("no bookmarks");
        return;
    }
    BookmarkReader reader(pdf, faults);
    reader.readUnder(bookmarks);
    std::vector<QPDFObjGen> headings;
    for (const auto& heading : structure.headings)
        headings.push_back(heading.getObjGen());
    if (reader.elements() != headings) faults.insert("bookmarks are not the headings");
}

} // namespace rightward::build
