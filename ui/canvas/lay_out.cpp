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
    /// What stands beside the name: the mark before it and the badge after it.
    double besideName;
};

struct ChipShape {
    QSizeF size;
    NameLines::Fit fit;
};

/// What stands in one box on one of the maps.
using BoxChips = std::vector<MeasuredChip>;

struct MeasuredBox {
    std::vector<BoxChips> maps;
    QFontMetricsF tierFont;
    NameLines tier;

    bool isEmpty() const {
        return std::all_of(maps.begin(), maps.end(),
                           [](const BoxChips& chips) { return chips.empty(); });
    }
};

class Composer {
public:
    Composer(const std::vector<const std::vector<ChipContent>*>& maps, MeasuredNames& names,
             const LayoutStyle& style, const QSizeF& available);

    /// One layout for each map.
    std::vector<MapLayout> compose();
    /// The grid alone, every column and every row as wide and as tall as the next.
    MapLayout composeEvenly() const;

private:
    double up(double value) const { return std::ceil(value / m_style.snap - 1e-6) * m_style.snap; }
    double down(double value) const {
        return std::floor(value / m_style.snap + 1e-6) * m_style.snap;
    }
    double inner(double columnWidth) const {
        return columnWidth - m_style.seam - 2 * m_style.padding;
    }
    double nameRoom(const MeasuredChip& chip, double width) const {
        return width - chip.besideName - m_style.chipFrame();
    }
    const MeasuredBox& box(std::size_t row, std::size_t column) const {
        return m_boxes[row * 4 + column];
    }

    void measure(const std::vector<ChipContent>& chips, std::size_t map, MeasuredNames& names);
    void chooseSteps(double available);
    ChipShape shapeOf(const MeasuredChip& chip, double width) const;
    double headerHeight(const MeasuredBox& box, double width) const;
    template <class Visit>
    double flow(const MeasuredBox& box, std::size_t map, double width, Visit&& visit) const;
    BoxNeed needOf(const MeasuredBox& box, double width) const;
    double labelHeight(std::size_t column, double width) const;
    ColumnNeed columnNeed(std::size_t column, double width) const;

    void placeColumns(MapLayout& layout) const;
    void placeRows(MapLayout& layout) const;
    void placeLabels(MapLayout& layout) const;
    void placeTier(MapLayout& layout, std::size_t row, std::size_t column) const;
    void placeChips(MapLayout& layout, std::size_t map, std::size_t row, std::size_t column) const;
    void placeColumnLabel(MapLayout& layout, std::size_t column) const;
    void placeRowLabel(MapLayout& layout, std::size_t row) const;

    const LayoutStyle& m_style;
    QSizeF m_available;
    QFontMetricsF m_name;
    QFontMetricsF m_axis;
    QFontMetricsF m_note;
    std::size_t m_maps;
    std::vector<MeasuredBox> m_boxes;
    std::vector<NameLines> m_meanings;
    double m_axisWidth{};
    std::array<double, 3> m_rowLabelLengths{};
    std::array<double, 4> m_narrowest{};
    double m_step{};
    int m_steps{};
    std::array<ColumnNeed, 4> m_needs;
};

Composer::Composer(const std::vector<const std::vector<ChipContent>*>& maps, MeasuredNames& names,
                   const LayoutStyle& style, const QSizeF& available)
    : m_style(style), m_available(available), m_name(style.font), m_axis(style.axisFont),
      m_note(style.noteFont), m_maps(maps.size()), m_axisWidth(up(m_axis.height() + style.gap)) {
    const double leastInner = inner(style.minEmptyColumn);
    for (const Row row : rowsFromTop) {
        for (const Column column : allColumns) {
            const Tier tier = tierOf(Box{column, row});
            const QFontMetricsF font(style.fontOf(tier));
            m_boxes.push_back(
                {std::vector<BoxChips>(m_maps), font, NameLines(tierName(tier), font, leastInner)});
        }
    }
    for (std::size_t row = 0; row < 3; ++row) {
        const double name = m_axis.horizontalAdvance(rowName(rowsFromTop[row]));
        m_rowLabelLengths[row] = up(name + 2 * style.gap + style.seam);
    }
    for (const Column column : allColumns) {
        m_meanings.emplace_back(columnMeaning(column), m_note, leastInner);
    }
    for (std::size_t map = 0; map < m_maps; ++map)
        measure(*maps[map], map, names);
    chooseSteps(available.width() - m_axisWidth);
}

void Composer::measure(const std::vector<ChipContent>& chips, std::size_t map,
                       MeasuredNames& names) {
    for (const ChipContent& chip : chips) {
        const double badge = names.badgeWidth(chip.points);
        const auto row = 2 - static_cast<std::size_t>(chip.box.row);
        m_boxes[row * 4 + static_cast<std::size_t>(chip.box.column)].maps[map].push_back(
            {&chip, &names[chip.name], badge + m_style.markRoom(chip.mark)});
    }
}

/// All widths tried are the narrowest and so many steps, and they add up to what is available.
void Composer::chooseSteps(double available) {
    for (std::size_t column = 0; column < 4; ++column) {
        const bool isEmpty =
            box(0, column).isEmpty() && box(1, column).isEmpty() && box(2, column).isEmpty();
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

/// Visits every chip that one map has in a box with its place in it; returns how tall the box must
/// be for them.
template <class Visit>
double Composer::flow(const MeasuredBox& box, std::size_t map, double width, Visit&& visit) const {
    double x = 0;
    double y = headerHeight(box, width);
    double lineHeight = 0;
    for (const MeasuredChip& chip : box.maps[map]) {
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
    const auto count = [&](const MeasuredChip&, const ChipShape& shape, QPointF) {
        need.extraLines += shape.fit.lines - 1;
        need.spoiltNames += shape.fit.isShortened || shape.fit.isBroken ? 1 : 0;
    };
    for (std::size_t map = 0; map < m_maps; ++map)
        need.height = std::max(need.height, flow(box, map, width, count));
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
        need.boxes[row].height = std::max(need.boxes[row].height, m_rowLabelLengths[row]);
    }
    need.labelHeight = labelHeight(column, width);
    return need;
}

std::vector<MapLayout> Composer::compose() {
    MapLayout grid;
    grid.style = m_style;
    placeColumns(grid);
    for (std::size_t column = 0; column < 4; ++column) {
        m_needs[column] =
            columnNeed(column, grid.columnEdges[column + 1] - grid.columnEdges[column]);
    }
    placeRows(grid);
    placeLabels(grid);
    std::vector<MapLayout> layouts(m_maps, grid);
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 4; ++column) {
            for (std::size_t map = 0; map < m_maps; ++map)
                placeChips(layouts[map], map, row, column);
        }
    }
    return layouts;
}

MapLayout Composer::composeEvenly() const {
    MapLayout layout;
    layout.style = m_style;
    layout.size = m_available;
    const double width = (m_available.width() - m_axisWidth) / 4;
    double label = 0;
    for (std::size_t column = 0; column < 4; ++column)
        label = std::max(label, labelHeight(column, width));
    for (std::size_t i = 0; i <= 4; ++i)
        layout.columnEdges[i] = m_axisWidth + width * static_cast<double>(i);
    for (std::size_t i = 0; i <= 3; ++i)
        layout.rowEdges[i] = (m_available.height() - label) * static_cast<double>(i) / 3;
    placeLabels(layout);
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

void Composer::placeLabels(MapLayout& layout) const {
    for (std::size_t row = 0; row < 3; ++row) {
        placeRowLabel(layout, row);
        for (std::size_t column = 0; column < 4; ++column)
            placeTier(layout, row, column);
    }
    for (std::size_t column = 0; column < 4; ++column)
        placeColumnLabel(layout, column);
}

void Composer::placeTier(MapLayout& layout, std::size_t row, std::size_t column) const {
    const MeasuredBox& measured = box(row, column);
    const QRectF rect = layout.boxRect({allColumns[column], rowsFromTop[row]});
    const double width = rect.width() - 2 * m_style.padding;
    const QStringList tier = measured.tier.lines(width, 0, measured.tierFont);
    const double height = static_cast<double>(tier.size()) * measured.tierFont.height();
    layout.tierLabels[row * 4 + column] = {
        QRectF(rect.topLeft() + QPointF(m_style.padding, m_style.gap), QSizeF(width, height)),
        tier,
        {}};
}

void Composer::placeChips(MapLayout& layout, std::size_t map, std::size_t row,
                          std::size_t column) const {
    const QRectF rect = layout.boxRect({allColumns[column], rowsFromTop[row]});
    const double width = rect.width() - 2 * m_style.padding;
    const QPointF corner = rect.topLeft() + QPointF(m_style.padding, 0);
    const auto place = [&](const MeasuredChip& chip, const ChipShape& shape, QPointF at) {
        layout.chips.push_back(
            {*chip.content, QRectF(corner + at, shape.size),
             chip.name->lines(nameRoom(chip, width), m_style.maxNameLines, m_name),
             shape.fit.isShortened, shape.fit.isBroken});
    };
    flow(box(row, column), map, width, place);
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

std::vector<MapLayout> layOutTogether(const std::vector<const std::vector<ChipContent>*>& maps,
                                      MeasuredNames& names, const QSizeF& available) {
    const auto composed = [&](const LayoutStyle& style) {
        return Composer(maps, names, style, available).compose();
    };
    auto layouts = composed(names.style());
    if (layouts.empty() || layouts.front().size.height() > available.height()) return layouts;
    LayoutStyle airy = names.style();
    airy.gap += std::max(airy.snap, std::round(airy.gap / 2 / airy.snap) * airy.snap);
    auto roomy = composed(airy);
    return roomy.front().size.height() > available.height() ? layouts : roomy;
}

MapLayout layOutEvenly(const LayoutStyle& style, const QSizeF& available) {
    MeasuredNames names(style);
    const QSizeF least(4 * style.minColumn, 3 * style.minColumn);
    return Composer({}, names, style, available.expandedTo(least)).composeEvenly();
}

MapLayout layOut(const std::vector<ChipContent>& chips, MeasuredNames& names,
                 const QSizeF& available) {
    return layOutTogether({&chips}, names, available).front();
}

MapLayout layOut(const std::vector<ChipContent>& chips, const LayoutStyle& style,
                 const QSizeF& available) {
    MeasuredNames names(style);
    return layOut(chips, names, available);
}

} // namespace rightward
