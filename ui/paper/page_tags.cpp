// SPDX-License-Identifier: MIT
#include "paper/page_tags.h"

#include "paper/map_words.h"

#include <algorithm>

namespace rightward {
namespace {

/// Whether a reader that goes from glyph to glyph could miss something: a space where a line ends,
/// or the order of letters that are not simply set one after another.
bool isMoreThanItsGlyphs(const PageText& text) {
    if (text.rect.height() > 2 * text.style.size) return true;
    return std::any_of(text.text.begin(), text.text.end(), [](QChar c) {
        const auto direction = c.direction();
        return c.isMark() || c.isSurrogate() || direction == QChar::DirR ||
               direction == QChar::DirAL;
    });
}

/// Turns the items of all pages into elements, in their order.
class TagBuilder {
public:
    void add(const PageItem& item, Piece piece) {
        m_piece = piece;
        if (const auto* map = std::get_if<PageMap>(&item)) addFigure(*map);
        if (const auto* text = std::get_if<PageText>(&item)) addText(*text);
    }

    std::vector<Element> elements() && {
        fillRow();
        return std::move(m_elements);
    }

private:
    Element elementOf(Tag tag, const PageText& text) const {
        Element element{tag, {m_piece}, {}, {}, {}, {}, {}};
        if (isMoreThanItsGlyphs(text)) element.actualText = text.text;
        return element;
    }

    void addFigure(const PageMap& map) {
        endTable();
        m_elements.push_back({Tag::figure,
                              {m_piece},
                              {},
                              {},
                              {},
                              mapInWords(map.layout),
                              {map.topLeft, map.layout.size}});
    }

    void addText(const PageText& text) {
        if (text.text.trimmed().isEmpty()) return;
        if (const auto* cell = std::get_if<TableCell>(&text.role)) return addCell(text, *cell);
        if (std::holds_alternative<Furniture>(text.role)) return;
        endTable();
        const auto* heading = std::get_if<Heading>(&text.role);
        m_elements.push_back(elementOf(heading ? tagOf(*heading) : Tag::paragraph, text));
        if (heading) m_elements.back().bookmark = text.text.simplified();
    }

    static Tag tagOf(const Heading& heading) {
        if (heading.level == 1) return Tag::heading1;
        return heading.level == 2 ? Tag::heading2 : Tag::heading3;
    }

    static Tag tagOf(const TableCell& cell) {
        if (!cell.isHeading) return Tag::cell;
        return cell.row == 0 ? Tag::columnHeading : Tag::rowHeading;
    }

    void addCell(const PageText& text, const TableCell& cell) {
        if (!m_isInTable || cell.row < m_row) startTable();
        if (cell.row > m_row) startRow(cell.row);
        auto& cells = m_elements.back().children.back().children;
        if (cell.column < int(cells.size())) return addMore(cells[std::size_t(cell.column)], text);
        while (int(cells.size()) < cell.column)
            cells.push_back({Tag::cell, {}, {}, {}, {}, {}, {}});
        cells.push_back(elementOf(tagOf(cell), text));
    }

    /// The rest of a cell, on another page.
    void addMore(Element& cell, const PageText& text) const {
        cell.pieces.push_back(m_piece);
        if (!cell.actualText.isEmpty()) cell.actualText += text.text;
    }

    void startTable() {
        endTable();
        m_isInTable = true;
        m_row = -1;
        m_elements.push_back({Tag::table, {}, {}, {}, {}, {}, {}});
    }

    void startRow(int row) {
        fillRow();
        m_row = row;
        m_elements.back().children.push_back({Tag::row, {}, {}, {}, {}, {}, {}});
    }

    void endTable() {
        fillRow();
        m_isInTable = false;
    }

    /// A row has as many cells as the first one, which has the most.
    void fillRow() {
        if (!m_isInTable || m_elements.back().children.empty()) return;
        auto& rows = m_elements.back().children;
        while (rows.back().children.size() < rows.front().children.size())
            rows.back().children.push_back({Tag::cell, {}, {}, {}, {}, {}, {}});
    }

    std::vector<Element> m_elements;
    Piece m_piece;
    bool m_isInTable = false;
    int m_row = -1;
};

} // namespace

DocumentTags tagsOf(const PaperPages& paper) {
    TagBuilder builder;
    for (std::size_t page = 0; page < paper.sheets.size(); ++page) {
        int mark = 0;
        for (const auto& item : paper.sheets[page].page)
            builder.add(item, {page, mark++});
    }
    return {paper.title, QStringLiteral("Rightward " RIGHTWARD_VERSION),
            std::move(builder).elements()};
}

} // namespace rightward
