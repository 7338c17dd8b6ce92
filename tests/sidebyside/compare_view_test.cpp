// SPDX-License-Identifier: MIT
#include "sidebyside/compare_view.h"

#include "canvas/map_view.h"
#include "model/problem.h"
#include "sidebyside/other_library.h"
#include "sidebyside/pair_library.h"
#include "sidebyside/pair_of_maps.h"
#include "store/file.h"
#include "store/library_file.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <functional>

using namespace rightward;
using namespace rightward::example;

namespace {

/// The view on screen and the hands that work it, with real events.
struct Desk {
    Session session;
    CompareView compare;

    explicit Desk(Library library, QSize size = {1440, 820})
        : session(std::move(library), shippedCatalogue()), compare(session) {
        compare.resize(size);
        compare.show();
        compare.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&compare));
    }
    TwoMaps& sides() { return compare.sides(); }
    MapView& view(Side side) { return compare.findChild<PairOfMaps*>()->view(side); }
    QPoint at(Side side, CapabilityId id) {
        const Chip* const chip = view(side).mapLayout().chip(id);
        REQUIRE(chip);
        return view(side).toViewport(chip->rect.center()).toPoint();
    }
    QPoint in(Side side, Box box) {
        const QPointF corner = view(side).mapLayout().boxRect(box).bottomRight();
        return view(side).toViewport(corner).toPoint() - QPoint(6, 6);
    }
    void click(Side side, CapabilityId id) {
        QTest::mouseClick(view(side).viewport(), Qt::LeftButton, {}, at(side, id));
    }
    void drag(Side side, CapabilityId id, Box to) {
        auto* viewport = view(side).viewport();
        const auto from = at(side, id);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + QPoint(QApplication::startDragDistance() + 1, 0));
        QTest::mouseMove(viewport, in(side, to));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, in(side, to));
    }
    QAction& action(const char* start) const {
        for (auto* each : compare.findChildren<QAction*>()) {
            if (each->text().startsWith(QString::fromUtf8(start))) return *each;
        }
        throw std::runtime_error(start);
    }
    Place placeOf(CapabilityId id) const { return session.library().capability(id)->place.value(); }
};

constexpr Box customBox{Column::customBuilt, Row::backEnd};

/// Chips on every map, enough to be scrolled.
Library crowded() {
    auto made = library();
    for (const auto& [map, first] : {std::pair(northmereMap, 100), std::pair(eastvaleMap, 180)}) {
        for (int i = 0; i < 70; ++i) {
            const auto number = static_cast<std::uint8_t>(first + i);
            mapIn(made, map).content.capabilities.emplace(
                id<Capability>(number),
                capability(number, map, ("Thing " + std::to_string(i)).c_str(),
                           Place{(i % 4) * 250 + 100, (i % 3) * 300 + 100}));
        }
    }
    return made;
}

} // namespace

TEST_CASE("both maps have one geometry, whatever each holds", "[sidebyside]") {
    Desk desk(crowded());
    const auto& left = desk.view(Side::left).mapLayout();
    const auto& right = desk.view(Side::right).mapLayout();
    CHECK(left.columnEdges == right.columnEdges);
    CHECK(left.rowEdges == right.rowEdges);
    CHECK(left.chips.size() != right.chips.size());

    SECTION("and zoom and scroll as one") {
        desk.view(Side::right).setZoom(2);
        CHECK(desk.view(Side::left).zoom() == 2);
        CHECK(left.columnEdges == right.columnEdges);
        auto* bar = desk.view(Side::left).verticalScrollBar();
        REQUIRE(bar->maximum() > 100);
        bar->setValue(77);
        CHECK(desk.view(Side::right).verticalScrollBar()->value() == 77);
        desk.view(Side::right).horizontalScrollBar()->setValue(33);
        CHECK(desk.view(Side::left).horizontalScrollBar()->value() == 33);
        desk.view(Side::left).fit();
        CHECK(desk.view(Side::right).zoom() == desk.view(Side::left).zoom());
    }
    SECTION("also after an edit that needs more room on one") {
        desk.session.perform(renameCapability(desk.session.library(), laptops,
                                              Name("A very much longer name than it had before")));
        CHECK(left.rowEdges == right.rowEdges);
        CHECK(left.columnEdges == right.columnEdges);
    }
}

TEST_CASE("a click on one map selects the match on the other and brings it into view",
          "[sidebyside]") {
    Desk desk(crowded());
    desk.view(Side::left).setZoom(3);
    desk.sides().pane(Side::right).select(computers);
    desk.click(Side::left, laptops);
    CHECK(desk.sides().pane(Side::right).selected()->id == computers);
    const auto seen = QRectF(desk.view(Side::right).viewport()->rect());
    CHECK(seen.contains(desk.at(Side::right, computers)));
}

TEST_CASE("each map is edited where it stands: with the mouse, with keys, and undone",
          "[sidebyside]") {
    Desk desk(library());
    desk.drag(Side::right, computers, customBox);
    CHECK(desk.placeOf(computers).box() == customBox);
    CHECK(desk.placeOf(laptops) == Place(900, 150));
    CHECK(desk.sides().comparison()->rows[0].together->verdict == JointVerdict::differentTiers);
    desk.session.undo();
    CHECK(desk.placeOf(computers) == Place(920, 140));

    desk.click(Side::left, laptops);
    QTest::keyClick(&desk.view(Side::left), Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.placeOf(laptops).column() == Column::product);
    QTest::keyClick(&desk.view(Side::left), Qt::Key_Delete);
    CHECK_FALSE(desk.session.library().capability(laptops));
    desk.session.undo();
    CHECK(desk.session.library().capability(laptops));
}

TEST_CASE("a version cannot be edited by mouse or keys", "[sidebyside]") {
    Desk desk(libraryWithVersion());
    desk.sides().choose(Side::right, {northmereMap, before});
    const auto library = desk.session.library();
    desk.drag(Side::right, hosting, customBox);
    desk.click(Side::right, hosting);
    auto& right = desk.view(Side::right);
    for (const auto key : {Qt::Key_Delete, Qt::Key_F2})
        QTest::keyClick(&right, key);
    QTest::keyClick(&right, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&right, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.session.library() == library);
    CHECK(right.viewport()->findChildren<QWidget*>().isEmpty());
    CHECK(desk.sides().pane(Side::right).selected()->id == hosting);
}

TEST_CASE("what stands out is counted and can be looked at alone", "[sidebyside]") {
    Desk desk(sampleLibrary());
    CHECK(desk.action("All").text() == QStringLiteral("All (55)"));
    CHECK(desk.action("Both day one").text() == QStringLiteral("Both day one (16)"));
    CHECK(desk.action("Different tiers").text() == QStringLiteral("Different tiers (7)"));
    CHECK(desk.action("Only one").text() == QStringLiteral("Only one (8)"));
    CHECK(desk.action("Not placed").text() == QStringLiteral("Not placed (3)"));

    const auto grab = [&] { return desk.view(Side::left).viewport()->grab().toImage(); };
    const auto all = grab();
    desk.action("Different tiers").trigger();
    CHECK(desk.sides().filter() == Mark::differentTiers);
    CHECK(grab() != all);
    desk.action("All").trigger();
    CHECK(grab() == all);
}

TEST_CASE("all of it can be worked without a mouse", "[sidebyside]") {
    Desk desk(library());
    for (const auto* name : {"Overlay", "Different tiers", "Matches"}) {
        QToolButton* found = nullptr;
        for (auto* button : desk.compare.findChildren<QToolButton*>()) {
            if (button->text().startsWith(QString::fromUtf8(name))) found = button;
        }
        REQUIRE(found);
        CHECK(found->focusPolicy() == Qt::TabFocus);
    }
    auto* filter = desk.compare.findChild<QToolBar*>()->widgetForAction(&desk.action("Only one"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Space);
    CHECK(desk.sides().filter() == Mark::onlyOne);
    desk.view(Side::left).setFocus();
    QTest::keyClick(&desk.view(Side::left), Qt::Key_Home);
    CHECK(desk.sides().pane(Side::left).selected());
}

TEST_CASE("without a second map there is nothing to filter or match, and nothing breaks",
          "[sidebyside]") {
    auto alone = library();
    alone.maps.erase(eastvaleMap);
    alone.matches.clear();
    Desk desk(alone);
    CHECK_FALSE(desk.action("Both day one").isEnabled());
    CHECK_FALSE(desk.action("Matches").isEnabled());
    desk.action("Overlay").trigger();
    CHECK_FALSE(desk.compare.grab().isNull());
    CHECK(desk.view(Side::right).mapLayout().chips.empty());
}

TEST_CASE("another council's file is opened beside, or refused with a sentence", "[sidebyside]") {
    Desk desk(library());
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("south.rightward"));
    writeLibraryFile(pathFromQt(path), otherLibrary());
    openOther(desk.sides(), path, &desk.compare);
    CHECK(desk.sides().pane(Side::right).map()->info.id == southmoorMap);
    const auto boxes = desk.compare.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[1]->currentText().contains(QStringLiteral("only read")));

    SECTION("it may be exchanged or gone meanwhile: what was read stays") {
        QFile::remove(path);
        desk.sides().pane(Side::left).select(laptops);
        CHECK(desk.sides().pane(Side::right).selected()->id == notebooks);
    }
    SECTION("a file that is no library changes nothing") {
        const auto hostile = folder.filePath(QStringLiteral("hostile.rightward"));
        writeFileAtomically(pathFromQt(hostile), std::vector<std::byte>(4096, std::byte{0x53}));
        CHECK_THROWS_AS(openOther(desk.sides(), hostile, &desk.compare), Error);
        CHECK_THROWS_AS(openOther(desk.sides(), folder.filePath(QStringLiteral("none.rightward")),
                                  &desk.compare),
                        Error);
        CHECK(desk.sides().pane(Side::right).map()->info.id == southmoorMap);
    }
    SECTION("nor does a library without a map, which is said") {
        Library empty;
        const auto bare = folder.filePath(QStringLiteral("bare.rightward"));
        writeLibraryFile(pathFromQt(bare), empty);
        QString told;
        const std::function<void()> look = [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return QTimer::singleShot(20, &desk.compare, look);
            told = box->text();
            box->accept();
        };
        QTimer::singleShot(0, &desk.compare, look);
        openOther(desk.sides(), bare, &desk.compare);
        CHECK(told.contains(QStringLiteral("no map")));
        CHECK(desk.sides().pane(Side::right).map()->info.id == southmoorMap);
    }
}

TEST_CASE("names from files stay plain wherever the comparison shows them", "[sidebyside]") {
    auto marked = library();
    const Name name("<img src=file:///etc/passwd> & <b>bold</b>");
    mapIn(marked, northmereMap).content.capabilities.at(laptops).name = name;
    marked.councils.at(northmere).name = name;
    Desk desk(marked);
    desk.click(Side::left, laptops);
    for (auto* label : desk.compare.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    for (auto* widget : desk.compare.findChildren<QWidget*>())
        CHECK_FALSE(widget->toolTip().startsWith(QStringLiteral("<img")));
}
