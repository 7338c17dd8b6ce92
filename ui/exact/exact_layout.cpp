// SPDX-License-Identifier: MIT
#include "exact/exact_layout.h"

#include "bridge/convert.h"
#include "bridge/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>

namespace rightward {
namespace {

constexpr double widestLine = 190; ///< of a name, pixels
constexpr int mostLines = 3;
constexpr double arrowGap = 2; ///< from an arrow's end to the dot

struct ExactWords {
    Q_DECLARE_TR_FUNCTIONS(ExactWords)
};

/// A name on one line, then on two about equally long, then on three.
class NameShapes {
public:
    NameShapes(const NameLines& lines, const QFontMetricsF& metrics)
        : m_lines(lines), m_height(metrics.height()) {
        const auto whole = lines.fit(widestLine, mostLines);
        m_limits.push_back(widestLine);
        m_sizes.push_back(sizeOf(whole));
        for (int count = whole.lines + 1; count <= mostLines; ++count) {
            const auto limit = std::max(lines.widestWord(), whole.width / count * 1.2);
            const auto fit = lines.fit(limit, mostLines);
            if (fit.lines <= whole.lines || fit.isShortened || fit.width >= m_sizes.back().width())
                continue;
            m_limits.push_back(limit);
            m_sizes.push_back(sizeOf(fit));
        }
    }

    const std::vector<QSizeF>& sizes() const { return m_sizes; }
    QStringList text(std::size_t shape, const QFontMetricsF& metrics) const {
        return m_lines.lines(m_limits[shape], mostLines, metrics);
    }
    bool isShortened(std::size_t shape) const {
        return m_lines.fit(m_limits[shape], mostLines).isShortened;
    }

private:
    QSizeF sizeOf(const NameLines::Fit& fit) const { return {fit.width, fit.lines * m_height}; }

    const NameLines& m_lines;
    double m_height;
    std::vector<double> m_limits;
    std::vector<QSizeF> m_sizes;
};

QLineF betweenEdges(const QPointF& from, const QPointF& to, double radius) {
    const QLineF line(from, to);
    const auto length = line.length();
    const auto away = radius + arrowGap;
    if (length <= 2 * away) return {from, from};
    return {line.pointAt(away / length), line.pointAt(1 - away / length)};
}

QString byText(const PlannedMove& move) {
    return move.by ? ExactWords::tr("by %1").arg(dateText(move.by)) : QString();
}

class Composer {
public:
    Composer(const MapContent& content, MeasuredNames& names, const QSizeF& available)
        : m_content(content), m_names(names), m_metrics(names.style().font),
          m_radius(exactDotRadius(names.style())) {
        m_layout.grid = layOutEvenly(names.style(), available);
    }

    ExactLayout compose(const ExactLayout* before) {
        addDots();
        addMoves();
        addLinks();
        placeNames(before);
        return std::move(m_layout);
    }

private:
    void addDots() {
        for (const auto& chip : chipsOf(m_content)) {
            const auto& capability = m_content.capabilities.at(chip.id);
            const auto centre = m_layout.grid.pointOf(*capability.place);
            m_layout.dots.push_back({chip.id, chip.name, chip.points, chip.tier, centre});
            m_centres.emplace(chip.id, centre);
        }
    }

    void addMoves() {
        for (const auto& dot : m_layout.dots) {
            const auto& planned = m_content.capabilities.at(dot.id).plannedMove;
            if (!planned) continue;
            const auto line =
                betweenEdges(dot.centre, m_layout.grid.pointOf(planned->to), m_radius);
            if (line.isNull()) continue;
            m_layout.moves.push_back({dot.id, line, byText(*planned)});
        }
    }

    void addLinks() {
        for (const auto& [id, link] : m_content.links) {
            const auto from = m_centres.find(link.from);
            const auto to = m_centres.find(link.to);
            if (from == m_centres.end() || to == m_centres.end()) continue;
            const auto line = betweenEdges(from->second, to->second, m_radius);
            if (!line.isNull()) m_layout.links.push_back({link.from, link.to, line});
        }
    }

    QRectF area() const {
        const auto& grid = m_layout.grid;
        return {QPointF(grid.columnEdges.front(), grid.rowEdges.front()),
                QPointF(grid.columnEdges.back(), grid.rowEdges.back())};
    }

    void placeNames(const ExactLayout* before) {
        std::vector<NameShapes> shapes;
        std::vector<DotWithName> dots;
        for (const auto& dot : m_layout.dots) {
            shapes.emplace_back(m_names[dot.name], m_metrics);
            dots.push_back({dot.centre, m_radius, shapes.back().sizes()});
        }
        for (const auto& move : m_layout.moves) {
            if (move.by.isEmpty()) continue;
            const QSizeF size(m_metrics.horizontalAdvance(move.by), m_metrics.height());
            dots.push_back({move.line.p2(), m_radius, {size}});
        }
        LabelRoom room{area()};
        for (const auto& tier : m_layout.grid.tierLabels)
            room.avoid.push_back(tier.rect);
        const auto labels = placeLabels(dots, room, labelsBefore(before));
        for (std::size_t i = 0; i < m_layout.dots.size(); ++i) {
            auto& dot = m_layout.dots[i];
            dot.label = labels[i];
            dot.lines = shapes[i].text(labels[i].shape, m_metrics);
            dot.isShortened = shapes[i].isShortened(labels[i].shape);
        }
        auto next = labels.begin() + std::ptrdiff_t(m_layout.dots.size());
        for (auto& move : m_layout.moves) {
            if (!move.by.isEmpty()) move.label = *next++;
        }
    }

    /// Each as far from its dot as it was; one that was not there stands nowhere yet.
    std::vector<PlacedLabel> labelsBefore(const ExactLayout* before) const {
        std::vector<PlacedLabel> labels;
        if (!before || before->grid.size != m_layout.grid.size) return labels;
        for (const auto& dot : m_layout.dots) {
            const auto* was = before->dot(dot.id);
            labels.push_back(was ? was->label : PlacedLabel{});
            if (was) labels.back().rect.translate(dot.centre - was->centre);
        }
        return labels;
    }

    const MapContent& m_content;
    MeasuredNames& m_names;
    QFontMetricsF m_metrics;
    double m_radius;
    ExactLayout m_layout{};
    std::map<CapabilityId, QPointF> m_centres;
};

int unitOf(double share) { return std::clamp(int(std::lround(share * Place::max)), 0, Place::max); }

} // namespace

double exactDotRadius(const LayoutStyle& style) { return style.font.pixelSize() * 0.42; }

const PlacedDot* ExactLayout::dot(CapabilityId id) const {
    const auto found =
        std::find_if(dots.begin(), dots.end(), [&](const auto& each) { return each.id == id; });
    return found == dots.end() ? nullptr : &*found;
}

const PlacedDot* ExactLayout::dotAt(const QPointF& point) const {
    const auto radius = exactDotRadius(grid.style) + 2;
    const PlacedDot* nearest = nullptr;
    auto least = radius;
    for (const auto& each : dots) {
        const auto away = QLineF(point, each.centre).length();
        if (away <= least) {
            least = away;
            nearest = &each;
        }
    }
    if (nearest) return nearest;
    const auto named = std::find_if(dots.begin(), dots.end(), [&](const auto& each) {
        return each.label.rect.contains(point);
    });
    return named == dots.end() ? nullptr : &*named;
}

Place ExactLayout::placeAt(const QPointF& point) const {
    const auto width = grid.columnEdges.back() - grid.columnEdges.front();
    const auto height = grid.rowEdges.back() - grid.rowEdges.front();
    return {unitOf((point.x() - grid.columnEdges.front()) / width),
            unitOf((grid.rowEdges.back() - point.y()) / height)};
}

bool ExactLayout::isOnGrid(const QPointF& point) const { return grid.boxAt(point).has_value(); }

std::vector<PlacedLabel> ExactLayout::labels() const {
    std::vector<PlacedLabel> all;
    for (const auto& each : dots)
        all.push_back(each.label);
    for (const auto& each : moves) {
        if (!each.by.isEmpty()) all.push_back(each.label);
    }
    return all;
}

ExactLayout layOutExactly(const MapContent& content, MeasuredNames& names, const QSizeF& available,
                          const ExactLayout* before) {
    return Composer(content, names, available).compose(before);
}

} // namespace rightward
