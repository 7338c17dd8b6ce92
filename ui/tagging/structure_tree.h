// SPDX-License-Identifier: MIT
#pragma once

#include "tagging/document_tags.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace rightward {

/// The tree that says what a document's pieces are, with the way back from each piece to its
/// element, and the bookmarks of its headings.
class StructureTree {
public:
    /// Puts it into the file. The pages are the file's, in order.
    StructureTree(QPDF& pdf, std::vector<QPDFObjectHandle> pages, const DocumentTags& tags);

    /// The operators that begin a piece: its element's, or those of an artifact. Each may be asked
    /// for once.
    std::string opening(const Piece& piece);
    /// Whether every piece that the elements name was asked for.
    bool isAllOpened() const { return m_openings.empty(); }

private:
    QPDFObjectHandle added(const Element& element, const QPDFObjectHandle& parent);
    QPDFObjectHandle kidsOf(const Element& element, const QPDFObjectHandle& self);
    QPDFObjectHandle numbered(const Piece& piece, std::size_t homePage,
                              const QPDFObjectHandle& owner, Tag tag);
    void addParentTree(QPDFObjectHandle root);
    void addBookmark(const Element& heading, const QPDFObjectHandle& element);
    QPDFObjectHandle bookmarksOver(int level);

    QPDF& m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    /// Of every page, by the number of a piece in the file, which element it belongs to.
    std::vector<std::vector<QPDFObjectHandle>> m_owners;
    std::map<Piece, std::string> m_openings;
    /// What headings of columns and of rows have in common, once in the file.
    QPDFObjectHandle m_ofColumn;
    QPDFObjectHandle m_ofRow;
    /// The bookmarks that the next may belong under: all of them, and the last of the first level.
    std::vector<QPDFObjectHandle> m_bookmarks;
};

} // namespace rightward
