// SPDX-License-Identifier: MIT
#include "tagging/check_parts.h"

#include <QString>

#include <algorithm>

namespace rightward::build {
namespace {

const std::set<std::string> blocks{"H1", "H2", "H3", "P", "Table", "Figure"};

/// Which tags may stand in which.
const std::map<std::string, std::set<std::string>> childrenOf{
    {"Document", blocks}, {"Table", {"TR"}}, {"TR", {"TH", "TD"}}};

std::string trimmed(const std::string& text) {
    return QString::fromStdString(text).trimmed().toStdString();
}

/// Goes through the tree from its root.
class Walk {
public:
    Walk(QPDF& pdf, Faults& faults) : m_faults(faults), m_pages(pdf.getAllPages()) {}

    Structure structureUnder(const Handle& root) {
        const auto tops = kidsIn(root);
        if (tops.size() != 1 || nameIn(tops.front(), "/S") != "Document")
            m_faults.insert("not one document");
        for (const auto& top : tops)
            visit(top, root, {});
        checkHeadings();
        return std::move(m_structure);
    }

private:
    void visit(Handle element, const Handle& parent, const Handle& pageAbove) {
        const auto tag = nameIn(element, "/S");
        const bool isKnown = tag == "TR" || tag == "TH" || tag == "TD" || tag == "Document";
        if (!isKnown && blocks.count(tag) == 0) m_faults.insert("a tag that is no standard one");
        if (nameIn(element, "/Type") != "StructElem") m_faults.insert("an element without a type");
        if (element.getKey("/P").getObjGen() != parent.getObjGen())
            m_faults.insert("an element with another parent");
        const auto page = element.hasKey("/Pg") ? element.getKey("/Pg") : pageAbove;
        const auto kids = kidsIn(element);
        if (kids.empty() && tag != "TD") m_faults.insert("an empty element");
        for (const auto& kid : kids)
            visitKid(kid, element, page);
        if (tag == "Figure") checkFigure(element);
        if (tag == "Table") checkTable(element, m_faults);
        if (tag.front() == 'H') m_structure.headings.push_back(element);
    }

    void visitKid(Handle kid, const Handle& element, const Handle& page) {
        if (kid.isInteger()) return own(page, kid.getIntValueAsInt(), element);
        if (nameIn(kid, "/Type") == "MCR")
            return own(kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), element);
        const auto allowed = childrenOf.find(nameIn(element, "/S"));
        if (allowed == childrenOf.end() || allowed->second.count(nameIn(kid, "/S")) == 0)
            m_faults.insert("an element where it may not stand");
        visit(kid, element, page);
    }

    void own(const Handle& page, int piece, const Handle& element) {
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Handle& each) {
            return each.getObjGen() == page.getObjGen();
        });
        if (found == m_pages.end()) {
            m_faults.insert("a piece on no page");
            return;
        }
        const PieceId id{std::size_t(found - m_pages.begin()), piece};
        const PieceOwner owner{element.getObjGen(), nameIn(element, "/S")};
        if (!m_structure.owners.emplace(id, owner).second)
            m_faults.insert("a piece of two elements");
    }

    void checkFigure(Handle figure) {
        constexpr std::size_t fewestWords = 20;
        if (trimmed(textIn(figure, "/Alt")).size() < fewestWords)
            m_faults.insert("a figure that is not said in words");
        auto box = attributeOf(figure, "Layout", "/BBox");
        auto page = figure.getKey("/Pg");
        if (!box.isRectangle() || !page.isDictionary()) {
            m_faults.insert("a figure without a place");
            return;
        }
        const auto place = box.getArrayAsRectangle();
        const auto paper = page.getKey("/MediaBox").getArrayAsRectangle();
        if (place.llx < paper.llx || place.lly < paper.lly || place.urx > paper.urx ||
            place.ury > paper.ury || place.llx >= place.urx || place.lly >= place.ury)
            m_faults.insert("a figure off its page");
    }

    void checkHeadings() {
        int last = 0;
        for (const auto& heading : m_structure.headings) {
            const auto level = nameIn(heading, "/S")[1] - '0';
            if (level > last + 1) m_faults.insert("a level of headings is left out");
            if (level == 1 && last > 0) m_faults.insert("more than one title");
            last = level;
        }
        if (m_structure.headings.empty()) m_faults.insert("no headings");
    }

    Faults& m_faults;
    std::vector<Handle> m_pages;
    Structure m_structure;
};

/// The way back from each piece to its element.
void checkParents(QPDF& pdf, Handle root, const Structure& structure, Faults& faults) {
    std::map<long long, Handle> lists;
    auto tree = root.getKey("/ParentTree");
    if (tree.isDictionary() && tree.getKey("/Nums").isArray()) {
        const auto pairs = tree.getKey("/Nums").getArrayAsVector();
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
            lists.emplace(Handle(pairs[i]).getIntValue(), pairs[i + 1]);
    }
    const auto& pages = pdf.getAllPages();
    for (const auto& [id, owner] : structure.owners) {
        auto key = Handle(pages[id.first]).getKey("/StructParents");
        const auto list = key.isInteger() ? lists.find(key.getIntValue()) : lists.end();
        if (list == lists.end() || !list->second.isArray() ||
            list->second.getArrayItem(id.second).getObjGen() != owner.element)
            faults.insert("a piece that does not know its element");
    }
    auto next = root.getKey("/ParentTreeNextKey");
    if (!next.isInteger() || (!lists.empty() && next.getIntValue() <= lists.rbegin()->first))
        faults.insert("the next key is taken");
}

} // namespace

Structure checkStructure(QPDF& pdf, Faults& faults) {
    auto root = pdf.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary()) {
        faults.insert("no structure");
        return {};
    }
    auto structure = Walk(pdf, faults).structureUnder(root);
    checkParents(pdf, root, structure, faults);
    return structure;
}

} // namespace rightward::build
