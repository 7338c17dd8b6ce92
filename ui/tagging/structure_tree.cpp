// SPDX-License-Identifier: MIT
#include "tagging/structure_tree.h"

#include "tagging/pdf_values.h"

#include <QtGlobal>

#include <stdexcept>

namespace rightward {
namespace {

using Handle = QPDFObjectHandle;

const char* nameOf(Tag tag) {
    switch (tag) {
    case Tag::heading1: return "/H1";
    case Tag::heading2: return "/H2";
    case Tag::heading3: return "/H3";
    case Tag::paragraph: return "/P";
    case Tag::table: return "/Table";
    case Tag::row: return "/TR";
    case Tag::columnHeading:
    case Tag::rowHeading: return "/TH";
    case Tag::cell: return "/TD";
    case Tag::figure: return "/Figure";
    }
    return "/P";
}

Handle attributesOf(const char* owner, const char* key, const Handle& value) {
    auto attributes = Handle::newDictionary();
    attributes.replaceKey("/O", name(owner));
    attributes.replaceKey(key, value);
    return attributes;
}

/// PDF counts upwards from the bottom of the page.
Handle boxOn(Handle page, const QRectF& box) {
    const auto height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    auto array = Handle::newArray();
    for (const auto edge : {box.left(), height - box.bottom(), box.right(), height - box.top()})
        array.appendItem(Handle::newReal(edge, 2));
    return array;
}

/// How deep it stands, where 1 is the document's own.
int levelOf(Tag heading) {
    if (heading == Tag::heading1) return 1;
    return heading == Tag::heading2 ? 2 : 3;
}

std::size_t firstPage(const Element& element) {
    if (!element.pieces.empty()) return element.pieces.front().page;
    return element.children.empty() ? 0 : firstPage(element.children.front());
}

} // namespace

StructureTree::StructureTree(QPDF& pdf, std::vector<Handle> pages, const DocumentTags& tags)
    : m_pdf(pdf), m_pages(std::move(pages)), m_owners(m_pages.size()),
      m_ofColumn(pdf.makeIndirectObject(attributesOf("/Table", "/Scope", name("/Column")))),
      m_ofRow(pdf.makeIndirectObject(attributesOf("/Table", "/Scope", name("/Row")))) {
    auto root = newDictionary(pdf, "/StructTreeRoot");
    auto document = newDictionary(pdf, "/StructElem");
    document.replaceKey("/S", name("/Document"));
    document.replaceKey("/P", root);
    m_bookmarks.push_back(newDictionary(pdf, "/Outlines"));
    auto kids = Handle::newArray();
    for (const auto& element : tags.elements)
        kids.appendItem(added(element, document));
    document.replaceKey("/K", kids);
    root.replaceKey("/K", document);
    addParentTree(root);
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    if (!m_bookmarks.front().hasKey("/First")) return;
    pdf.getRoot().replaceKey("/Outlines", m_bookmarks.front());
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

Handle StructureTree::added(const Element& element, const Handle& parent) {
    auto self = newDictionary(m_pdf, "/StructElem");
    auto page = m_pages.at(firstPage(element));
    self.replaceKey("/S", name(nameOf(element.tag)));
    self.replaceKey("/P", parent);
    if (!element.pieces.empty()) self.replaceKey("/Pg", page);
    if (!element.alternative.isEmpty()) self.replaceKey("/Alt", pdfText(element.alternative));
    if (!element.actualText.isEmpty()) self.replaceKey("/ActualText", pdfText(element.actualText));
    if (element.tag == Tag::figure)
        self.replaceKey("/A", attributesOf("/Layout", "/BBox", boxOn(page, element.box)));
    if (element.tag == Tag::columnHeading) self.replaceKey("/A", m_ofColumn);
    if (element.tag == Tag::rowHeading) self.replaceKey("/A", m_ofRow);
    if (!element.bookmark.isEmpty()) addBookmark(element, self);
    auto kids = kidsOf(element, self);
    if (kids.getArrayNItems() > 0) self.replaceKey("/K", kids);
    return self;
}

Handle StructureTree::kidsOf(const Element& element, const Handle& self) {
    auto kids = Handle::newArray();
    for (const auto& piece : element.pieces)
        kids.appendItem(numbered(piece, firstPage(element), self, element.tag));
    for (const auto& child : element.children)
        kids.appendItem(added(child, self));
    return kids;
}

Handle StructureTree::numbered(const Piece& piece, std::size_t homePage, const Handle& owner,
                               Tag tag) {
    auto& owners = m_owners.at(piece.page);
    const auto number = owners.size();
    owners.push_back(owner);
    m_openings[piece] =
        std::string(nameOf(tag)) + " <</MCID " + std::to_string(number) + ">> BDC\n";
    const auto id = Handle::newInteger(static_cast<long long>(number));
    if (piece.page == homePage) return id;
    auto reference = Handle::newDictionary();
    reference.replaceKey("/Type", name("/MCR"));
    reference.replaceKey("/Pg", m_pages[piece.page]);
    reference.replaceKey("/MCID", id);
    return reference;
}

void StructureTree::addParentTree(Handle root) {
    auto numbers = Handle::newArray();
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto key = Handle::newInteger(static_cast<long long>(page));
        m_pages[page].replaceKey("/StructParents", key);
        m_pages[page].replaceKey("/Tabs", name("/S"));
        numbers.appendItem(key);
        numbers.appendItem(m_pdf.makeIndirectObject(Handle::newArray(m_owners[page])));
    }
    auto tree = newDictionary(m_pdf);
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", tree);
    root.replaceKey("/ParentTreeNextKey",
                    Handle::newInteger(static_cast<long long>(m_pages.size())));
}

Handle StructureTree::bookmarksOver(int level) {
    m_bookmarks.resize(qMin(m_bookmarks.size(), std::size_t(level)), Handle::newNull());
    return m_bookmarks.back();
}

void StructureTree::addBookmark(const Element& heading, const Handle& element) {
    auto over = bookmarksOver(levelOf(heading.tag));
    auto bookmark = newDictionary(m_pdf);
    bookmark.replaceKey("/Title", pdfText(heading.bookmark));
    bookmark.replaceKey("/Parent", over);
    bookmark.replaceKey("/SE", element);
    auto target = Handle::newArray();
    target.appendItem(m_pages[firstPage(heading)]);
    target.appendItem(name("/Fit"));
    bookmark.replaceKey("/Dest", target);
    if (over.hasKey("/Last")) {
        auto before = over.getKey("/Last");
        before.replaceKey("/Next", bookmark);
        bookmark.replaceKey("/Prev", before);
    } else {
        over.replaceKey("/First", bookmark);
    }
    over.replaceKey("/Last", bookmark);
    // Each counts all that is open below it.
    for (auto& each : m_bookmarks) {
        const auto count = each.hasKey("/Count") ? each.getKey("/Count").getIntValue() : 0;
        each.replaceKey("/Count", Handle::newInteger(count + 1));
    }
    m_bookmarks.push_back(bookmark);
}

std::string StructureTree::opening(const Piece& piece) {
    auto node = m_openings.extract(piece);
    return node.empty() ? "/Artifact BMC\n" : node.mapped();
}

} // namespace rightward
