// SPDX-License-Identifier: MIT
#include "exact/label_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace rightward {
namespace {

// Pixels from dot to name.
constexpr std::array nearGaps{2.0, 6.0, 12.0, 20.0, 32.0, 48.0};
constexpr std::array farGaps{70.0, 100.0, 140.0, 190.0, 250.0, 330.0, 430.0};
constexpr int directions = 24;
constexpr double nearEnough = 8; ///< needs no line to its dot
constexpr double clearance = 1;  ///< between a label and a dot
constexpr double worseShape = 5;
/// What is said to the right of a dot is read first, then above, below and left.
constexpr double worstDirection = 4;

double distance(const QRectF& rect, QPointF point) {
    const auto x = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const auto y = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(x, y);
}

/// So that it touches the circle of that gap from outside, gliding along above and below the dot.
QRectF rectAt(const DotWithName& dot, const QSizeF& size, double gap, double angle) {
    const QPointF towards(std::cos(angle), -std::sin(angle));
    const auto reach = dot.radius + gap;
    const auto aside = [](double part) { return std::clamp(2 * part, -1.0, 1.0); };
    const QPointF centre =
        dot.centre + reach * towards +
        QPointF(aside(towards.x()) * size.width() / 2, aside(towards.y()) * size.height() / 2);
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

double dislike(double angle, double gap, std::size_t shape) {
    // From right over above to left; what is below a little less than what is above.
    const auto turned = (1 - std::cos(angle)) / 2 + (std::sin(angle) < -0.1 ? 0.1 : 0);
    return gap + worstDirection * turned + worseShape * double(shape);
}

double coverCost(const std::vector<QRectF>& avoid, const QRectF& rect) {
    constexpr double covering = 40;
    const bool covers = std::any_of(avoid.begin(), avoid.end(),
                                    [&](const QRectF& each) { return each.intersects(rect); });
    return covers ? covering : 0;
}

} // namespace

/// The dots in squares, so that a label is held only against those about it.
class LabelCandidates::DotGrid {
public:
    DotGrid(const std::vector<DotWithName>& dots, const QRectF& inside)
        : m_dots(dots), m_origin(inside.topLeft()),
          m_columns(std::max(1, int(inside.width() / cell) + 1)),
          m_rows(std::max(1, int(inside.height() / cell) + 1)),
          m_cells(std::size_t(m_columns) * std::size_t(m_rows)) {
        for (std::size_t i = 0; i < dots.size(); ++i) {
            m_reach = std::max(m_reach, dots[i].radius + clearance);
            cellAt(column(dots[i].centre.x()), row(dots[i].centre.y())).push_back(i);
        }
    }

    bool isOnOther(const QRectF& rect, std::size_t own) const {
        const auto left = column(rect.left() - m_reach), right = column(rect.right() + m_reach);
        const auto top = row(rect.top() - m_reach), bottom = row(rect.bottom() + m_reach);
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                for (const auto i : cellAt(x, y)) {
                    if (i != own && distance(rect, m_dots[i].centre) < m_dots[i].radius + clearance)
                        return true;
                }
            }
        }
        return false;
    }

private:
    static constexpr double cell = 24;

    int column(double x) const {
        return std::clamp(int((x - m_origin.x()) / cell), 0, m_columns - 1);
    }
    int row(double y) const { return std::clamp(int((y - m_origin.y()) / cell), 0, m_rows - 1); }
    std::vector<std::size_t>& cellAt(int x, int y) {
        return m_cells[std::size_t(y) * std::size_t(m_columns) + std::size_t(x)];
    }
    const std::vector<std::size_t>& cellAt(int x, int y) const {
        return m_cells[std::size_t(y) * std::size_t(m_columns) + std::size_t(x)];
    }

    const std::vector<DotWithName>& m_dots;
    QPointF m_origin;
    int m_columns;
    int m_rows;
    double m_reach = 0;
    std::vector<std::vector<std::size_t>> m_cells;
};

LabelCandidates::LabelCandidates(const std::vector<DotWithName>& dots, const LabelRoom& room)
    : m_dots(dots), m_room(room), m_grid(std::make_unique<DotGrid>(dots, room.inside)) {}

LabelCandidates::~LabelCandidates() = default;

std::vector<LabelCandidate> LabelCandidates::near(std::size_t dot) const {
    return within(dot, nearGaps);
}

std::vector<LabelCandidate> LabelCandidates::far(std::size_t dot) const {
    return within(dot, farGaps);
}

std::vector<LabelCandidate> LabelCandidates::within(std::size_t index,
                                                    std::span<const double> gaps) const {
    const auto& dot = m_dots[index];
    std::vector<LabelCandidate> found;
    for (std::size_t shape = 0; shape < dot.shapes.size(); ++shape) {
        for (const auto gap : gaps) {
            for (int i = 0; i < directions; ++i) {
                const auto angle = 2 * std::numbers::pi * i / directions;
                const auto rect = rectAt(dot, dot.shapes[shape], gap, angle);
                if (!m_room.inside.contains(rect) || m_grid->isOnOther(rect, index)) continue;
                const auto cost = dislike(angle, gap, shape) + coverCost(m_room.avoid, rect);
                found.push_back({{rect, shape, gap > nearEnough}, cost});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.cost < other.cost; });
    return found;
}

LabelCandidate LabelCandidates::last(std::size_t index) const {
    const auto& dot = m_dots[index];
    auto rect = rectAt(dot, dot.shapes.back(), nearGaps.front(), 0);
    const auto inside = [](double at, double size, double first, double end) {
        return std::max(first, std::min(at, end - size));
    };
    rect.moveLeft(inside(rect.left(), rect.width(), m_room.inside.left(), m_room.inside.right()));
    rect.moveTop(inside(rect.top(), rect.height(), m_room.inside.top(), m_room.inside.bottom()));
    return {{rect, dot.shapes.size() - 1, false}, 0};
}

} // namespace rightward
