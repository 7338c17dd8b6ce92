// SPDX-License-Identifier: MIT
#include "exchange/csv_table.h"

#include "model/problem.h"
#include "support/catch.h"

#include <algorithm>
#include <chrono>

using namespace rightward;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const CsvTable& table) {
    Rows rows(table.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < table.cellCount(row); ++column)
            rows[row].emplace_back(table.cell(row, column));
    }
    return rows;
}

Rows rowsIn(std::string_view bytes) { return rowsOf(readCsvTable(bytes)); }

/// The error's code and the row it names.
struct Refusal {
    std::optional<ErrorCode> code;
    std::string row;
    bool operator==(const Refusal&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal) {
    return out << (refusal.code ? static_cast<int>(*refusal.code) : -1) << " row " << refusal.row;
}

Refusal refusalOf(std::string_view bytes) {
    try {
        readCsvTable(bytes);
    } catch (const Error& error) {
        return {error.code(), error.args().empty() ? "" : error.args().front()};
    }
    return {};
}

Refusal notText(const char* row) { return {ErrorCode::csvNotText, row}; }
const Refusal tooLarge{ErrorCode::csvTooLarge, ""};

/// The text so many times.
std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (; times > 0; --times)
        all += text;
    return all;
}

} // namespace

TEST_CASE("a table is taken apart at commas, semicolons or tabs", "[exchange]") {
    const Rows rows{{"name", "owner"}, {"Laptops", "ICT"}, {"Payroll", "HR"}};
    CHECK(rowsIn("name,owner\nLaptops,ICT\nPayroll,HR\n") == rows);
    CHECK(rowsIn("name;owner\nLaptops;ICT\nPayroll;HR") == rows);
    CHECK(rowsIn("name\towner\nLaptops\tICT\nPayroll\tHR\n") == rows);
    CHECK(readCsvTable("a;b\n1;2\n").separator() == Separator::semicolon);
}

TEST_CASE("lines end as Windows, Unix or an old Mac ends them", "[exchange]") {
    const Rows rows{{"name", "owner"}, {"Laptops", ""}};
    CHECK(rowsIn("name,owner\r\nLaptops,\r\n") == rows);
    CHECK(rowsIn("name,owner\nLaptops,") == rows);
    CHECK(rowsIn("name,owner\rLaptops,\r") == rows);
}

TEST_CASE("a cell in quotes holds separators, quotes and line ends", "[exchange]") {
    CHECK(rowsIn("name,notes\n\"a,b\",\"one\r\ntwo\"\n\"say \"\"yes\"\"\",\"\"\n") ==
          Rows{{"name", "notes"}, {"a,b", "one\r\ntwo"}, {"say \"yes\"", ""}});
    CHECK(rowsIn("name,notes\n\"\"\"\",x\n") == Rows{{"name", "notes"}, {"\"", "x"}});
    CHECK(rowsIn("name;notes\n\"a;b\";c,d\n") == Rows{{"name", "notes"}, {"a;b", "c,d"}});
}

TEST_CASE("rows are counted as a spreadsheet counts them", "[exchange]") {
    const auto table = readCsvTable("name,owner\n\n\"two\nlines\",x\n");
    REQUIRE(table.rowCount() == 3);
    CHECK(table.cellCount(1) == 0);
    CHECK(table.isBlank(1));
    CHECK(table.cell(2, 0) == "two\nlines");
    CHECK(table.cell(2, 9).empty());
    CHECK(readCsvTable("a,b\n , \n").isBlank(1));
}

TEST_CASE("a column of names needs no separator, whatever stands in the names", "[exchange]") {
    CHECK(rowsIn("Laptops\nPayroll, HR\nBins; recycling\nPhones\n") ==
          Rows{{"Laptops"}, {"Payroll, HR"}, {"Bins; recycling"}, {"Phones"}});
    CHECK(rowsIn("name\nPlanning, building control\nRents, repairs\nParking\n") ==
          Rows{{"name"}, {"Planning, building control"}, {"Rents, repairs"}, {"Parking"}});
}

TEST_CASE("headings tell the separator where cells are full of others", "[exchange]") {
    CHECK(rowsIn("name;notes\na;b, c, d\ne;f, g, h\ni;j, k, l\n") ==
          Rows{{"name", "notes"}, {"a", "b, c, d"}, {"e", "f, g, h"}, {"i", "j, k, l"}});
    CHECK(readCsvTable("Our systems, 2026\nsystem name;vendor\nx;y\n").separator() ==
          Separator::semicolon);
}

TEST_CASE("UTF-8 is read with and without a mark", "[exchange]") {
    CHECK(rowsIn("\xef\xbb\xbfname\nTŷ\n") == Rows{{"name"}, {"Tŷ"}});
    CHECK(readCsvTable("name\nTŷ\n").encoding() == Encoding::utf8);
    CHECK(rowsIn("name\nTŷ 🗑️ مجلس\n") == Rows{{"name"}, {"Tŷ 🗑️ مجلس"}});
}

TEST_CASE("what is not UTF-8 is Windows-1252, and the table says so", "[exchange]") {
    const auto table = readCsvTable("name,cost\nCaf\xe9 tills,\x80"
                                    "5\nO\x92"
                                    "Brien \x96 x,\xa3"
                                    "3\n");
    CHECK(table.encoding() == Encoding::windows1252);
    CHECK(rowsOf(table) == Rows{{"name", "cost"}, {"Café tills", "€5"}, {"O’Brien – x", "£3"}});
}

TEST_CASE("text in two encodings, or in none that is known, is refused with its row",
          "[exchange]") {
    CHECK(refusalOf("name\nCaf\xc3\xa9\nCaf\xe9 x\n") == notText("3"));
    CHECK(refusalOf("name\nCaf\xe9 x\n\"a\nb\"\nCaf\xc3\xa9\n") == notText("4"));
    CHECK(refusalOf("\xef\xbb\xbfname\nCaf\xe9 x\n") == notText("1"));
    CHECK(refusalOf("name\nCaf\xc3\xa9\nT\xc5") == notText("3"));
    CHECK(refusalOf("name\nbins \xf0\x9f\x97") == notText("2"));
    CHECK(refusalOf("name\nx\ny\x81 z\n") == notText("3"));
}

TEST_CASE("UTF-16, NUL and control characters are refused with their row", "[exchange]") {
    CHECK(refusalOf(std::string_view("\xff\xfen\0a\0m\0e\0\n\0", 12)) == notText("1"));
    CHECK(refusalOf(std::string_view("\xfe\xff\0n\0a\0m\0e\0\n", 12)) == notText("1"));
    CHECK(refusalOf(std::string_view("n\0a\0m\0e\0\n\0", 10)) == notText("1"));
    CHECK(refusalOf(std::string_view("name\nLap\0tops\n", 14)) == notText("2"));
    CHECK(refusalOf("name\nLaptops\nPay\x1broll\n") == notText("3"));
    CHECK(refusalOf("name\nPay\x7froll\n") == notText("2"));
    CHECK(refusalOf("name\nPay\xc2\x85roll\n") == notText("2"));
}

TEST_CASE("a quote out of place is refused with its row", "[exchange]") {
    CHECK(refusalOf("name,owner\n\"Laptops,ICT\nPayroll,HR\n") ==
          Refusal{ErrorCode::csvUnclosedQuote, "2"});
    CHECK(refusalOf("name,owner\n\n5\" screens,ICT\n") == Refusal{ErrorCode::csvStrayQuote, "3"});
    CHECK(refusalOf("name,owner\n\"a\nb\",ICT\n\"Laptops\" new,ICT\n") ==
          Refusal{ErrorCode::csvStrayQuote, "3"});
    CHECK(refusalOf("name,owner\nx, \"y\"\n") == Refusal{ErrorCode::csvStrayQuote, "2"});
}

TEST_CASE("a file without a row is empty", "[exchange]") {
    const Refusal empty{ErrorCode::csvEmpty, ""};
    for (const char* bytes : {"", "\xef\xbb\xbf", "\n\r\n", "  \n\t\n", ",,,\n,,,\n", "\"\"\n"}) {
        INFO(bytes);
        CHECK(refusalOf(bytes) == empty);
    }
}

TEST_CASE("another kind of file is no list of names", "[exchange]") {
    for (const char* bytes : {"<!DOCTYPE html>\n<p>Sign in</p>\n", " \n<HTML>\n", "<?xml?>\n<a/>\n",
                              "%PDF-1.7\n", "{\\rtf1\n}\n", "PK\3\4\n"}) {
        INFO(bytes);
        CHECK(refusalOf(bytes) == Refusal{ErrorCode::csvOtherKind, ""});
    }
    CHECK(refusalOf("<b>Payroll</b>\nPDF reader\n") == Refusal{});
}

TEST_CASE("a table of the largest size is read, a larger one is refused", "[exchange]") {
    const auto heading = std::string("name,owner\n");
    CHECK(refusalOf(heading + repeated("Laptops,ICT\n", 20'000)) == Refusal{});
    CHECK(refusalOf(heading + repeated("Laptops,ICT\n\n", 20'000)) == Refusal{});
    CHECK(refusalOf(heading + repeated("Laptops,ICT\n", 20'010)) == tooLarge);
    CHECK(refusalOf(repeated("x,", 199) + "x\n") == Refusal{});
    CHECK(refusalOf(repeated("x,", 200) + "x\n") == tooLarge);
    CHECK(refusalOf(std::string(CsvLimits::bytes + 1, 'x')) == tooLarge);
}

TEST_CASE("a file of a million rows, columns or empty lines is answered at once", "[exchange]") {
    const auto begin = std::chrono::steady_clock::now();
    CHECK(refusalOf(repeated("Laptops,ICT\n", 1'000'000)) == tooLarge);
    CHECK(refusalOf(repeated("x,", 1'000'000)) == tooLarge);
    CHECK(refusalOf(repeated(",", 5'000'000)) == tooLarge);
    CHECK(refusalOf(repeated("\n", 5'000'000)) == tooLarge);
    CHECK(refusalOf(repeated("\"", 5'000'001)).code == ErrorCode::csvUnclosedQuote);
    CHECK(refusalOf(repeated("\xe9", 5'000'000)) == Refusal{});
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(6 * 2)); // six files
}

TEST_CASE("a person mends a cell", "[exchange]") {
    auto table = readCsvTable("name,owner\nLaptops,ICT\nPayroll\n");
    table.setCell(1, 1, "Head of ICT");
    table.setCell(2, 1, "HR");
    CHECK(rowsOf(table) == Rows{{"name", "owner"}, {"Laptops", "Head of ICT"}, {"Payroll", "HR"}});
    table.setCell(1, 1, "");
    CHECK(table.cell(1, 1).empty());
    table.setCell(0, 2, "notes");
    CHECK(table.columnCount() == 3);
    CHECK_THROWS_AS(table.setCell(3, 0, "x"), std::out_of_range);
    CHECK_THROWS_AS(table.setCell(0, CsvLimits::columns, "x"), std::out_of_range);
}
