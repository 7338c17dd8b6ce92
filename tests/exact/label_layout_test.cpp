// SPDX-License-Identifier: MIT
#include "exact/label_layout.h"

#include "bridge/convert.h"
#include "canvas/measured_names.h"
#include "exact/exact_layout.h"
#include "support/catch.h"
#include "support/paper_builders.h"

#include <cmath>
#include <random>

using namespace rightward;
using namespace rightward::build;

namespace {

const QRectF screen(0, 0, 900, 600);

LayoutStyle smallStyle() { return screenStyle(10); }

/// Maps as councils draw them: some spread out, most with knots of things in a few boxes. Names
/// are the catalogue's.
class GeneratedMaps {
public:
    std::vector<DotWithName> next(std::size_t count) {
        std::vector<DotWithName> dots;
        const bool isKnotted = m_random() % 3 != 0;
        for (std::size_t i = 0; i < count; ++i)
            dots.push_back({isKnotted ? knotted() : anywhere(), 4, shapes()});
        return dots;
    }

private:
    QPointF anywhere() {
        std::uniform_real_distribution<double> x(15, 885);
        std::uniform_real_distribution<double> y(15, 585);
        return {x(m_random), y(m_random)};
    }
    QPointF knotted() {
        std::normal_distribution<double> spread(0, 1);
        const double knotX = 180.0 + 220.0 * double(m_random() % 4);
        const double knotY = 110.0 + 180.0 * double(m_random() % 3);
        return {std::clamp(knotX + 60 * spread(m_random), 10.0, 890.0),
                std::clamp(knotY + 45 * spread(m_random), 10.0, 590.0)};
    }
    std::vector<QSizeF> shapes() {
        const auto& entries = m_catalogue.entries();
        const auto& lines = m_names[toQt(entries[m_random() % entries.size()].name.text())];
        const auto height = QFontMetricsF(m_names.style().font).height();
        const auto whole = lines.fit(190, 3);
        std::vector<QSizeF> sizes{{whole.width, whole.lines * height}};
        const auto half = lines.fit(std::max(lines.widestWord(), whole.width * 0.6), 3);
        if (half.lines > whole.lines) sizes.emplace_back(half.width, half.lines * height);
        return sizes;
    }

    std::mt19937 m_random{7};
    Catalogue m_catalogue = shippedCatalogue();
    MeasuredNames m_names{smallStyle()};
};

bool isClean(const LabelFaults& faults) { return faults == LabelFaults{}; }

LabelFaults faultsOn(const MapContent& content) {
    MeasuredNames names(smallStyle());
    const auto layout = layOutExactly(content, names, screen.size());
    const auto radius = exactDotRadius(layout.grid.style);
    std::vector<DotWithName> dots;
    for (const auto& dot : layout.dots)
        dots.push_back({dot.centre, radius, {}});
    for (const auto& move : layout.moves) {
        if (!move.by.isEmpty()) dots.push_back({move.line.p2(), radius, {}});
    }
    return faultsIn(dots, layout.labels(), QRectF({0, 0}, layout.grid.size));
}

} // namespace

TEST_CASE("on 147 generated maps no name lies over another, over a dot or outside", "[exact]") {
    GeneratedMaps maps;
    LabelFaults all;
    std::size_t labels = 0;
    for (std::size_t i = 0; i < 147; ++i) {
        const auto dots = maps.next(8 + i * 54 / 147);
        const auto placed = placeLabels(dots, {screen});
        REQUIRE(placed.size() == dots.size());
        const auto faults = faultsIn(dots, placed, screen);
        all.overLabels += faults.overLabels;
        all.overDots += faults.overDots;
        all.outside += faults.outside;
        labels += placed.size();
    }
    CHECK(labels >= 4'990);
    CHECK(all == LabelFaults{});
}

TEST_CASE("the samples have every name in its own room, the whole catalogue nearly", "[exact]") {
    const auto sample = sampleLibrary();
    for (const auto& [id, map] : sample.maps)
        CHECK(isClean(faultsOn(map->content)));
    // Its 140 lie in the right half, most of them in three boxes.
    const auto catalogue = libraryOfCatalogue(140);
    const auto faults = faultsOn(firstMap(catalogue).content);
    CHECK(faults.overLabels <= 10);
    CHECK(faults.overDots == 0);
    CHECK(faults.outside == 0);
}

TEST_CASE("a name stands beside its dot, near or joined by a line", "[exact]") {
    GeneratedMaps maps;
    const auto dots = maps.next(40);
    const auto placed = placeLabels(dots, {screen});
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const auto& rect = placed[i].rect;
        const auto x =
            std::max({rect.left() - dots[i].centre.x(), 0.0, dots[i].centre.x() - rect.right()});
        const auto y =
            std::max({rect.top() - dots[i].centre.y(), 0.0, dots[i].centre.y() - rect.bottom()});
        const auto away = std::hypot(x, y) - dots[i].radius;
        CHECK(away > 0);
        CHECK((placed[i].needsLine || away < 10));
    }
}

TEST_CASE("one that moves leaves nearly all other names where they were", "[exact]") {
    GeneratedMaps maps;
    for (int round = 0; round < 20; ++round) {
        auto dots = maps.next(50);
        const auto before = placeLabels(dots, {screen});
        dots[7].centre += QPointF(-40, 25);
        dots[7].centre.setX(std::clamp(dots[7].centre.x(), 10.0, 890.0));
        dots[7].centre.setY(std::clamp(dots[7].centre.y(), 10.0, 590.0));
        const auto after = placeLabels(dots, {screen}, before);
        std::size_t moved = 0;
        for (std::size_t i = 0; i < dots.size(); ++i)
            moved += i != 7 && before[i].rect != after[i].rect ? 1 : 0;
        CHECK(moved <= 3);
        CHECK(isClean(faultsIn(dots, after, screen)));
    }
}

TEST_CASE("the same dots give the same names, and nothing changes without a change", "[exact]") {
    GeneratedMaps maps;
    const auto dots = maps.next(60);
    const auto placed = placeLabels(dots, {screen});
    CHECK(placeLabels(dots, {screen}) == placed);
    CHECK(placeLabels(dots, {screen}, placed) == placed);
}

TEST_CASE("where there is no room at all each still has a name inside", "[exact]") {
    const std::vector<DotWithName> crowd(30, {{50, 20}, 4, {{90, 14}}});
    const QRectF small(0, 0, 100, 40);
    const auto placed = placeLabels(crowd, {small});
    REQUIRE(placed.size() == 30);
    CHECK(faultsIn(crowd, placed, small).outside == 0);
}
