// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

namespace rightward {

/// What an element of a document is, by the names that PDF gives them.
enum class Tag : std::uint8_t {
    heading1,
    heading2,
    heading3,
    paragraph,
    table,
    row,
    columnHeading,
    rowHeading,
    cell,
    figure,
};

/// What was painted after one mark (content_marks.h) and up to the next.
struct Piece {
    std::size_t page = 0;
    int mark = 0;
    bool operator<(const Piece& other) const {
        return std::tie(page, mark) < std::tie(other.page, other.mark);
    }
};

/// An element holds pieces of pages or other elements.
struct Element {
    Tag tag{};
    std::vector<Piece> pieces;
    std::vector<Element> children;
    /// What a heading is called in the bookmarks.
    QString bookmark;
    /// What it says, where its glyphs do not tell it whole.
    QString actualText;
    /// A figure in words.
    QString alternative;
    /// Where a figure stands, in points from the top left corner of its page.
    QRectF box;
};

/// What a document says, in the order in which it is read. Every piece that is named nowhere here
/// is an artifact: seen, but not read out.
struct DocumentTags {
    QString title;
    /// The program that made it.
    QString creator;
    std::vector<Element> elements;
};

} // namespace rightward
