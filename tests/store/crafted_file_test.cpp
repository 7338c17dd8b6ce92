// SPDX-License-Identifier: MIT
// Files that another program made: well formed, but not what we would write.
#include "model/problem.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/crafted_library.h"

#include <algorithm>

using namespace rightward;
using crafted::id;

namespace {

std::optional<Error> refusal(const Bytes& bytes) {
    try {
        static_cast<void>(libraryFromBytes(bytes, "crafted.rightward"));
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

Problems problemsIn(const std::string& sql) {
    const auto error = refusal(crafted::library(sql));
    REQUIRE(error);
    REQUIRE(error->code() == ErrorCode::contentInvalid);
    return error->problems();
}

bool lists(const Problems& problems, ProblemCode code, const std::string& where) {
    return std::find(problems.begin(), problems.end(), Problem{code, where, {}}) != problems.end();
}

ErrorCode codeOf(const Bytes& bytes) {
    const auto error = refusal(bytes);
    REQUIRE(error);
    return error->code();
}

const std::string council = "INSERT INTO council(id, name) VALUES('" + id('1') + "', 'Northmere');";
const std::string map =
    "INSERT INTO map VALUES('" + id('2') + "', '" + id('1') + "', 'Digital', '2026-11-01');";

std::string capability(char digit, const std::string& columns = "",
                       const std::string& values = "") {
    return "INSERT INTO capability(map, id, name" + columns + ") VALUES('" + id('2') + "', '" +
           id(digit) + "', 'Payroll'" + values + ");";
}

std::string link(char digit, char from, char to) {
    return "INSERT INTO link VALUES('" + id('2') + "', '" + id(digit) + "', '" + id(from) + "', '" +
           id(to) + "');";
}

} // namespace

TEST_CASE("rows that keep every rule are read whoever wrote them", "[store]") {
    const auto library = libraryFromBytes(
        crafted::library(council + map + capability('a', ", evolution, visibility", ", 1000, 0") +
                         capability('b') + link('c', 'a', 'b')),
        "x");
    CHECK(library.councils.size() == 1);
    CHECK(capabilityCount(library) == 2);
    CHECK(library.capability(*CapabilityId::parse(id('a')))->place == Place(1000, 0));
}

TEST_CASE("a text that cannot be is named with its row and column", "[store]") {
    const auto named = [](const std::string& name) {
        return problemsIn("INSERT INTO council(id, name) VALUES('" + id('1') + "', " + name + ")");
    };
    CHECK(lists(named("'  '"), ProblemCode::textBlank, "council[0].name"));
    CHECK(lists(named("'" + std::string(201, 'x') + "'"), ProblemCode::textTooLong,
                "council[0].name"));
    CHECK(lists(named("'a' || char(10) || 'b'"), ProblemCode::textControlCharacter,
                "council[0].name"));
    CHECK(lists(named("'a' || char(0) || 'b'"), ProblemCode::textControlCharacter,
                "council[0].name"));
    CHECK(lists(named("CAST(x'c3' AS TEXT)"), ProblemCode::textNotUtf8, "council[0].name"));
}

TEST_CASE("an id, a day or a word that cannot be is named", "[store]") {
    CHECK(lists(problemsIn("INSERT INTO council(id, name) VALUES('1', 'Northmere')"),
                ProblemCode::idInvalid, "council[0].id"));
    CHECK(lists(problemsIn(council + "INSERT INTO map VALUES('" + id('2') + "', '" + id('1') +
                           "', 'Digital', '2027-02-31')"),
                ProblemCode::dateInvalid, "map[0].date"));
    const auto with = [](const std::string& column, const std::string& value) {
        return problemsIn(council + map + capability('a', ", " + column, ", " + value));
    };
    CHECK(
        lists(with("provision", "'perhaps'"), ProblemCode::wordUnknown, "capability[0].provision"));
    CHECK(lists(with("catalogueId", "'Council Tax'"), ProblemCode::wordUnknown,
                "capability[0].catalogueId"));
    CHECK(
        lists(with("annualCost", "-1"), ProblemCode::numberOutOfRange, "capability[0].annualCost"));
    CHECK(lists(with("noticeMonths", "9223372036854775807"), ProblemCode::numberOutOfRange,
                "capability[0].noticeMonths"));
}

TEST_CASE("a place off the grid or half a place is named", "[store]") {
    const auto with = [](const std::string& columns, const std::string& values) {
        return problemsIn(council + map + capability('a', columns, values));
    };
    CHECK(lists(with(", evolution", ", 500"), ProblemCode::placeIncomplete,
                "capability[0].visibility"));
    CHECK(lists(with(", evolution, visibility", ", 500, 1001"), ProblemCode::placeOutOfRange,
                "capability[0].visibility"));
    CHECK(lists(with(", plannedEvolution, plannedVisibility", ", -1, 4294967296"),
                ProblemCode::placeOutOfRange, "capability[0].plannedVisibility"));
    CHECK(lists(with(", plannedBy", ", '2027-01-01'"), ProblemCode::placeIncomplete,
                "capability[0].plannedBy"));
}

TEST_CASE("a row of nothing that is there is named", "[store]") {
    CHECK(lists(problemsIn(capability('a')), ProblemCode::mapMissing, "capability[0].map"));
    CHECK(lists(problemsIn("INSERT INTO versionLink VALUES('" + id('3') + "', '" + id('4') +
                           "', '" + id('5') + "', '" + id('6') + "')"),
                ProblemCode::versionMissing, "versionLink[0].version"));
    CHECK(lists(problemsIn(map), ProblemCode::councilMissing, id('2')));
}

TEST_CASE("one id in two ways of writing it is one id twice", "[store]") {
    const auto problems = problemsIn(council + map + capability('A') + capability('a'));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == ProblemCode::idTwice);
}

TEST_CASE("links must join capabilities of the map and close no circle", "[store]") {
    const auto start = council + map + capability('a') + capability('b');
    CHECK(lists(problemsIn(start + link('c', 'a', '9')), ProblemCode::linkAcrossMaps, id('c')));
    CHECK(problemsIn(start + link('c', 'a', 'b') + link('d', 'b', 'a')).front().code ==
          ProblemCode::linkCircular);
}

TEST_CASE("everything that is wrong is listed, not only the first", "[store]") {
    CHECK(problemsIn(council + map +
                     capability('a', ", annualCost, users, hosting", ", -1, -2, 'moon'"))
              .size() == 3);
}

TEST_CASE("a schema that is not ours to the letter is refused before anything is read", "[store]") {
    CHECK(refusal(crafted::library("")) == std::nullopt);
    for (const auto* sql :
         {"CREATE TABLE extra(x)", "CREATE INDEX i ON council(name)", "CREATE VIEW v AS SELECT 1",
          "ANALYZE", "CREATE TRIGGER t AFTER INSERT ON council BEGIN DELETE FROM map; END",
          "ALTER TABLE council RENAME COLUMN region TO nation2",
          "ALTER TABLE council ADD COLUMN x TEXT", "DROP TABLE match",
          "DROP TABLE match; CREATE VIEW match AS SELECT * FROM council"}) {
        INFO(sql);
        CHECK(codeOf(crafted::libraryThen(sql)) == ErrorCode::fileDamaged);
    }
}

TEST_CASE("content that the digest was not taken of is damage, whatever else it is", "[store]") {
    CHECK(codeOf(crafted::libraryThen(council)) == ErrorCode::fileDamaged);
    CHECK(codeOf(crafted::libraryThen(map)) == ErrorCode::fileDamaged);
    CHECK(codeOf(crafted::libraryThen("DELETE FROM content")) == ErrorCode::fileDamaged);
    CHECK(codeOf(crafted::libraryThen("INSERT INTO content SELECT digest FROM content")) ==
          ErrorCode::fileDamaged);
}
