// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_layout.h"
#include "compare/mark.h"
#include "paper/page_format.h"
#include "score/score.h"

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace rightward {

struct TextStyle {
    int size = 9;
    bool isBold = false;
    bool isQuiet = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Paragraph {};

struct Heading {
    int level = 2; ///< 1 is the document's own, 3 the deepest
};

/// A cell goes on with the table before it, across pages too, unless a paragraph or a heading
/// stands between or its row comes before the last one. A cell of the same row and column says
/// more of the same. Columns without a cell are empty.
struct TableCell {
    int row = 0; ///< with the row of column headings, which is 0 where there is one
    int column = 0;
    bool isHeading = false; ///< of its column in row 0, else of its row
};

/// Not read out: it stands on every page or repeats what was read.
struct Furniture {};

/// What a text is to somebody who hears the page. Whatever is no text but the map is furniture.
using TextRole = std::variant<Paragraph, Heading, TableCell, Furniture>;

/// Plain text, wrapped to the rectangle's width and starting at its top.
struct PageText {
    QRectF rect;
    QString text;
    TextStyle style;
    TextRole role = Paragraph{};
};

struct PageRule {
    QLineF line;
    double width = 0.5;
    bool isQuiet = true;
};

/// A sample of a tier's box, for the key.
struct PageSwatch {
    QRectF rect;
    Tier tier{};
};

/// A sample of a mark, for the key.
struct PageMark {
    QRectF rect;
    Mark mark{};
};

struct PageMap {
    QPointF topLeft;
    MapLayout layout;
};

/// Such as a logo: somebody who hears the page misses nothing.
struct PagePicture {
    QRectF rect;
    QImage image;
};

using PageItem = std::variant<PageText, PageRule, PageSwatch, PageMark, PagePicture, PageMap>;

/// What stands on one page, in the order in which it is read.
using Page = std::vector<PageItem>;

/// A page, and how large the paper under it is and lies.
struct Sheet {
    PageFormat format;
    Page page;
};

/// Where on a page something may stand: between two y values, from margin to margin.
struct Band {
    double top = 0;
    double bottom = 0;
    double width = 0;
    double left() const { return PageFormat::margin; }
    double height() const { return bottom - top; }
};

/// What is left free on the first of several pages, and on the others.
struct Bands {
    Band first;
    Band next;
};

} // namespace rightward
