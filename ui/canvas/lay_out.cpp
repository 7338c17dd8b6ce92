// SPDX-License-Identifier: MIT
#include "bridge/words.h"
#include "canvas/column_widths.h"
#include "canvas/map_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rightward {

namespace {

constexpr std::array rowsFromTop{Row::userFacing, Row::middle, Row::backEnd};
/// Widths tried for a column. More look no better and take longer.
constexpr int mostSteps = 44;

/// A chip's text, measured once.
struct MeasuredChip {
    const ChipContent* content;
    const NameLines* name;
    double badgeWidth;
};

struct ChipShape {
    QSizeF size;
    NameLines::Fit fit;
};

struct MeasuredBox {
    std::vector<MeasuredChip> chips;
    QFontMetricsF tierFont;
    NameLines tier;
};

class Composer {
public:
    Composer(const std::vector<ChipContent>& chips, MeasuredNames& names, const LayoutStyle& style,
             const QSizeF& available);

    MapLayout compose();

private:
    double up(double value) const { return std::ceil(value / m_style.snap - 1e-6) * m_style.snap; }
    double down(double value) const {
        return std::floor(value / m_style.snap + 1e-6) * m_style.snap;
    }
    double inner(double columnWidth) const {
        return columnWidth - m_style.seam - 2 * m_style.padding;
    }
    double nameRoom(const MeasuredChip& chip, double width) const {
        return width - chip.badgeWidth - m_style.chipFrame();
    }
    double rowLabelLength(Row row) const {
        return m_axis.horizontalAdvance(rowName(row)) + 2 * m_style.gap + m_style.seam;
    }
    const MeasuredBox& box(std::size_t row, std::size_t column) const {
        return m_boxes[row * 4 + column];
    }

    void chooseSteps(double available);
    ChipShape shapeOf(const MeasuredChip& chip, double width) const;
    double headerHeight(const MeasuredBox& box, double width) const;
    template <class Visit>
    double flow(const MeasuredBox& box, double width, Visit&& visit) const;
    BoxNeed needOf(const MeasuredBox& box, double width) const;
    double labelHeight(std::size_t column, double width) const;
    ColumnNeed columnNeed(std::size_t column, double width) const;

    void placeColumns(MapLayout& layout) const;
    void placeRows(MapLayout& layout) const;
    void placeBox(MapLayout& layout, std::size_t row, std::size_t column) const;
    void placeColumnLabel(MapLayout& layout, std::size_t column) const;
    void placeRowLabel(MapLayout& layout, std::size_t row) const;

    const LayoutStyle& m_style;
    QSizeF m_available;
    QFontMetricsF m_name;
    QFontMetricsF m_badge;
    QFontMetricsF m_axis;
    QFontMetricsF m_note;
    std::vector<MeasuredBox> m_boxes;
    std::vector<NameLines> m_meanings;
    double m_axisWidth{};
    std::array<double, 4> m_narrowest{};
    double m_step{};
    int m_steps{};
    std::array<ColumnNeed, 4> m_needs;
};

Composer::Composer(const std::vector<ChipContent>& chips, MeasuredNames& names,
                   const LayoutStyle& style, const QSizeF& available)
    : m_style(style), m_available(available), m_name(style.font), m_badge(style.badgeFont),
      m_axis(style.axisFont), m_note(style.noteFont), m_axisWidth(up(m_axis.height() + style.gap)) {
    const double leastInner = inner(style.minEmptyColumn);
    for (const Row row : rowsFromTop) {
        for (const Column column : allColumns) {
            const Tier tier = tierOf(Box{column, row});
            const QFontMetricsF font(style.fontOf(tier));
            m_boxes.push_back({{}, font, NameLines(tierName(tier), font, leastInner)});
        }
    }
    for (const Column column : allColumns) {
        m_meanings.emplace_back(columnMeaning(column), m_note, leastInner);
    }
    for (const ChipContent& chip : chips) {
        const double badge =
            m_badge.horizontalAdvance(QString::number(chip.points)) + 2 * style.badgePadding;
        const auto row = 2 - static_cast<std::size_t>(chip.box.row);
        m_boxes[row * 4 + static_cast<std::size_t>(chip.box.column)].chips.push_back(
            {&chip, &names[chip.name], badge});
    }
    chooseSteps(available.width() - m_axisWidth);
}

/// All widths tried are the narrowest and so many steps, and they add up to what is available.
void Composer::chooseSteps(double available) {
    for (std::size_t column = 0; column < 4; ++column) {
        const bool isEmpty = box(0, column).chips.empty() && box(1, column).chips.empty() &&
                             box(2, column).chips.empty();
        m_narrowest[column] = isEmpty ? m_style.minEmptyColumn : m_style.minColumn;
    }
    const double least = std::accumulate(m_narrowest.begin(), m_narrowest.end(), 0.0);
    const double spare = std::max(0.0, available - least);
    m_step = up(std::max(spare / mostSteps, m_name.height() / 3));
    m_steps = static_cast<int>(spare / m_step);
    for (double& width : m_narrowest)
        width += down((spare - m_steps * m_step) / 4);
}

ChipShape Composer::shapeOf(const MeasuredChip& chip, double width) const {
    const auto fit = chip.name->fit(nameRoom(chip, width), m_style.maxNameLines);
    return {{std::min(width, up(fit.width + width - nameRoom(chip, width))),
             up(fit.lines * m_name.height() + 2 * m_style.chipPaddingY)},
            fit};
}

/// From the box's top edge to its first chip.
double Composer::headerHeight(const MeasuredBox& box, double width) const {
    return up(m_style.gap + box.tier.fit(width, 0).lines * box.tierFont.height() + m_style.gap);
}

/// Visits every chip of a box with its place in it; returns how tall the box must be.
template <class Visit>
double Composer::flow(const MeasuredBox& box, double width, Visit&& visit) const {
    double x = 0;
    double y = headerHeight(box, width);
    double lineHeight = 0;
    for (const MeasuredChip& chip : box.chips) {
        const ChipShape shape = shapeOf(chip, width);
        if (x > 0 && x + shape.size.width() > width) {
            x = 0;
            y += lineHeight + m_style.gap;
            lineHeight = 0;
        }
        visit(chip, shape, QPointF(x, y));
        x += shape.size.width() + m_style.gap;
        lineHeight = std::max(lineHeight, shape.size.height());
    }
    const double leastLine = up(m_name.height() + 2 * m_style.chipPaddingY);
    return y + std::max(lineHeight, leastLine) + m_style.padding + m_style.seam;
}

BoxNeed Composer::needOf(const MeasuredBox& box, double width) const {
    BoxNeed need;
    need.height = flow(box, width, [&](const MeasuredChip&, const ChipShape& shape, QPointF) {
        need.extraLines += shape.fit.lines - 1;
        need.spoiltNames += shape.fit.isShortened || shape.fit.isBroken ? 1 : 0;
    });
    return need;
}

double Composer::labelHeight(std::size_t column, double width) const {
    const int lines = m_meanings[column].fit(inner(width), 0).lines;
    return up(m_style.gap + m_axis.height() + lines * m_note.height());
}

ColumnNeed Composer::columnNeed(std::size_t column, double width) const {
    ColumnNeed need;
    for (std::size_t row = 0; row < 3; ++row) {
        need.boxes[row] = needOf(box(row, column), inner(width));
        need.boxes[row].height =
            std::max(need.boxes[row].height, up(rowLabelLength(rowsFromTop[row])));
    }
    need.labelHeight = labelHeight(column, width);
    return need;
}

MapLayout Composer::compose() {
    MapLayout layout;
    layout.style = m_style;
    placeColumns(layout);
    for (std::size_t column = 0; column < 4; ++column) {
        m_needs[column] =
            columnNeed(column, layout.columnEdges[column + 1] - layout.columnEdges[column]);
    }
    placeRows(layout);
    for (std::size_t row = 0; row < 3; ++row) {
        placeRowLabel(layout, row);
        for (std::size_t column = 0; column < 4; ++column)
            placeBox(layout, row, column);
    }
    for (std::size_t column = 0; column < 4; ++column)
        placeColumnLabel(layout, column);
    return layout;
}

void Composer::placeColumns(MapLayout& layout) const {
    std::array<ColumnNeeds, 4> needs;
    for (std::size_t column = 0; column < 4; ++column) {
        for (int i = 0; i <= m_steps; ++i) {
            needs[column].push_back(columnNeed(column, m_narrowest[column] + i * m_step));
        }
    }
    const auto given = bestWidths(needs, m_steps, m_available.height(), m_name.height());
    double x = m_axisWidth;
    for (std::size_t column = 0; column < 4; ++column) {
        layout.columnEdges[column] = x;
        x += m_narrowest[column] + given[column] * m_step;
    }
    layout.columnEdges[4] = x;
    layout.size.setWidth(x);
}

void Composer::placeRows(MapLayout& layout) const {
    std::array<double, 3> heights{};
    double label = 0;
    for (const ColumnNeed& need : m_needs) {
        label = std::max(label, need.labelHeight);
        for (std::size_t row = 0; row < 3; ++row) {
            heights[row] = std::max(heights[row], need.boxes[row].height);
        }
    }
    const double needed = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double spare = std::max(0.0, m_available.height() - label - needed);
    double y = 0;
    for (std::size_t row = 0; row < 3; ++row) {
        layout.rowEdges[row] = y;
        y += heights[row] + down(spare * heights[row] / needed);
    }
    layout.rowEdges[3] = y;
    layout.size.setHeight(y + label);
}

void Composer::placeBox(MapLayout& layout, std::size_t row, std::size_t column) const {
    const Box where{allColumns[column], rowsFromTop[row]};
    const MeasuredBox& measured = box(row, column);
    const QRectF rect = layout.boxRect(where);
    const double width = rect.width() - 2 * m_style.padding;
    const QPointF corner = rect.topLeft() + QPointF(m_style.padding, 0);

    const QStringList tier = measured.tier.lines(width, 0, measured.tierFont);
    const double tierHeight = static_cast<double>(tier.size()) * measured.tierFont.height();
    layout.tierLabels[row * 4 + column] = {
        QRectF(corner + QPointF(0, m_style.gap), QSizeF(width, tierHeight)), tier, {}};
    flow(measured, width, [&](const MeasuredChip& chip, const ChipShape& shape, QPointF at) {
        layout.chips.push_back(
            {*chip.content, QRectF(corner + at, shape.size),
             chip.name->lines(nameRoom(chip, width), m_style.maxNameLines, m_name),
             shape.fit.isShortened});
    });
}

void Composer::placeColumnLabel(MapLayout& layout, std::size_t column) const {
    const double left = layout.columnEdges[column];
    const double width = layout.columnEdges[column + 1] - left;
    layout.columnLabels[column] = {QRectF(left + m_style.padding, layout.rowEdges[3] + m_style.gap,
                                          inner(width),
                                          layout.size.height() - layout.rowEdges[3] - m_style.gap),
                                   {columnName(allColumns[column])},
                                   m_meanings[column].lines(inner(width), 0, m_note)};
}

void Composer::placeRowLabel(MapLayout& layout, std::size_t row) const {
    const double top = layout.rowEdges[row];
    const double bottom = layout.rowEdges[row + 1] - m_style.seam;
    layout.rowLabels[row] = {
        QRectF(0, top, m_axis.height(), bottom - top), {rowName(rowsFromTop[row])}, {}};
}

} // namespace

MapLayout layOut(const std::vector<ChipContent>& chips, MeasuredNames& names,
                 const QSizeF& available) {
    const auto composed = [&](const LayoutStyle& style) {
        return Composer(chips, names, style, available).compose();
    };
    MapLayout layout = composed(names.style());
    if (layout.size.height() > available.height()) return layout;
    LayoutStyle airy = names.style();
    airy.gap += std::max(airy.snap, std::round(airy.gap / 2 / airy.snap) * airy.snap);
    MapLayout roomy = composed(airy);
    return roomy.size.height() > available.height() ? layout : roomy;
}

MapLayout layOut(const std::vector<ChipContent>& chips, const LayoutStyle& style,
                 const QSizeF& available) {
    MeasuredNames names(style);
    return layOut(chips, names, available);
}

} // namespace rightward
