// SPDX-License-Identifier: MIT
#include "bridge/convert.h"
#include "bridge/shipped.h"
#include "canvas/map_layout.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/value_generators.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <set>

using namespace rightward;

namespace {

constexpr std::array anyMark{Mark::none, Mark::startTogether, Mark::differentTiers, Mark::onlyOne,
                             Mark::notPlaced};

std::vector<ChipContent> anyChips() {
    const auto count = *rc::gen::inRange(0, 60);
    std::vector<ChipContent> chips;
    for (int i = 0; i < count; ++i) {
        const auto place = *rc::gen::arbitrary<Place>();
        const auto name = *rc::gen::arbitrary<Name>();
        chips.push_back({example::id<Capability>(static_cast<std::uint8_t>(i + 1)),
                         toQt(name.text()), pointsOf(scoreOf(place)).total, scoreOf(place).tier,
                         place.box(), *rc::gen::elementOf(anyMark)});
    }
    return chips;
}

LayoutStyle anyStyle() {
    return *rc::gen::arbitrary<bool>() ? screenStyle(*rc::gen::inRange(9, 20)) : paperStyle();
}

QSizeF anyRoom() {
    return {static_cast<double>(*rc::gen::inRange(50, 2500)),
            static_cast<double>(*rc::gen::inRange(50, 1800))};
}

QString withoutSpaces(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

constexpr double hair = 0.02;

} // namespace

TEST_CASE("laws of maps laid out together", "[canvas]") {
    CHECK(rc::check("every box has one place and size on all of them", [] {
        const std::vector<std::vector<ChipContent>> chips{anyChips(), anyChips(), anyChips()};
        MeasuredNames names(anyStyle());
        const auto layouts = layOutTogether({&chips[0], &chips[1], &chips[2]}, names, anyRoom());
        RC_ASSERT(layouts.size() == chips.size());
        for (std::size_t map = 0; map < layouts.size(); ++map) {
            RC_ASSERT(layouts[map].columnEdges == layouts[0].columnEdges);
            RC_ASSERT(layouts[map].rowEdges == layouts[0].rowEdges);
            RC_ASSERT(layouts[map].size == layouts[0].size);
        }
    }));
    CHECK(rc::check("each has its own chips, all of them, inside their boxes and apart", [] {
        const std::vector<std::vector<ChipContent>> chips{anyChips(), anyChips()};
        MeasuredNames names(anyStyle());
        const auto layouts = layOutTogether({&chips[0], &chips[1]}, names, anyRoom());
        for (std::size_t map = 0; map < layouts.size(); ++map) {
            RC_ASSERT(layouts[map].chips.size() == chips[map].size());
            for (const ChipContent& content : chips[map]) {
                const Chip* const chip = layouts[map].chip(content.id);
                RC_ASSERT(chip != nullptr);
                RC_ASSERT(chip->content.name == content.name);
                RC_ASSERT(layouts[map].boxRect(content.box).contains(chip->rect));
            }
            for (const Chip& one : layouts[map].chips) {
                for (const Chip& other : layouts[map].chips)
                    RC_ASSERT(&one == &other || !one.rect.intersects(other.rect));
            }
        }
    }));
    CHECK(rc::check("a map beside an empty one stands as it does alone", [] {
        const auto chips = anyChips();
        const std::vector<ChipContent> none;
        const auto style = anyStyle();
        const auto room = anyRoom();
        MeasuredNames names(style);
        const auto beside = layOutTogether({&chips, &none}, names, room).front();
        const auto alone = layOut(chips, style, room);
        RC_ASSERT(beside.columnEdges == alone.columnEdges);
        RC_ASSERT(beside.rowEdges == alone.rowEdges);
    }));
}

TEST_CASE("laws of a layout", "[canvas]") {
    CHECK(rc::check("every chip is there once, inside its box and clear of its tier's name", [] {
        const auto chips = anyChips();
        const MapLayout layout = layOut(chips, anyStyle(), anyRoom());
        std::set<CapabilityId> seen;
        for (const Chip& chip : layout.chips) {
            RC_ASSERT(seen.insert(chip.content.id).second);
            RC_ASSERT(layout.boxRect(chip.content.box).contains(chip.rect));
            RC_ASSERT(chip.rect.top() >= layout.tierLabel(chip.content.box).rect.bottom());
        }
        RC_ASSERT(seen.size() == chips.size());
    }));
    CHECK(rc::check("no two chips overlap", [] {
        const MapLayout layout = layOut(anyChips(), anyStyle(), anyRoom());
        for (auto one = layout.chips.begin(); one != layout.chips.end(); ++one) {
            for (auto other = std::next(one); other != layout.chips.end(); ++other) {
                RC_ASSERT_FALSE(one->rect.intersects(other->rect));
            }
        }
    }));
    CHECK(rc::check("boxes tile the grid, none is too small to be seen and dropped on", [] {
        const MapLayout layout = layOut(anyChips(), anyStyle(), anyRoom());
        for (std::size_t i = 0; i < 4; ++i) {
            RC_ASSERT(layout.columnEdges[i + 1] - layout.columnEdges[i] >=
                      layout.style.minEmptyColumn);
        }
        for (std::size_t i = 0; i < 3; ++i) {
            RC_ASSERT(layout.rowEdges[i + 1] - layout.rowEdges[i] >= 3 * layout.style.padding);
        }
        for (const Column column : allColumns) {
            for (const Row row : allRows) {
                const QRectF rect = layout.boxRect({column, row});
                RC_ASSERT((layout.boxAt(rect.center()) == Box{column, row}));
                RC_ASSERT((layout.boxAt(rect.topLeft()) == Box{column, row}));
                RC_ASSERT((layout.boxAt(rect.bottomRight()) == Box{column, row}));
            }
        }
        RC_ASSERT_FALSE(layout.boxAt({layout.columnEdges[4], layout.rowEdges[0]}).has_value());
        RC_ASSERT_FALSE(layout.boxAt({layout.columnEdges[0] - 1, layout.rowEdges[0]}).has_value());
    }));
    CHECK(rc::check("a name fits on its chip beside its points, whole unless it says so", [] {
        const MapLayout layout = layOut(anyChips(), anyStyle(), anyRoom());
        const QFontMetricsF metrics(layout.style.font);
        const QFontMetricsF badge(layout.style.badgeFont);
        for (const Chip& chip : layout.chips) {
            const double room = chip.rect.width() - layout.style.chipFrame() -
                                layout.style.markRoom(chip.content.mark) -
                                2 * layout.style.badgePadding -
                                badge.horizontalAdvance(QString::number(chip.content.points));
            for (const QString& line : chip.lines) {
                RC_ASSERT(metrics.horizontalAdvance(line) <= room + layout.style.chipPaddingX);
            }
            const double height = static_cast<double>(chip.lines.size()) * metrics.height();
            RC_ASSERT(height <= chip.rect.height() + hair);
            if (layout.style.maxNameLines == 0) RC_ASSERT_FALSE(chip.isShortened);
            if (!chip.isShortened) {
                RC_ASSERT(withoutSpaces(chip.lines.join(QString())) ==
                          withoutSpaces(chip.content.name));
            }
        }
    }));
    CHECK(rc::check("chips in a box come in the order given, line by line", [] {
        const auto chips = anyChips();
        const MapLayout layout = layOut(chips, anyStyle(), anyRoom());
        const Chip* before = nullptr;
        for (const ChipContent& content : chips) {
            if (content.box != Box{Column::commodity, Row::backEnd}) continue;
            const Chip* const chip = layout.chip(content.id);
            if (before) {
                const bool isBeside = chip->rect.top() == before->rect.top() &&
                                      chip->rect.left() > before->rect.right();
                RC_ASSERT(isBeside || chip->rect.top() > before->rect.bottom());
            }
            before = chip;
        }
    }));
    CHECK(rc::check("the size holds everything, and more than is needed is not left empty", [] {
        const QSizeF room = anyRoom();
        const MapLayout layout = layOut(anyChips(), anyStyle(), room);
        const QRectF whole(QPointF(0, 0), layout.size);
        for (const MapLabel& label : layout.columnLabels)
            RC_ASSERT(whole.contains(label.rect));
        for (const MapLabel& label : layout.rowLabels)
            RC_ASSERT(whole.contains(label.rect));
        RC_ASSERT(layout.size.height() > room.height() - 4);
    }));
}

TEST_CASE("both samples fit the middle of a window of 1440 by 900, on screen", "[canvas]") {
    for (const auto& [id, map] : sampleLibrary().maps) {
        const QSizeF room(806, 736);
        const MapLayout layout = layOut(chipsOf(map->content), screenStyle(), room);
        CHECK(layout.size.width() <= room.width());
        CHECK(layout.size.height() <= room.height());
        CHECK(std::none_of(layout.chips.begin(), layout.chips.end(),
                           [](const Chip& chip) { return chip.isShortened; }));
    }
}

TEST_CASE("a crowded box takes the room that empty ones do not need", "[canvas]") {
    std::vector<ChipContent> chips;
    for (std::uint8_t i = 1; i <= 20; ++i) {
        chips.push_back({example::id<Capability>(i), QStringLiteral("Capability %1").arg(i), 97,
                         Tier::dayOne, Box{Column::commodity, Row::backEnd}});
    }
    const MapLayout layout = layOut(chips, screenStyle(), {806, 500});
    CHECK(layout.size.height() <= 500);
    const auto width = [&](std::size_t i) {
        return layout.columnEdges[i + 1] - layout.columnEdges[i];
    };
    CHECK(width(3) > 2 * width(0));
    CHECK(layout.rowEdges[3] - layout.rowEdges[2] > layout.rowEdges[1] - layout.rowEdges[0]);
}

TEST_CASE("chips are the placed capabilities with their printed points", "[canvas]") {
    const Library library = example::library();
    const auto chips = chipsOf(library.map(example::northmereMap)->content);
    REQUIRE(chips.size() == 3);
    CHECK(chips[0].id == example::hosting);
    CHECK(chips[0].points == 98);
    CHECK(chips[1].name == QStringLiteral("Laptops"));
    CHECK(chips[1].tier == Tier::dayOne);
    CHECK(chips[2].points == 36);
    CHECK((chips[2].box == Box{Column::product, Row::userFacing}));
}

TEST_CASE("a point finds its chip", "[canvas]") {
    const Library library = example::library();
    const MapLayout layout =
        layOut(chipsOf(library.map(example::northmereMap)->content), screenStyle(), {806, 736});
    for (const Chip& chip : layout.chips)
        CHECK(layout.chipAt(chip.rect.center()) == &chip);
    CHECK(layout.chipAt({0, 0}) == nullptr);
    CHECK(layout.chip(example::drones) == nullptr);
}
