// SPDX-License-Identifier: MIT
#include "paper/page_painter.h"

#include "canvas/map_painter.h"
#include "canvas/mark_painter.h"
#include "canvas/palette.h"
#include "paper/text_block.h"
#include "tagging/content_marks.h"

#include <QPainter>

namespace rightward {
namespace {

/// Paints each kind of item.
class ItemPainter {
public:
    explicit ItemPainter(QPainter& painter)
        : m_painter(painter), m_palette(lightPalette()), m_mapPainter(m_palette) {}

    void operator()(const PageText& text) const {
        paintText(m_painter, text, text.style.isQuiet ? m_palette.quietInk : m_palette.ink);
    }

    void operator()(const PageRule& rule) const {
        const auto colour = rule.isQuiet ? m_palette.chipBorder : m_palette.ink;
        m_painter.setPen(QPen(colour, rule.width));
        m_painter.drawLine(rule.line);
    }

    void operator()(const PageSwatch& swatch) const {
        const auto colours = m_palette.tier(swatch.tier);
        m_painter.setPen(QPen(colours.border, 0.75));
        m_painter.setBrush(colours.fill);
        m_painter.drawRoundedRect(swatch.rect, 2, 2);
    }

    void operator()(const PageMark& mark) const {
        paintMarkSample(m_painter, mark.mark, mark.rect, paperStyle(), m_palette);
    }

    void operator()(const PagePicture& picture) const {
        m_painter.save();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(picture.rect, picture.image);
        m_painter.restore();
    }

    void operator()(const PageMap& map) const {
        m_painter.save();
        m_painter.translate(map.topLeft);
        m_mapPainter.paintMap(m_painter, map.layout);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
    Palette m_palette;
    MapPainter m_mapPainter;
};

} // namespace

void paintPage(QPainter& painter, const Page& page) {
    const ItemPainter itemPainter(painter);
    for (const auto& item : page)
        std::visit(itemPainter, item);
}

void paintMarkedPage(QPainter& painter, const Page& page) {
    const ItemPainter itemPainter(painter);
    int number = 0;
    for (const auto& item : page) {
        markPiece(painter, number++);
        std::visit(itemPainter, item);
    }
}

} // namespace rightward
