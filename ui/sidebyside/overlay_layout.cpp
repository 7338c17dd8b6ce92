// SPDX-License-Identifier: MIT
#include "sidebyside/overlay_layout.h"

#include "bridge/convert.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>

namespace rightward {
namespace {

double lengthOf(const OverlayPair& pair) {
    return pair.left && pair.right ? QLineF(*pair.left, *pair.right).length() : 0;
}

/// From a point to the line between two.
double distanceTo(const OverlayPair& pair, const QPointF& point) {
    const QPointF from = pair.left ? *pair.left : *pair.right;
    const QPointF to = pair.right ? *pair.right : *pair.left;
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0);
    return QLineF(point, from + along * share).length();
}

/// Whether any of a line lies in a rectangle.
bool crosses(const QLineF& line, const QRectF& rect) {
    if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
    const std::array sides{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// Finds room for names, one after another.
class LabelPlacer {
public:
    LabelPlacer(const OverlayLayout& layout)
        : m_metrics(layout.grid.style.font), m_radius(dotRadius(layout.grid.style)),
          m_area(layout.grid.columnEdges[0], layout.grid.rowEdges[0],
                 layout.grid.columnEdges[4] - layout.grid.columnEdges[0],
                 layout.grid.rowEdges[3] - layout.grid.rowEdges[0]) {
        for (const auto& label : layout.grid.tierLabels)
            m_taken.push_back(label.rect);
        for (const auto& pair : layout.pairs) {
            for (const auto& end : {pair.left, pair.right}) {
                if (end) m_taken.push_back(around(*end));
            }
            if (pair.left && pair.right) m_lines.emplace_back(*pair.left, *pair.right);
        }
    }

    void place(OverlayPair& pair) {
        const QSizeF size(m_metrics.horizontalAdvance(pair.name), m_metrics.height());
        for (const auto& end : {pair.right, pair.left}) {
            if (!end) continue;
            for (const auto& tried : besides(*end, size)) {
                if (!isFree(tried)) continue;
                m_taken.push_back(tried);
                pair.label = tried;
                return;
            }
        }
    }

private:
    QRectF around(const QPointF& dot) const {
        return {dot.x() - m_radius, dot.y() - m_radius, 2 * m_radius, 2 * m_radius};
    }

    /// At the right, at the left, below and above.
    std::array<QRectF, 4> besides(const QPointF& dot, const QSizeF& size) const {
        const double away = m_radius + 2;
        const double x = dot.x() - size.width() / 2;
        const double y = dot.y() - size.height() / 2;
        return {QRectF(QPointF(dot.x() + away, y), size),
                QRectF(QPointF(dot.x() - away - size.width(), y), size),
                QRectF(QPointF(x, dot.y() + away), size),
                QRectF(QPointF(x, dot.y() - away - size.height()), size)};
    }

    bool isFree(const QRectF& rect) const {
        return m_area.contains(rect) &&
               std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF& taken) { return taken.intersects(rect); }) &&
               std::none_of(m_lines.begin(), m_lines.end(),
                            [&](const QLineF& line) { return crosses(line, rect); });
    }

    QFontMetricsF m_metrics;
    double m_radius;
    QRectF m_area;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
};

OverlayPair pairOf(const ComparedRow& row, const MapLayout& grid) {
    OverlayPair pair{&row, markOf(row), {}, {}, toQt(row.name), {}};
    if (row.places[0]) pair.left = grid.pointOf(*row.places[0]);
    if (row.places[1]) pair.right = grid.pointOf(*row.places[1]);
    return pair;
}

} // namespace

double dotRadius(const LayoutStyle& style) { return 5 * hairline(style); }

const OverlayPair* OverlayLayout::nearest(const QPointF& point, double within) const {
    const OverlayPair* found = nullptr;
    for (const auto& pair : pairs) {
        const double distance =
            pair.label && pair.label->contains(point) ? 0 : distanceTo(pair, point);
        if (distance > within) continue;
        within = distance;
        found = &pair;
    }
    return found;
}

OverlayLayout layOutOverlay(const Comparison* comparison, const LayoutStyle& style,
                            const QSizeF& available) {
    OverlayLayout layout{layOutEvenly(style, available), {}};
    if (!comparison) return layout;
    for (const auto* rows : {&comparison->rows, &comparison->alone}) {
        for (const auto& row : *rows) {
            if (row.together) layout.pairs.push_back(pairOf(row, layout.grid));
        }
    }
    // More names than this hide what they name, and take long to fit.
    constexpr std::size_t mostLabels = 300;
    if (layout.pairs.size() > mostLabels) return layout;
    std::vector<OverlayPair*> order;
    for (auto& pair : layout.pairs)
        order.push_back(&pair);
    std::stable_sort(order.begin(), order.end(), [](const auto* one, const auto* other) {
        return lengthOf(*one) > lengthOf(*other);
    });
    LabelPlacer placer(layout);
    for (auto* pair : order)
        placer.place(*pair);
    return layout;
}

Drift driftOf(const Comparison& comparison) {
    Drift drift;
    for (const auto& row : comparison.rows) {
        if (!row.places[0] || !row.places[1]) continue;
        const int further = row.places[1]->evolution() - row.places[0]->evolution();
        ++(further > 0 ? drift.right : further < 0 ? drift.left : drift.level);
    }
    return drift;
}

} // namespace rightward
