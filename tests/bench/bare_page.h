// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page.h"

#include <QFont>
#include <QGlyphRun>
#include <QImage>
#include <QList>

#include <vector>

class QPainter;

namespace rightward::bench {

/// A text of one line, and the same as glyphs that were laid out beforehand.
struct BareText {
    QPointF baseline;
    QString text;
    QFont font;
    QList<QGlyphRun> glyphs;
};

/// What a page shows as nothing but lines, rectangles and texts.
struct BarePage {
    std::vector<QLineF> lines;
    std::vector<QRectF> rects; ///< but chips
    std::vector<QRectF> chips;
    std::vector<int> points; ///< of the chips
    std::vector<BareText> chipTexts;
    std::vector<BareText> otherTexts;
};

BarePage barePageOf(const Page& page);

/// Each as the painter's own word for it.
void paintPlainly(QPainter& painter, const BarePage& page);

/// The least that shows chips in dots, as fast as Qt can: on white and a grid, chips of one size as
/// pictures that were painted beforehand, texts as glyphs.
class BarePicture {
public:
    BarePicture(const BarePage& page, const QSizeF& points, double dotsAPoint);

    /// The other texts of the page, too, if they are asked for.
    void paint(QImage& image, bool withAllTexts) const;

private:
    void paintGrid(QPainter& painter) const;
    void paintChips(QPainter& painter) const;

    const BarePage& m_page;
    QSizeF m_size;
    double m_dotsAPoint;
    std::vector<QImage> m_chips; ///< by their points
};

} // namespace rightward::bench
