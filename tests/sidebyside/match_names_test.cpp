// SPDX-License-Identifier: MIT
#include "sidebyside/match_names.h"
#include "sidebyside/pair_library.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace rightward;
using namespace rightward::example;

namespace {

/// Northmere's "Kite repairs" is like Eastvale's "Repair of kites"; nothing else is like anything.
Library kites() {
    auto made = library();
    made.matches.clear();
    auto& north = mapIn(made, northmereMap).content.capabilities;
    auto& east = mapIn(made, eastvaleMap).content.capabilities;
    east.clear();
    north.emplace(id<Capability>(20),
                  capability(20, northmereMap, "Kite repairs", Place{500, 500}));
    east.emplace(id<Capability>(21), capability(21, eastvaleMap, "Kite repair", Place{500, 500}));
    return made;
}

struct Desk {
    Session session;
    TwoMaps sides;
    MatchNames dialog;

    explicit Desk(Library library)
        : session(std::move(library), shippedCatalogue()), sides(session),
          dialog((sides.setActive(true), sides)) {
        dialog.show();
    }
    QListWidget& list(const char* name) const {
        for (auto* each : dialog.findChildren<QListWidget*>()) {
            if (each->accessibleName() == QString::fromUtf8(name)) return *each;
        }
        throw std::runtime_error(name);
    }
    QListWidget& suggested() const { return list("What may be the same"); }
    QListWidget& said() const { return list("What was said before"); }
    QPushButton& button(const char* text) const {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text)) return *each;
        }
        throw std::runtime_error(text);
    }
    void click(const char* text) const { QTest::mouseClick(&button(text), Qt::LeftButton); }
    std::size_t pairs() const { return sides.comparison()->rows.size(); }
};

} // namespace

TEST_CASE("a suggestion is no match until a person says so", "[sidebyside]") {
    Desk desk(kites());
    const auto atFirst = desk.pairs();
    REQUIRE(desk.suggested().count() == 1);
    CHECK(
        desk.suggested().item(0)->text().startsWith(QStringLiteral("Kite repairs — Kite repair")));
    desk.click("They are the same");
    CHECK(desk.pairs() == atFirst + 1);
    CHECK(desk.suggested().count() == 0);
    CHECK_FALSE(desk.button("They are the same").isEnabled());
    REQUIRE(desk.said().count() == 1);
    CHECK(desk.said().item(0)->text() ==
          QStringLiteral("Kite repairs and Kite repair are the same"));

    SECTION("and can be taken back") {
        desk.click("Take back");
        CHECK(desk.pairs() == atFirst);
        CHECK(desk.suggested().count() == 1);
        CHECK(desk.said().count() == 0);
    }
    SECTION("or undone") {
        desk.session.undo();
        CHECK(desk.suggested().count() == 1);
    }
}

TEST_CASE("what is refused is not suggested again", "[sidebyside]") {
    Desk desk(kites());
    desk.click("They are not the same");
    CHECK(desk.suggested().count() == 0);
    CHECK(desk.said().item(0)->text() ==
          QStringLiteral("Kite repairs and Kite repair are not the same"));
}

TEST_CASE("any two can be matched by hand, those that have no match first", "[sidebyside]") {
    Desk desk(kites());
    const auto boxes = desk.dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    boxes[0]->setCurrentText(QStringLiteral("Website"));
    boxes[1]->setCurrentText(QStringLiteral("Kite repair"));
    desk.click("Match these two");
    const auto* row = desk.sides.rowOf(Side::left, website);
    REQUIRE(row);
    CHECK(row->ground == MatchGround::confirmed);
    CHECK(row->members[1].at(0)->name.text() == "Kite repair");
}
