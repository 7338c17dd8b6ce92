// SPDX-License-Identifier: MIT
#include "panels/list_panel.h"

#include "edit/edits.h"
#include "panels/hands.h"
#include "panels/list_model.h"
#include "panels/small_map.h"
#include "score/ranking.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace rightward;
using namespace rightward::build;
using namespace rightward::hands;

namespace {

struct Shown : SmallSession {
    ListPanel panel{session};
    QTableView& table{
        named<QTableView>(panel, QStringLiteral("Capabilities, what to share first at the top"))};

    Shown() { showPanel(panel, {1000, 600}); }

    QString cell(int row, int column) const {
        return table.model()->index(row, column).data().toString();
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            found.push_back(fromQt(cell(row, ListModel::name)));
        }
        return found;
    }
    void clickHeader(int column) {
        auto* header = table.horizontalHeader();
        const QPoint where(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("the list stands in the order of the ranking, with what waits at its end", "[panels]") {
    const Shown shown;
    Names expected;
    for (const auto& each : ranked(shown.session.map()->content)) {
        expected.push_back(each.capability->name.text());
    }
    expected.push_back("Kiosk");
    CHECK(shown.names() == expected);
    CHECK(shown.names() == Names{"Payroll", "Laptops", "Website", "Kiosk"});
    CHECK(says(shown.panel, QStringLiteral("2 of 3 to start on day one")));
}

TEST_CASE("a row says what is known, and what is not is never a zero", "[panels]") {
    const Shown shown;
    CHECK(shown.cell(0, ListModel::rank) == QStringLiteral("1"));
    CHECK(shown.cell(0, ListModel::annualCost) == QStringLiteral("not known"));
    CHECK(shown.cell(0, ListModel::supplier) == QStringLiteral("not known"));
    CHECK(shown.cell(0, ListModel::notifyByDate) == QStringLiteral("not known"));
    CHECK(shown.cell(1, ListModel::score) == QStringLiteral("97"));
    CHECK(shown.cell(1, ListModel::tier) == QStringLiteral("Start on day one"));
    CHECK(shown.cell(1, ListModel::annualCost) == QStringLiteral("£118,000"));
    CHECK(shown.cell(1, ListModel::contractEnd) == QStringLiteral("30 Sep 2027"));
    CHECK(shown.cell(1, ListModel::notifyByDate) == QStringLiteral("30 Jun 2027"));
    CHECK(shown.cell(3, ListModel::tier) == QStringLiteral("Waiting for a place"));
    CHECK(shown.cell(3, ListModel::score).isEmpty());
}

TEST_CASE("costs are sorted as numbers, and unknown ones come last both ways", "[panels]") {
    Shown shown;
    shown.clickHeader(ListModel::annualCost);
    CHECK(shown.names() == Names{"Website", "Laptops", "Payroll", "Kiosk"});
    shown.clickHeader(ListModel::annualCost);
    CHECK(shown.names() == Names{"Laptops", "Website", "Payroll", "Kiosk"});
}

TEST_CASE("dates are sorted as dates", "[panels]") {
    Shown shown;
    auto details = shown.at(shown.ids.website).details;
    details.contractEnd = Date::of(2027, 10, 1);
    shown.session.perform(
        changeDetails(shown.session.library(), shown.ids.website, std::move(details)));
    shown.clickHeader(ListModel::contractEnd);
    CHECK(shown.names() == Names{"Laptops", "Website", "Payroll", "Kiosk"});
}

TEST_CASE("the order can be chosen from the keyboard", "[panels]") {
    Shown shown;
    auto& by = named<QComboBox>(shown.panel, QStringLiteral("Sort by"));
    by.setFocus();
    QTest::keyClick(&by, Qt::Key_Down);
    CHECK(shown.names() == Names{"Kiosk", "Laptops", "Payroll", "Website"});
    auto* reversed = shown.panel.findChild<QCheckBox*>();
    reversed->setFocus();
    QTest::keyClick(reversed, Qt::Key_Space);
    CHECK(shown.names() == Names{"Website", "Payroll", "Laptops", "Kiosk"});
    CHECK(shown.table.horizontalHeader()->sortIndicatorSection() == ListModel::name);
}

TEST_CASE("the list is selected on the map, and the map's selection in the list", "[panels]") {
    Shown shown;
    CHECK_FALSE(shown.table.currentIndex().isValid());
    const auto first = shown.table.visualRect(shown.table.model()->index(0, 1)).center();
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, first);
    REQUIRE(shown.session.selected());
    CHECK(shown.session.selected()->id == shown.ids.payroll);
    QTest::keyClick(&shown.table, Qt::Key_Down);
    CHECK(shown.session.selected()->id == shown.ids.laptops);

    shown.session.select(shown.ids.website);
    CHECK(shown.table.currentIndex().row() == 2);
    CHECK(shown.table.selectionModel()->isRowSelected(2, {}));
    shown.session.select(std::nullopt);
    CHECK_FALSE(shown.table.selectionModel()->hasSelection());
}

TEST_CASE("the list follows edits and keeps its row", "[panels]") {
    Shown shown;
    shown.session.select(shown.ids.laptops);
    shown.session.perform(
        moveCapability(shown.session.library(), shown.ids.laptops, Place(100, 900)));
    CHECK(shown.names() == Names{"Payroll", "Website", "Laptops", "Kiosk"});
    CHECK(shown.table.currentIndex().row() == 2);
    CHECK(says(shown.panel, QStringLiteral("1 of 3 to start on day one")));
    shown.session.perform(moveCapability(shown.session.library(), shown.ids.kiosk, Place(1000, 0)));
    CHECK(shown.names() == Names{"Kiosk", "Payroll", "Website", "Laptops"});
    CHECK(shown.session.selected()->id == shown.ids.laptops);
    shown.session.perform(removeCapability(shown.session.library(), shown.ids.laptops));
    CHECK(shown.names() == Names{"Kiosk", "Payroll", "Website"});
    CHECK_FALSE(shown.session.selected());
    shown.session.undo();
    shown.session.undo();
    shown.session.undo();
    CHECK(shown.names() == Names{"Payroll", "Laptops", "Website", "Kiosk"});
}

TEST_CASE("another library shows another list", "[panels]") {
    Shown shown;
    shown.session.adopt({});
    CHECK(shown.names().empty());
    CHECK(says(shown.panel, QStringLiteral("0 of 0 to start on day one")));
}
