// SPDX-License-Identifier: MIT
#include "bridge/import_words.h"
#include "support/catch.h"

#include <QSet>

using namespace rightward;

TEST_CASE("columns are counted as spreadsheets count them", "[bridge]") {
    CHECK(columnLetter(0) == QStringLiteral("A"));
    CHECK(columnLetter(25) == QStringLiteral("Z"));
    CHECK(columnLetter(26) == QStringLiteral("AA"));
    CHECK(columnLetter(199) == QStringLiteral("GR"));
}

TEST_CASE("every column has a title of its own", "[bridge]") {
    QSet<QString> titles;
    for (std::size_t i = 0; i < csvColumnCount; ++i)
        titles.insert(columnTitle(static_cast<CsvColumn>(i)));
    CHECK(titles.size() == static_cast<qsizetype>(csvColumnCount));
    CHECK_FALSE(titles.contains(QString()));
}

TEST_CASE("a problem says where, what was found, what is wrong and what becomes of it",
          "[bridge]") {
    CsvLayout layout;
    layout.columns = {CsvColumn::name, std::nullopt, CsvColumn::contractEnd};
    CHECK(cellProblemText(
              layout, {ProblemCode::dateInvalid, Severity::unknownCell, 6, 2, {"31/02/2027 %1"}}) ==
          QStringLiteral("Row 7, column C (Contract end), “31/02/2027 %1”: This is no date that "
                         "can be read. Write it like 2027-03-31 or 31/03/2027. "
                         "The cell is not read."));
    CHECK(cellProblemText(layout, {ProblemCode::rowTooShort, Severity::wholeFile, 3, {}, {}}) ==
          QStringLiteral("Row 4: This row has fewer cells than there are headings. Nothing can "
                         "come in like this."));
    CHECK(cellProblemText(layout, {ProblemCode::columnUnknown, Severity::note, 0, 1, {"Ward"}}) ==
          QStringLiteral("Row 1, column B, “Ward”: This column is not read."));
}

TEST_CASE("a long or many-lined cell is shown in one short line", "[bridge]") {
    const auto text = cellProblemText({}, {ProblemCode::textTooLong,
                                           Severity::unknownCell,
                                           0,
                                           0,
                                           {"one\ntwo " + std::string(5000, 'x')}});
    CHECK(text.startsWith(QStringLiteral("Row 1, column A, “one two xxx")));
    CHECK(text.size() < 250);
}

TEST_CASE("a problem of joining says what and where, as far as there is one", "[bridge]") {
    const auto code = ProblemCode::nameTwice;
    CHECK(joiningProblemText({code, "3", {"CRM"}})
              .startsWith(QStringLiteral("“CRM”, row 3: This name")));
    CHECK(joiningProblemText({code, "", {"CRM"}}).startsWith(QStringLiteral("“CRM”: This")));
    CHECK(joiningProblemText({code, "maps[0]", {}}).startsWith(QStringLiteral("maps[0]: This")));
}

TEST_CASE("the ending of its name says how a file comes in", "[bridge]") {
    CHECK(incomingFormat("a/Applications.CSV") == IncomingFormat::table);
    CHECK(incomingFormat("a.tsv") == IncomingFormat::table);
    CHECK(incomingFormat("a.Json") == IncomingFormat::json);
    CHECK(incomingFormat("a.rightward") == IncomingFormat::library);
    CHECK_FALSE(incomingFormat("a.xlsx"));
    CHECK_FALSE(incomingFormat("csv"));
    CHECK(notIncomingText("Register.XLSX").contains(QStringLiteral("CSV UTF-8")));
    CHECK(notIncomingText("map.png").startsWith(QStringLiteral("map.png is of a kind")));
}

TEST_CASE("what came in is counted by what became of it", "[bridge]") {
    Joining joining;
    CHECK(arrivalsText(joining) == QStringLiteral("nothing to add"));
    joining.arrivals = {Arrival::added, Arrival::leftOut, Arrival::added};
    CHECK(arrivalsText(joining) == QStringLiteral("2 added, 1 left as yours"));
}
