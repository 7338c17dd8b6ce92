// SPDX-License-Identifier: MIT
#include "sidebyside/pair_details.h"
#include "sidebyside/pair_library.h"
#include "sidebyside/pair_list.h"
#include "sidebyside/pair_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rightward;
using namespace rightward::example;

namespace {

struct Desk {
    Session session;
    TwoMaps sides;
    PairList list;

    explicit Desk(Library library)
        : session(std::move(library), shippedCatalogue()), sides(session), list(sides) {
        sides.setActive(true);
    }
    QTableView& view() const { return *list.findChild<QTableView*>(); }
    QString cell(int row, PairTable::Column column) const {
        return view().model()->index(row, column).data().toString();
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names += cell(row, PairTable::capability);
        return names;
    }
    int rowOf(const char* name) const {
        return static_cast<int>(names().indexOf(QString::fromUtf8(name)));
    }
};

Library withDetails() {
    auto made = library();
    auto& details = mapIn(made, northmereMap).content.capabilities.at(laptops).details;
    details.annualCost = Pounds(60'000);
    details.contractEnd = day("2028-03-31");
    return made;
}

} // namespace

TEST_CASE("the table says of both maps what they come to together", "[sidebyside]") {
    const Desk table(withDetails());
    CHECK(table.names() == QStringList{QStringLiteral("Laptops and desktop computers"),
                                       QStringLiteral("Cloud hosting"),
                                       QStringLiteral("Council website and content system"),
                                       QStringLiteral("Drones")});
}

TEST_CASE("a row has each score, the score together, the verdict and what is known of the costs",
          "[sidebyside]") {
    const Desk table(withDetails());
    CHECK(table.cell(0, PairTable::left) == QStringLiteral("97 · day one"));
    CHECK(table.cell(0, PairTable::right) == QStringLiteral("97 · day one"));
    CHECK(table.cell(0, PairTable::together) == QStringLiteral("97 · day one"));
    CHECK(table.cell(0, PairTable::verdict) == QStringLiteral("Start on day one, together"));
    CHECK(table.cell(0, PairTable::annualCost) == QStringLiteral("£60,000 a year, 1 not known"));
    CHECK(table.cell(0, PairTable::contractEnds) == QStringLiteral("31 Mar 2028 · not known"));
    const int waiting = table.rowOf("Drones");
    CHECK(table.cell(waiting, PairTable::verdict) ==
          QStringLiteral("Only Northmere has it; it waits for a place"));
    CHECK(table.cell(waiting, PairTable::together).isEmpty());
}

TEST_CASE("who would have to move is said by name and distance", "[sidebyside]") {
    auto moved = library();
    mapIn(moved, eastvaleMap).content.capabilities.at(computers).place = Place{650, 140};
    const Desk table(moved);
    CHECK(table.cell(0, PairTable::verdict) == QStringLiteral("Different tiers"));
    CHECK(table.cell(0, PairTable::moves) == QStringLiteral("Eastvale 100 right"));
}

TEST_CASE("the table is narrowed by a mark and by words of either council", "[sidebyside]") {
    Desk table(library());
    table.sides.setFilter(Mark::onlyOne);
    CHECK(table.names().size() == 2);
    table.sides.setFilter(std::nullopt);
    auto* search = table.list.findChild<QLineEdit*>();
    search->setText(QStringLiteral("COMPUT"));
    CHECK(table.names().size() == 1);
    search->setText(QStringLiteral("nothing like it"));
    CHECK(table.names().isEmpty());
}

TEST_CASE("the table is sorted by what cells mean, the unknown last", "[sidebyside]") {
    Desk table(library());
    table.view().sortByColumn(PairTable::left, Qt::AscendingOrder);
    CHECK(table.rowOf("Council website and content system") == 0);
    CHECK(table.rowOf("Drones") == 3);
    table.view().sortByColumn(PairTable::left, Qt::DescendingOrder);
    CHECK(table.rowOf("Cloud hosting") == 0);
    CHECK(table.rowOf("Drones") == 3);
}

TEST_CASE("a row that is chosen is selected on both maps, and the other way round",
          "[sidebyside]") {
    Desk table(library());
    table.view().setCurrentIndex(table.view().model()->index(0, 0));
    CHECK(table.sides.pane(Side::left).selected()->id == laptops);
    CHECK(table.sides.pane(Side::right).selected()->id == computers);
    table.sides.pane(Side::left).select(hosting);
    CHECK(table.view().currentIndex().row() == table.rowOf("Cloud hosting"));

    SECTION("and stays chosen when an edit makes the table anew") {
        table.session.perform(moveCapability(table.session.library(), website, Place{900, 900}));
        CHECK(table.view().currentIndex().row() == table.rowOf("Cloud hosting"));
    }
}

TEST_CASE("the details give readiness part by part, and let a match be refused", "[sidebyside]") {
    Desk table(withDetails());
    PairDetails details(table.sides);
    details.show();
    const auto said = [&] {
        QApplication::processEvents();
        QStringList texts;
        for (const auto* label : details.widget()->findChildren<QLabel*>()) {
            CHECK(label->textFormat() == Qt::PlainText);
            texts += label->text();
        }
        return texts.join(u'\n');
    };
    CHECK(said().contains(QStringLiteral("Choose a capability")));
    table.sides.pane(Side::left).select(laptops);
    CHECK(said().contains(QStringLiteral("Ready to act together: ")));
    CHECK(said().contains(QStringLiteral("Find out when the contract ends: Eastvale.")));
    for (const auto* part : {"Dates line up, 0 of 30", "Time to act, ", "Same picture, 20 of 20",
                             "Common ground, ", "Worth the effort, 10 of 15"}) {
        INFO(part);
        CHECK(said().contains(QString::fromUtf8(part)));
    }
    auto* refuse = details.widget()->findChild<QPushButton*>();
    REQUIRE(refuse);
    QTest::mouseClick(refuse, Qt::LeftButton);
    CHECK(table.session.library().matches.begin()->second.verdict == Verdict::refused);
    CHECK(table.sides.comparison()->rows.empty());
    table.session.undo();
    CHECK(table.sides.comparison()->rows.size() == 1);
}
