// SPDX-License-Identifier: MIT
#include "exchange/csv_rows.h"

#include "model/limits.h"
#include "support/catch.h"

using namespace rightward;

namespace {

/// A code, the cell it is about and what becomes of it.
struct Said {
    ProblemCode code;
    std::string cell;
    Severity severity;
    bool operator==(const Said&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << static_cast<int>(said.code) << " at " << said.cell << " severity "
               << static_cast<int>(said.severity);
}

std::vector<Said> saidOf(const CsvReading& reading) {
    std::vector<Said> said;
    for (const auto& problem : reading.problems)
        said.push_back({problem.code, cellName(problem), problem.severity});
    return said;
}

CsvReading read(std::string_view text) {
    const auto table = readCsvTable(text);
    return readRows(table, guessLayout(table).layout);
}

/// The one row of a table of one row without problems.
CapabilityRow only(std::string_view text) {
    const auto reading = read(text);
    CHECK(saidOf(reading).empty());
    REQUIRE(reading.rows.size() == 1);
    return reading.rows.front();
}

/// Evolution and visibility; -1, -1 for an unknown place.
using Coordinates = std::pair<int, int>;

std::vector<Coordinates> placesIn(const CsvReading& reading) {
    std::vector<Coordinates> places;
    for (const auto& row : reading.rows) {
        places.emplace_back(row.place ? row.place->evolution() : -1,
                            row.place ? row.place->visibility() : -1);
    }
    return places;
}

std::vector<Coordinates> placesIn(std::string_view rows) {
    return placesIn(read("name,evolution,visibility\n" + std::string(rows)));
}

Said unknown(ProblemCode code, const char* cell) { return {code, cell, Severity::unknownCell}; }

} // namespace

TEST_CASE("every column of a row is read", "[exchange]") {
    const auto row =
        only("name,catalogue id,evolution,visibility,owner,supplier,annual cost,cost confidence,"
             "provision,contract end,extension to,notice months,users,hosting,data sensitivity,"
             "already shared with,reason,notes\n"
             "Laptops,laptops,900,140,Head of ICT,Tarnwick Devices,\"£118,000\",verified,contract,"
             "30/09/2027,2028-09-30,3,560,none,none,Eastvale,bought as seen,\"one\r\ntwo\"\n");
    CHECK(row.row == 1);
    CHECK(row.name == Name("Laptops"));
    CHECK(row.catalogueId == CatalogueId::parse("laptops"));
    CHECK(row.saysEntry);
    CHECK(row.place == Place(900, 140));
    CHECK(row.details == Details{Name("Head of ICT"), Name("Tarnwick Devices"), Pounds(118'000),
                                 CostConfidence::verified, Provision::contract,
                                 Date::of(2027, 9, 30), Date::of(2028, 9, 30), Months(3),
                                 Users(560), Hosting::none, DataSensitivity::none, Name("Eastvale"),
                                 Note("bought as seen"), Note("one\ntwo")});
}

TEST_CASE("only the name is needed, and what is not there is not known", "[exchange]") {
    const auto row = only("system name\nLaptops\n");
    CHECK(row.name == Name("Laptops"));
    CHECK_FALSE(row.saysEntry);
    CHECK_FALSE(row.place);
    CHECK(row.details == Details());
    CHECK(only("name,annual cost,contract end,supplier,catalogue id\nx,TBC,rolling,n/a,-\n")
              .details == Details());
}

TEST_CASE("words are read as people write them", "[exchange]") {
    const auto details = only("name,provision,hosting,data sensitivity,cost confidence\n"
                              "x,In house,On-Prem,Special category data,ESTIMATE\n")
                             .details;
    CHECK(details.provision == Provision::inHouse);
    CHECK(details.hosting == Hosting::onPremises);
    CHECK(details.dataSensitivity == DataSensitivity::specialCategory);
    CHECK(details.costConfidence == CostConfidence::estimated);
    const auto none = only("name,provision,hosting\nx,None,none\n").details;
    CHECK(none.provision == Provision::none);
    CHECK(none.hosting == Hosting::none);
}

TEST_CASE("a cell that cannot be read stays unknown and is listed", "[exchange]") {
    const auto reading = read("name,annual cost,contract end,users,hosting,catalogue id\n"
                              "Laptops,12.5k,31/02/2027,many,yes,Not An Id\n"
                              "Payroll,5,,,,\n");
    CHECK(saidOf(reading) == std::vector<Said>{unknown(ProblemCode::idInvalid, "F2"),
                                               unknown(ProblemCode::moneyInvalid, "B2"),
                                               unknown(ProblemCode::dateInvalid, "C2"),
                                               unknown(ProblemCode::numberInvalid, "D2"),
                                               unknown(ProblemCode::wordUnknown, "E2")});
    CHECK(reading.problems[1].args == std::vector<std::string>{"12.5k"});
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].details == Details());
    CHECK(reading.rows[1].details.annualCost == Pounds(5));
}

TEST_CASE("a row without a usable name is listed as lost", "[exchange]") {
    const auto reading =
        read("name,owner\n,ICT\nTBC,HR\n" + std::string(201, 'x') + ",\nPayroll,\n");
    CHECK(saidOf(reading) ==
          std::vector<Said>{{ProblemCode::textBlank, "A2", Severity::lostRow},
                            {ProblemCode::textBlank, "A3", Severity::lostRow},
                            {ProblemCode::textTooLong, "A4", Severity::lostRow}});
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows.front().row == 4);
}

TEST_CASE("a name that was broken into lines to fit its cell is one line", "[exchange]") {
    const auto row = only("name,owner,notes\n\"Bin rounds\r\nand\tin-cab\",\"HR\n\",\"a\nb\"\n");
    CHECK(row.name == Name("Bin rounds and in-cab"));
    CHECK(row.details.owner == Name("HR"));
    CHECK(row.details.notes == Note("a\nb"));
}

TEST_CASE("decimals with a comma are said, not read as thousands", "[exchange]") {
    const auto reading = read("name;evolution;visibility\nCRM;0,625;1\nWeb;1;0,875\n");
    CHECK_FALSE(reading.rows[0].place);
    CHECK_FALSE(reading.rows[1].place);
    CHECK(reading.problems.size() >= 2);
}

TEST_CASE("shared with nobody is shared with nobody", "[exchange]") {
    const auto reading = read("name,already shared with\nCRM,No\nWeb,none\nPay,Eastvale\n");
    CHECK_FALSE(reading.rows[0].details.alreadySharedWith);
    CHECK_FALSE(reading.rows[1].details.alreadySharedWith);
    CHECK(reading.rows[2].details.alreadySharedWith == Name("Eastvale"));
}

TEST_CASE("a character that was lost before comes in, and is said", "[exchange]") {
    const auto reading = read("name,notes\nCaf\uFFFD,x\n");
    CHECK(reading.rows.front().name == Name("Caf\uFFFD"));
    CHECK(saidOf(reading) == std::vector<Said>{{ProblemCode::textNotUtf8, "A2", Severity::note}});
}

TEST_CASE("pence are rounded to whole pounds, and that is said", "[exchange]") {
    const auto reading = read("name,annual cost\nLaptops,\"£12,500.50\"\nPayroll,99.49\n");
    CHECK(reading.rows[0].details.annualCost == Pounds(12'501));
    CHECK(reading.rows[1].details.annualCost == Pounds(99));
    CHECK(saidOf(reading) == std::vector<Said>{{ProblemCode::poundsRounded, "B2", Severity::note},
                                               {ProblemCode::poundsRounded, "B3", Severity::note}});
}

TEST_CASE("blank rows are passed over", "[exchange]") {
    const auto reading = read("name,owner\n\n,\nLaptops,ICT\n , \n");
    CHECK(saidOf(reading).empty());
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows.front().row == 3);
}

TEST_CASE("a row that lost or gained a cell stops the whole file", "[exchange]") {
    const auto reading = read("name,owner,notes\na,b,c\nd,e\nf,g,h,i\n");
    CHECK(saidOf(reading) ==
          std::vector<Said>{{ProblemCode::columnUnknown, "D1", Severity::note},
                            {ProblemCode::rowTooShort, "3", Severity::wholeFile},
                            {ProblemCode::rowTooLong, "4", Severity::wholeFile}});
    CHECK(reading.problems.back().args == std::vector<std::string>{"4", "3"});
    CHECK(worstOf(reading.problems) == Severity::wholeFile);
    CHECK(reading.rows.empty());
}

TEST_CASE("empty cells beyond the headings do not matter", "[exchange]") {
    CHECK(only("name,owner\na,b,, ,\n").details.owner == Name("b"));
    CHECK(only("name,owner,,\na,b\n").details.owner == Name("b"));
}

TEST_CASE("a layout that cannot be right gives no rows", "[exchange]") {
    const auto table = readCsvTable("name,owner\nx,y\n");
    auto layout = guessLayout(table).layout;
    layout.columns[1] = CsvColumn::name;
    CHECK(saidOf(readRows(table, layout)) ==
          std::vector<Said>{{ProblemCode::columnTwice, "B1", Severity::wholeFile}});
    layout.columns[0].reset();
    CHECK(readRows(table, layout).rows.front().name == Name("y"));
    layout.columns[1].reset();
    CHECK(readRows(table, layout).rows.empty());
}

TEST_CASE("a person's layout is followed", "[exchange]") {
    const auto table = readCsvTable("Laptops,ICT\nPayroll,HR\n");
    CsvLayout layout;
    layout.columns = {CsvColumn::owner, CsvColumn::name};
    const auto reading = readRows(table, layout);
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[1].name == Name("HR"));
    CHECK(reading.rows[1].details.owner == Name("Payroll"));
}

TEST_CASE("a mended cell is read as it was mended", "[exchange]") {
    auto table = readCsvTable("name,annual cost\nLaptops,12.5k\n");
    table.setCell(1, 1, "12,500");
    const auto reading = readRows(table, guessLayout(table).layout);
    CHECK(reading.problems.empty());
    CHECK(reading.rows.front().details.annualCost == Pounds(12'500));
}

TEST_CASE("places run to a thousand, or to one where there is a decimal point", "[exchange]") {
    CHECK(placesIn("a,900,140\nb,0,1000\nc,1,1\n") ==
          std::vector<Coordinates>{{900, 140}, {0, 1000}, {1, 1}});
    CHECK(placesIn("a,0.9,0.14\nb,0,1\nc,.5,1.0\n") ==
          std::vector<Coordinates>{{900, 140}, {0, 1000}, {500, 1000}});
    CHECK(placesIn("a,0.6254,0.6255\nb,0.99951,0.0004999\nc,1.000,0.000\n") ==
          std::vector<Coordinates>{{625, 626}, {1000, 0}, {1000, 0}});
    CHECK(placesIn("a,0.30000000000000004,0.7\n") == std::vector<Coordinates>{{300, 700}});
}

TEST_CASE("a column or a row may be named", "[exchange]") {
    CHECK(placesIn("a,Genesis,back-end\nb,custom built,In between\nc,PRODUCT,user-facing\n"
                   "d,commodity,behind the scenes\ne,625,Residents use it\n") ==
          std::vector<Coordinates>{{125, 167}, {375, 500}, {625, 833}, {875, 167}, {625, 833}});
    const auto wrong = read("name,evolution,visibility\na,back-end,genesis\n");
    CHECK(saidOf(wrong) == std::vector<Said>{unknown(ProblemCode::numberInvalid, "B2"),
                                             unknown(ProblemCode::numberInvalid, "C2")});
}

TEST_CASE("where only 0 and 1 are seen a person must say what they mean", "[exchange]") {
    const auto table = readCsvTable("name,evolution,visibility\na,1,0\nb,0,1\nc,product,middle\n");
    auto layout = guessLayout(table).layout;
    const auto unclear = readRows(table, layout);
    CHECK(saidOf(unclear) == std::vector<Said>{unknown(ProblemCode::placeScaleUnclear, "B2")});
    CHECK(placesIn(unclear) == std::vector<Coordinates>{{-1, -1}, {-1, -1}, {625, 500}});
    layout.scale = PlaceScale::one;
    CHECK(placesIn(readRows(table, layout)) ==
          std::vector<Coordinates>{{1000, 0}, {0, 1000}, {625, 500}});
    layout.scale = PlaceScale::thousand;
    CHECK(placesIn(readRows(table, layout)) ==
          std::vector<Coordinates>{{1, 0}, {0, 1}, {625, 500}});
}

TEST_CASE("a coordinate is never guessed at", "[exchange]") {
    const auto outside =
        read("name,evolution,visibility\na,1.001,0.5\nb,2,0.5\nc,-0.1,0.5\nd,12.0,0\n");
    CHECK(saidOf(outside) == std::vector<Said>{unknown(ProblemCode::placeOutOfRange, "B2"),
                                               unknown(ProblemCode::placeOutOfRange, "B3"),
                                               unknown(ProblemCode::placeOutOfRange, "B4"),
                                               unknown(ProblemCode::placeOutOfRange, "B5")});
    const auto wrong = read("name;evolution;visibility\na;0,5;500\nb;50%;500\nc;٥;500\nd;1001;500\n"
                            "e;1e2;500\nf;soon;500\n");
    CHECK(saidOf(wrong) == std::vector<Said>{unknown(ProblemCode::numberInvalid, "B2"),
                                             unknown(ProblemCode::numberInvalid, "B3"),
                                             unknown(ProblemCode::numberInvalid, "B4"),
                                             unknown(ProblemCode::placeOutOfRange, "B5"),
                                             unknown(ProblemCode::numberInvalid, "B6"),
                                             unknown(ProblemCode::numberInvalid, "B7")});
    CHECK(placesIn(wrong) == std::vector<Coordinates>(6, {-1, -1}));
}

TEST_CASE("half a place is none and is said", "[exchange]") {
    CHECK(saidOf(read("name,evolution,visibility\na,500,\nb,TBC,500\nc,,\n")) ==
          std::vector<Said>{unknown(ProblemCode::placeIncomplete, "B2"),
                            unknown(ProblemCode::placeIncomplete, "C3")});
    CHECK(saidOf(read("name,evolution\na,500\n")) ==
          std::vector<Said>{unknown(ProblemCode::placeIncomplete, "B2")});
}

TEST_CASE("an apostrophe before what a spreadsheet would compute is taken off", "[exchange]") {
    CHECK(only("name\n'=1+1\n").name == Name("=1+1"));
    CHECK(only("name\n=1+1\n").name == Name("=1+1"));
    CHECK(only("name\n''@x\n").name == Name("'@x"));
    CHECK(only("name\n'TBC\n").name == Name("TBC"));
    CHECK(only("name\n'Tis\n").name == Name("'Tis"));
    CHECK(only("name,notes\nx,'+44 1234 567\n").details.notes == Note("+44 1234 567"));
    CHECK(only("name,notes\nx,'unknown\n").details.notes == Note("unknown"));
    CHECK_FALSE(only("name,notes\nx,unknown\n").details.notes);
}

TEST_CASE("of very many problems a thousand are listed, the lost rows first of all", "[exchange]") {
    std::string text = "name,annual cost\n";
    for (int i = 0; i < 5000; ++i)
        text += "x,bad\n";
    const auto reading = read(text + ",1\n");
    CHECK(reading.rows.size() == 5000);
    CHECK(reading.problems.size() == Limits::problems);
    CHECK(worstOf(reading.problems) == Severity::lostRow);
}

TEST_CASE("a register as a council keeps it comes in, and says what it lacks", "[exchange]") {
    const auto reading = read("sep=;\r\n"
                              "ICT applications 2026;;;;\r\n"
                              "Ref;System Name;\"Supplier\nname\";Annual Cost (\xa3);End date\r\n"
                              "1;Laptops;Tarnwick;\xa3"
                              "12,500 p.a.;31/03/27\r\n"
                              "2;Payroll;N/K;45000.00;31-Mar-2028\r\n");
    CHECK(saidOf(reading) ==
          std::vector<Said>{{ProblemCode::readAsWindows1252, "1", Severity::note},
                            {ProblemCode::rowsAboveHeading, "1", Severity::note},
                            {ProblemCode::columnUnknown, "A3", Severity::note},
                            unknown(ProblemCode::dateCenturyUnclear, "E4")});
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].details.supplier == Name("Tarnwick"));
    CHECK(reading.rows[0].details.annualCost == Pounds(12'500));
    CHECK(reading.rows[1].details.contractEnd == Date::of(2028, 3, 31));
    CHECK_FALSE(reading.rows[1].details.supplier);
}
