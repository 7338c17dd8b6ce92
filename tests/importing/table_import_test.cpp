// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "importing/names_model.h"
#include "importing/problems_model.h"
#include "importing/rows_model.h"
#include "support/catch.h"
#include "support/ui_builders.h"

#include <QSignalSpy>

using namespace rightward;
using namespace rightward::build;

namespace {

const std::string applications = "System name,Vendor,Annual cost,Contract end date,Ward\r\n"
                                 "Payroll,Brightwell,\"£12,500\",31/03/2027,North\r\n"
                                 "Bin rounds,Acme,TBC,31/02/2027,\r\n";

/// An import into a library with one map, of a table and for a new map of its council.
struct Fixture {
    explicit Fixture(const std::string& text, const std::vector<std::string>& names = {"Payroll"})
        : library(libraryWith(names)), import(library, catalogue, readCsvTable(text)) {
        const auto& council = library.councils.begin()->second;
        import.setTarget(NewMap{{freshId<MapId>(), council.id, Name("New"), today()}, {}});
    }

    MapId onlyMap() const { return library.maps.begin()->first; }

    Library library;
    Catalogue catalogue = shippedCatalogue();
    TableImport import;
};

QString shown(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("a table of applications is understood without help", "[importing]") {
    const Fixture fixture(applications);
    const auto& import = fixture.import;
    REQUIRE(import.reading().rows.size() == 2);
    CHECK(import.reading().rows[0].name == Name("Payroll"));
    CHECK(import.reading().rows[0].details.annualCost == Pounds(12'500));
    CHECK(import.layout().columns[4] == std::nullopt);
    CHECK(import.problemCount(Severity::unknownCell) == 1);
    REQUIRE(import.isReady());
    CHECK(count(import.joining(), Arrival::added) == 2);
}

TEST_CASE("a guess that is changed changes what comes in, and nothing else", "[importing]") {
    Fixture fixture(applications);
    const auto before = fixture.library;
    QSignalSpy told(&fixture.import, &TableImport::tableChanged);
    fixture.import.setColumn(4, CsvColumn::owner);
    CHECK(told.size() == 1);
    CHECK(fixture.import.reading().rows[0].details.owner == Name("North"));
    fixture.import.setColumn(2, std::nullopt);
    CHECK_FALSE(fixture.import.reading().rows[0].details.annualCost);
    CHECK(fixture.library == before);
}

TEST_CASE("without a column of names nothing comes in", "[importing]") {
    Fixture fixture(applications);
    fixture.import.setColumn(0, std::nullopt);
    CHECK(fixture.import.problemCount(Severity::wholeFile) == 1);
    CHECK_FALSE(fixture.import.isReady());
    fixture.import.setColumn(0, CsvColumn::name);
    CHECK(fixture.import.isReady());
}

TEST_CASE("while nobody knows where the rows go, nothing comes in", "[importing]") {
    Fixture fixture(applications);
    fixture.import.setTarget({});
    CHECK_FALSE(fixture.import.isReady());
    CHECK(fixture.import.joining().edit.changes.empty());
    fixture.import.setTarget(fixture.onlyMap());
    CHECK(fixture.import.isReady());
    CHECK(count(fixture.import.joining(), Arrival::updated) == 1);
    CHECK(count(fixture.import.joining(), Arrival::added) == 1);
}

TEST_CASE("a row without a name stays out only when a person says so", "[importing]") {
    Fixture fixture("name,supplier\nPayroll,Acme\n,Brightwell\n");
    CHECK(fixture.import.problemCount(Severity::lostRow) == 1);
    CHECK_FALSE(fixture.import.isReady());
    fixture.import.setLeavesOutRows(true);
    CHECK(fixture.import.isReady());
    fixture.import.setLeavesOutRows(false);
    fixture.import.mend(2, 0, "Laptops");
    CHECK(fixture.import.isReady());
    CHECK(fixture.import.reading().rows.size() == 2);
}

TEST_CASE("rows show what the file holds, with each fault at its cell", "[importing]") {
    Fixture fixture(applications);
    RowsModel model(fixture.import, nullptr);
    CHECK(model.rowCount() == 2);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("A  Name"));
    CHECK(model.headerData(4, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("E  not read"));
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole) == QStringLiteral("3"));
    const auto bad = model.index(1, 3);
    CHECK(bad.data().toString() == QStringLiteral("31/02/2027"));
    CHECK_FALSE(bad.data(Qt::DecorationRole).isNull());
    CHECK(bad.data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(QStringLiteral("no date that can be read")));
    CHECK(model.index(0, 3).data(Qt::DecorationRole).isNull());

    REQUIRE(model.setData(bad, QStringLiteral("28/02/2027"), Qt::EditRole));
    CHECK(fixture.import.problemCount(Severity::unknownCell) == 0);
    CHECK(fixture.import.reading().rows[1].details.contractEnd == Date::of(2027, 2, 28));
}

TEST_CASE("what is in a cell is never markup", "[importing]") {
    Fixture fixture("name\n<img src=file:///etc/hostname>\n");
    RowsModel model(fixture.import, nullptr);
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
}

TEST_CASE("problems are listed with their cells, the worst first", "[importing]") {
    Fixture fixture("name,supplier,annual cost,Ward\nPayroll,Acme,abc,North\n,Acme,1,\n");
    ProblemsModel model(fixture.import, nullptr);
    REQUIRE(model.rowCount() == 3);
    CHECK(shown(model, 0, ProblemsModel::where) == QStringLiteral("A3"));
    CHECK(shown(model, 0, ProblemsModel::outcome) == QStringLiteral("The row cannot come in."));
    CHECK(shown(model, 1, ProblemsModel::where) == QStringLiteral("C2"));
    CHECK(shown(model, 1, ProblemsModel::what).startsWith(QStringLiteral("“abc”: This is not")));
    CHECK(shown(model, 2, ProblemsModel::what).contains(QStringLiteral("Ward")));
    const RowsModel rows(fixture.import, nullptr);
    const auto* problem = model.problemAt(model.index(1, 0));
    REQUIRE(problem);
    CHECK(rows.indexOf(*problem) == rows.index(0, 2));
}

TEST_CASE("an entry's own name is taken, and what is merely alike only when accepted",
          "[importing]") {
    Fixture fixture("name\nPayroll\nPayroll system\nXyzzy\n");
    NamesModel model(fixture.import, nullptr);
    REQUIRE(model.rowCount() == 3);
    CHECK(shown(model, 0, NamesModel::entry) == QStringLiteral("Payroll"));
    CHECK(model.index(0, NamesModel::isUsed).data(Qt::CheckStateRole) == Qt::Checked);
    const auto alike = model.index(1, NamesModel::isUsed);
    CHECK(shown(model, 1, NamesModel::how).startsWith(QStringLiteral("perhaps")));
    CHECK(alike.data(Qt::CheckStateRole) == Qt::Unchecked);
    CHECK(model.usedCount() == 1);
    CHECK(shown(model, 2, NamesModel::entry) == QStringLiteral("none"));
    CHECK_FALSE(model.index(2, NamesModel::isUsed).flags() & Qt::ItemIsUserCheckable);

    REQUIRE(model.setData(alike, Qt::Checked, Qt::CheckStateRole));
    CHECK(model.usedCount() == 2);
    CHECK(shown(model, 1, NamesModel::how) == QStringLiteral("you chose it"));
    REQUIRE(model.setData(alike, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.usedCount() == 1);
}

TEST_CASE("an entry can be refused and another chosen from those that are alike", "[importing]") {
    Fixture fixture("name\nPayroll\n");
    NamesModel model(fixture.import, nullptr);
    const auto cell = model.index(0, NamesModel::entry);
    const auto options = cell.data(NamesModel::optionsRole).toStringList();
    REQUIRE(options.size() >= 2);
    CHECK(options.back() == QStringLiteral("none"));
    REQUIRE(model.setData(cell, options.size() - 1, Qt::EditRole));
    CHECK(shown(model, 0, NamesModel::how) == QStringLiteral("you said none"));
    const auto& edit = fixture.import.joining().edit;
    for (const auto& any : edit.changes) {
        if (const auto* change = std::get_if<Change<Capability>>(&any)) {
            CHECK_FALSE(change->after->catalogueId);
        }
    }
}

TEST_CASE("only names that need a look are shown when asked, and all suggestions taken at once",
          "[importing]") {
    Fixture fixture("name\nPayroll\nPayroll system\nXyzzy\n");
    NamesModel model(fixture.import, nullptr);
    model.setShowsDoubtfulOnly(true);
    CHECK(model.rowCount() == 2);
    fixture.import.chooseEntries(
        model.openSuggestions([](std::size_t, std::size_t) { return true; }));
    CHECK(model.usedCount() == 2);
    CHECK(model.rowCount() == 2);
}

TEST_CASE("looking for suggestions stops when it is told to", "[importing]") {
    Fixture fixture("name\nPayroll system\nWebsite CMS\n");
    const NamesModel model(fixture.import, nullptr);
    CHECK(model.openSuggestions([](std::size_t done, std::size_t) { return done < 1; }).size() ==
          1);
}
