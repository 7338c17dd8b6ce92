// SPDX-License-Identifier: MIT
#include "exchange/csv_columns.h"

#include "support/catch.h"

using namespace rightward;

namespace {

using Column = CsvColumn;

/// A code and the cell it is about.
using Said = std::vector<std::pair<ProblemCode, std::string>>;

Said saidOf(const CellProblems& problems) {
    Said said;
    for (const auto& problem : problems)
        said.emplace_back(problem.code, cellName(problem));
    return said;
}

LayoutGuess guess(std::string_view text) { return guessLayout(readCsvTable(text)); }

std::vector<std::optional<Column>> columnsOf(std::string_view text) {
    return guess(text).layout.columns;
}

} // namespace

TEST_CASE("a row of data that holds a heading's word never hides the rows above it", "[exchange]") {
    for (const char* text : {"CRM,Capita\nSoftware,Civica\nPay,Midland\n",
                             "Name of it,Firm\nCRM,Provider\nSoftware,Vendor\n"}) {
        INFO(text);
        const auto guess = guessLayout(readCsvTable(text));
        CHECK_FALSE(guess.layout.headingRow);
        CHECK(worstOf(guess.problems) == Severity::wholeFile);
    }
    const auto list = guessLayout(readCsvTable("Planning\nSoftware\nCRM\nWaste\n"));
    CHECK_FALSE(list.layout.headingRow);
    CHECK(list.layout.columns.front() == CsvColumn::name);
}

TEST_CASE("titles above the headings fill less of the table than they do", "[exchange]") {
    const auto guess = guessLayout(readCsvTable(
        "Applications,,,\n\"October 2026, ICT\",draft,,\nName,Supplier,Users,Notes\nA,B,,\n"));
    CHECK(guess.layout.headingRow == 2);
}

TEST_CASE("what was not parted is no list of names", "[exchange]") {
    for (const char* text : {"name|owner\nCRM|Jo\n", "Report\nOf\n\"a,b\"\n"}) {
        INFO(text);
        CHECK(worstOf(guessLayout(readCsvTable(text)).problems) == Severity::wholeFile);
    }
}

TEST_CASE("a heading with another unit means something else", "[exchange]") {
    CHECK(columnMeant("Annual cost (£)") == CsvColumn::annualCost);
    CHECK_FALSE(columnMeant("Annual cost ($)"));
    CHECK_FALSE(columnMeant("Annual cost (€)"));
    CHECK_FALSE(columnMeant("Users (%)"));
    CHECK(columnMeant("Supplier(s)") == CsvColumn::supplier);
}

TEST_CASE("every heading of ours means its column, however it is written", "[exchange]") {
    for (std::size_t i = 0; i < csvColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        std::string loud(headingOf(column));
        for (char& c : loud)
            c = c == ' ' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        INFO(loud);
        CHECK(headingMeaning(headingOf(column)) == HeadingMeaning{column, Meaning::ours});
        CHECK(columnMeant("  " + loud + ": ") == column);
    }
    CHECK(headingOf(Column::annualCost) == "annual cost");
    CHECK(headingOf(Column::alreadySharedWith) == "already shared with");
}

TEST_CASE("headings that councils publish are understood", "[exchange]") {
    const std::vector<std::pair<const char*, Column>> headings{
        {"System Name", Column::name},
        {"Application", Column::name},
        {"Application name", Column::name},
        {"Product", Column::name},
        {"Vendor", Column::supplier},
        {"Supplier name", Column::supplier},
        {"Contractor", Column::supplier},
        {"Annual Cost (£)", Column::annualCost},
        {"Cost per year", Column::annualCost},
        {"Annual value", Column::annualCost},
        {"Yearly cost", Column::annualCost},
        {"Contract End Date", Column::contractEnd},
        {"End date", Column::contractEnd},
        {"Expiry date", Column::contractEnd},
        {"Renewal date?", Column::contractEnd},
        {"Extension", Column::extensionTo},
        {"Notice period (months)", Column::noticeMonths},
        {"Number of users", Column::users},
        {"No. of users", Column::users},
        {"Licences", Column::users},
        {"Users / licences", Column::users},
        {"Hosting", Column::hosting},
        {"On-premises or cloud", Column::hosting},
        {"On-prem / Cloud", Column::hosting},
        {"Responsible officer", Column::owner},
        {"Service owner", Column::owner},
        {"Business Owner", Column::owner},
        {"Person responsible", Column::owner},
        {"Data classification", Column::dataSensitivity},
        {"Who shares it", Column::alreadySharedWith},
        {"Comments", Column::notes}};
    for (const auto& [heading, column] : headings) {
        INFO(heading);
        CHECK(columnMeant(heading) == column);
    }
}

TEST_CASE("what is not known, or would be read as something else, is no heading", "[exchange]") {
    for (const char* heading :
         {"", " ", "Department", "Start date", "Review date", "Contract value", "Total cost",
          "Cost", "Annual cost (£k)", "Annual cost (£000)", "Yes", "Laptops", "مجلس", "注記"}) {
        INFO(heading);
        CHECK_FALSE(columnMeant(heading));
    }
}

TEST_CASE("columns are found in any order", "[exchange]") {
    const auto found = guess("Vendor,Annual Cost,System Name\nTarnwick,5,Laptops\n");
    CHECK(found.layout.headingRow == 0U);
    CHECK(found.layout.columns == columnsOf("supplier,annual cost,name\nx,1,y\n"));
    CHECK(found.layout.columns[2] == Column::name);
    CHECK(found.layout.scale == PlaceScale::decide);
    CHECK(found.problems.empty());
}

TEST_CASE("titles above the headings are passed over and said", "[exchange]") {
    const auto found =
        guess(",,\nNorthmere application list,,\n\nname,owner,notes\nLaptops,ICT,\n");
    CHECK(found.layout.headingRow == 3U);
    CHECK(saidOf(found.problems) == Said{{ProblemCode::rowsAboveHeading, "2"}});
    CHECK(found.problems.front().severity == Severity::note);
    CHECK(found.problems.front().args.front() == "Northmere application list");
    const auto merged = guess("Contract,,System\nstart,end date,name\n1/1/2026,1/1/2027,x\n");
    CHECK(merged.layout.headingRow == 1U);
}

TEST_CASE("headings are looked for in the first ten rows only", "[exchange]") {
    CHECK(guess("a,\n\n\n\n\n\n\n\n\nname,owner\nx,y\n").layout.headingRow == 9U);
    CHECK_FALSE(guess("a,\n\n\n\n\n\n\n\n\n\nname,owner\nx,y\n").layout.headingRow);
}

TEST_CASE("a column that is not understood is said, one without anything is not", "[exchange]") {
    const auto found = guess("name,Department,,,owner\nLaptops,ICT,?,,x\n");
    CHECK(saidOf(found.problems) ==
          Said{{ProblemCode::columnUnknown, "B1"}, {ProblemCode::columnUnknown, "C1"}});
    CHECK(found.problems.front().args.front() == "Department");
    CHECK(worstOf(found.problems) == Severity::note);
}

TEST_CASE("a surer heading wins", "[exchange]") {
    CHECK(columnsOf("Product,System name,Vendor,Supplier\na,b,c,d\n") ==
          std::vector<std::optional<Column>>{{}, Column::name, {}, Column::supplier});
    CHECK(columnsOf("Users,Licences,name\n1,2,c\n").at(1) == std::nullopt);
    CHECK(saidOf(guess("Users,Licences,name\n1,2,c\n").problems) ==
          Said{{ProblemCode::columnUnknown, "B1"}});
}

TEST_CASE("two columns for one thing are for a person to choose from", "[exchange]") {
    const auto table = readCsvTable("name,Service owner,Business owner\nx,y,z\n");
    auto found = guessLayout(table);
    CHECK(saidOf(found.problems) == Said{{ProblemCode::columnTwice, "C1"}});
    CHECK(worstOf(found.problems) == Severity::wholeFile);
    CHECK(found.problems.front().args == std::vector<std::string>{"Business owner", "owner"});
    found.layout.columns[1].reset();
    CHECK(saidOf(layoutProblems(table, found.layout)) == Said{{ProblemCode::columnUnknown, "B1"}});
}

TEST_CASE("a table needs a column of names", "[exchange]") {
    const auto found = guess("Department,owner,supplier\na,b,c\n");
    CHECK(found.layout.headingRow == 0U);
    CHECK(saidOf(found.problems).front() ==
          std::pair(ProblemCode::nameColumnMissing, std::string("1")));
    CHECK(worstOf(found.problems) == Severity::wholeFile);
    const auto bare = guess("Laptops,ICT\nPayroll,HR\n");
    CHECK_FALSE(bare.layout.headingRow);
    CHECK(worstOf(bare.problems) == Severity::wholeFile);
}

TEST_CASE("a column of names may have a heading or none", "[exchange]") {
    const auto bare = guess("Laptops\nHosting\nPayroll\n");
    CHECK_FALSE(bare.layout.headingRow);
    CHECK(bare.layout.columns == std::vector<std::optional<Column>>{Column::name});
    CHECK(bare.problems.empty());
    CHECK(guess("Application\nLaptops\n").layout.headingRow == 0U);
}

TEST_CASE("a row of data is no heading because a cell is such a word", "[exchange]") {
    CHECK_FALSE(guess("CRM,Product,in between\nBins,Commodity,middle\n").layout.headingRow);
    CHECK_FALSE(guess("x,Hosting\ny,z\n").layout.headingRow);
}

TEST_CASE("it is said when a table is read as Windows-1252", "[exchange]") {
    CHECK(saidOf(guess("name\nCaf\xe9 tills\n").problems) ==
          Said{{ProblemCode::readAsWindows1252, "1"}});
}

TEST_CASE("cells are named as a spreadsheet names them", "[exchange]") {
    const auto named = [](std::size_t row, std::size_t column) {
        return cellName({{}, {}, row, column, {}});
    };
    CHECK(named(6, 2) == "C7");
    CHECK(named(0, 25) == "Z1");
    CHECK(named(0, 26) == "AA1");
    CHECK(named(9, 199) == "GR10");
    CHECK(cellName({{}, {}, 6, {}, {}}) == "7");
    CHECK(asProblem({ProblemCode::dateInvalid, Severity::unknownCell, 6, 2, {"x"}}) ==
          Problem{ProblemCode::dateInvalid, "C7", {"x"}});
}
