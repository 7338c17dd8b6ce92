// SPDX-License-Identifier: MIT
#include "exact/exact_layout.h"

#include "bridge/convert.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/paper_builders.h"

using namespace rightward;
using namespace rightward::build;

namespace {

const QSizeF room(1000, 700);

ExactLayout laidOut(const MapContent& content) {
    MeasuredNames names(screenStyle());
    return layOutExactly(content, names, room);
}

} // namespace

TEST_CASE("every placed capability stands exactly where its place says", "[exact]") {
    const auto library = sampleLibrary();
    for (const auto& [id, map] : library.maps) {
        const auto layout = laidOut(map->content);
        std::size_t placed = 0;
        for (const auto& [key, capability] : map->content.capabilities) {
            if (!capability.place) {
                CHECK(layout.dot(key) == nullptr);
                continue;
            }
            ++placed;
            REQUIRE(layout.dot(key));
            CHECK(layout.dot(key)->centre == layout.grid.pointOf(*capability.place));
            CHECK(layout.placeAt(layout.dot(key)->centre) == *capability.place);
        }
        CHECK(layout.dots.size() == placed);
    }
}

TEST_CASE("a point off the grid has the nearest place on it", "[exact]") {
    const auto layout = laidOut({});
    CHECK(layout.placeAt({-500, -500}) == Place(0, 1000));
    CHECK(layout.placeAt({5000, 5000}) == Place(1000, 0));
    CHECK_FALSE(layout.isOnGrid({-500, -500}));
}

TEST_CASE("links run from what depends to what it depends on, moves to where they go", "[exact]") {
    auto library = libraryWith({"Payroll", "Hosting"});
    auto& content = library.maps.begin()->second.writable().content;
    auto& first = content.capabilities.begin()->second;
    auto& second = std::next(content.capabilities.begin())->second;
    first.place = Place(200, 800);
    second.place = Place(800, 200);
    second.plannedMove = PlannedMove{Place(950, 200), Date::of(2027, 3, 31)};
    const Link link{freshId<LinkId>(), first.map, first.id, second.id};
    content.links.emplace(link.id, link);
    const auto layout = laidOut(content);
    REQUIRE(layout.links.size() == 1);
    CHECK(layout.links[0].line.x1() < layout.links[0].line.x2());
    CHECK(layout.links[0].line.y1() < layout.links[0].line.y2());
    REQUIRE(layout.moves.size() == 1);
    CHECK(layout.moves[0].by == QStringLiteral("by 31 March 2027"));
    const auto away =
        QLineF(layout.moves[0].line.p2(), layout.grid.pointOf(Place(950, 200))).length();
    CHECK(away < 10);
}

TEST_CASE("a click means the dot under it, else the name under it", "[exact]") {
    const auto library = sampleLibrary();
    const auto layout = laidOut(firstMap(library).content);
    for (const auto& dot : layout.dots) {
        REQUIRE(layout.dotAt(dot.centre));
        CHECK(layout.dotAt(dot.centre)->centre == dot.centre);
        const auto* named = layout.dotAt(dot.label.rect.center());
        REQUIRE(named);
        CHECK(named->id == dot.id);
    }
    CHECK(layout.dotAt({-50, -50}) == nullptr);
}
