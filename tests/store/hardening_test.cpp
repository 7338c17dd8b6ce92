// SPDX-License-Identifier: MIT
// What reading a file may do, and what it may cost.
#include "model/limits.h"
#include "store/library_reader.h"
#include "store/pages.h"
#include "support/catch.h"
#include "support/crafted_library.h"
#include "support/example.h"

using namespace rightward;
using crafted::id;
using crafted::rows;

namespace {

Deadline inTime() { return Deadline::max(); }
Deadline past() { return Deadline::min(); }

Error refusalOf(const Bytes& bytes) {
    try {
        static_cast<void>(libraryFromBytes(bytes, "x", {inTime(), DigestCheck::on}));
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was refused");
    return {ErrorCode::fileMissing, {}};
}

/// A map and a version on it, for others to stand on.
const std::string start = "INSERT INTO council(id, name) VALUES('" + id('1') + "', 'Northmere');" +
                          "INSERT INTO map VALUES('" + id('2') + "', '" + id('1') +
                          "', 'Digital', '2026-11-01');" + "INSERT INTO version VALUES('" +
                          id('2') + "', '" + id('3') +
                          "', 1, 'Before', 0, 'Digital', '2026-11-01');";

std::string quoted(const std::string& text) { return "'" + text + "'"; }

/// The problem of a file with one row of a kind too many.
Problem problemWith(std::size_t most, const std::string& into, const std::string& values) {
    const auto error = refusalOf(crafted::library(start + rows(into, most + 1, values)));
    CHECK(error.code() == ErrorCode::contentInvalid);
    REQUIRE(error.problems().size() == 1);
    CHECK(error.problems().front().args == std::vector{std::to_string(most)});
    return error.problems().front();
}

bool isTooMany(const Problem& problem, const char* table) {
    return problem.code == ProblemCode::tooManyRecords && problem.where == table;
}

Bytes largeLibrary() {
    return crafted::library(
        start + rows("capability(map, id, name)", 5'000, quoted(id('2')) + ", idOf(i), 'Payroll'"));
}

} // namespace

TEST_CASE("a connection for reading runs nothing but reads", "[store]") {
    Connection connection(libraryBytes(example::library()), inTime());
    connection.run("SELECT * FROM council");
    for (const auto* sql :
         {"INSERT INTO content VALUES('x')", "UPDATE council SET name = 'x'", "DELETE FROM map",
          "DROP TABLE match", "CREATE TABLE t(x)", "CREATE TEMP TABLE t(x)",
          "ALTER TABLE map ADD COLUMN x", "ATTACH ':memory:' AS other", "DETACH main", "ANALYZE",
          "REINDEX", "BEGIN", "SAVEPOINT s", "PRAGMA journal_mode=WAL", "PRAGMA writable_schema=1",
          "PRAGMA user_version=2",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"}) {
        INFO(sql);
        try {
            connection.run(sql);
            FAIL_CHECK("it ran");
        } catch (const SqliteError& error) {
            CHECK(error.isForbidden());
        }
    }
}

TEST_CASE("a connection for reading calls no function and writes no file", "[store]") {
    Connection connection(libraryBytes(example::library()), inTime());
    CHECK_THROWS_AS(connection.run("VACUUM INTO 'rightward-should-not-be'"), SqliteError);
    CHECK_THROWS_AS(connection.run("SELECT randomblob(1000000000)"), SqliteError);
    CHECK_THROWS_AS(connection.run("SELECT readfile('/etc/hostname')"), SqliteError);
    CHECK_FALSE(std::filesystem::exists("rightward-should-not-be"));
}

TEST_CASE("no view is read, whatever it is called", "[store]") {
    Connection connection(crafted::libraryThen("DROP TABLE match; "
                                               "CREATE VIEW match AS SELECT * FROM council"),
                          inTime());
    CHECK_THROWS_AS(connection.run("SELECT * FROM match"), SqliteError);
}

TEST_CASE("the check of the pages and the reading of rows end at the deadline", "[store]") {
    const Connection connection(largeLibrary(), past());
    for (const auto& read :
         {+[](const Connection& from) { static_cast<void>(hasIntegrity(from)); },
          +[](const Connection& from) { static_cast<void>(readLibrary(from)); }}) {
        try {
            read(connection);
            FAIL_CHECK("it took its time");
        } catch (const SqliteError& error) {
            CHECK(error.isOutOfTime());
        }
    }
}

TEST_CASE("a file that takes too long is refused by that name", "[store]") {
    try {
        static_cast<void>(libraryFromBytes(largeLibrary(), "x", {past(), DigestCheck::on}));
        FAIL("it took its time");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::fileTooSlow);
        CHECK(error.args() == std::vector<std::string>{"x"});
    }
}

TEST_CASE("only a test may do without the digest", "[store]") {
    const auto bytes = crafted::libraryThen(start);
    CHECK(refusalOf(bytes).code() == ErrorCode::fileDamaged);
    const auto library = libraryFromBytes(bytes, "x", {inTime(), DigestCheck::off});
    CHECK(library.maps.size() == 1);
}

TEST_CASE("more records of a kind than a library may hold are refused", "[store]") {
    const auto map = quoted(id('2')) + ", ";
    const auto version = quoted(id('3')) + ", ";
    const auto none = quoted(id('9')) + ", " + quoted(id('9'));
    CHECK(isTooMany(problemWith(Limits::councils, "council(id, name)", "idOf(i), 'x'"), "council"));
    CHECK(isTooMany(
        problemWith(Limits::maps, "map", "idOf(i), " + quoted(id('1')) + ", 'x', '2026-11-01'"),
        "map"));
    CHECK(isTooMany(problemWith(Limits::links, "link", map + "idOf(i), " + none), "link"));
    CHECK(isTooMany(
        problemWith(Limits::versions, "version", map + "idOf(i), i, 'x', 0, 'x', '2026-11-01'"),
        "version"));
    CHECK(isTooMany(problemWith(Limits::versionLinks, "versionLink", version + "idOf(i), " + none),
                    "versionLink"));
    CHECK(isTooMany(problemWith(Limits::matches, "match", "idOf(i), " + none + ", 'confirmed'"),
                    "match"));
    CHECK(
        problemWith(Limits::capabilities, "capability(map, id, name)", map + "idOf(i), 'x'").code ==
        ProblemCode::tooManyCapabilities);
    CHECK(problemWith(Limits::versionCapabilities, "versionCapability(version, id, name)",
                      version + "idOf(i), 'x'")
              .code == ProblemCode::tooManyInVersions);
}

TEST_CASE("a file of more cells than any library has is refused unread", "[store]") {
    const auto bytes = crafted::libraryThen(rows("content", 700'000, "''"));
    CHECK(cellsInTrees(bytes) > mostCells());
    CHECK(refusalOf(bytes).code() == ErrorCode::fileTooLarge);
    CHECK(cellsInTrees(libraryBytes(example::library())) == 9 + 1 + 2 + 2 + 5 + 1 + 1);
}

TEST_CASE("pages that are no tree, or too deep a one, are refused unread", "[store]") {
    const auto sound = libraryBytes(example::library());
    const auto capabilities = std::size_t{4} * pageSize;
    const auto chained = [&](std::size_t levels) {
        auto bytes = sound;
        const auto first = bytes.size() / pageSize;
        bytes.resize(bytes.size() + levels * pageSize);
        const auto makeInner = [&](std::size_t at, std::size_t child) {
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), 12, std::byte{0});
            bytes[at] = std::byte{2};
            bytes[at + 10] = static_cast<std::byte>(child / 256);
            bytes[at + 11] = static_cast<std::byte>(child % 256);
        };
        makeInner(capabilities, first + 1);
        for (std::size_t i = 1; i < levels; ++i)
            makeInner((first + i - 1) * pageSize, first + i + 1);
        return bytes;
    };
    CHECK(cellsInTrees(chained(19)) == 9 + 1 + 2 + 2 + 1 + 1);
    CHECK(cellsInTrees(chained(20)) == std::nullopt);
    CHECK(cellsInTrees(chained(16'000)) == std::nullopt);
    auto circular = chained(5);
    circular[capabilities + 11] = std::byte{5};
    CHECK(cellsInTrees(circular) == std::nullopt);
    CHECK(cellsInTrees(std::span(sound).first(pageSize)) == std::nullopt);
}

TEST_CASE("of very many problems a thousand are listed", "[store]") {
    const auto error =
        refusalOf(crafted::library(rows("council(id, name)", 3'000, "'id ' || i, 'x'")));
    CHECK(error.code() == ErrorCode::contentInvalid);
    CHECK(error.problems().size() == Limits::problems);
}

TEST_CASE("tables that start elsewhere than ours are refused", "[store]") {
    auto connection = newDatabase();
    connection.run("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = CASE name "
                   "WHEN 'link' THEN 8 ELSE 5 END WHERE name IN ('link', 'versionLink')");
    CHECK(refusalOf(crafted::bytesOf(connection)).code() == ErrorCode::fileDamaged);
}

TEST_CASE("a header that no file of ours has is refused", "[store]") {
    const auto sound = libraryBytes(example::library());
    for (const std::size_t at : {16U, 17U, 18U, 19U, 20U, 21U, 22U, 23U, 31U, 35U,  39U,  47U,
                                 51U, 55U, 59U, 63U, 67U, 71U, 72U, 80U, 91U, 100U, 102U, 104U}) {
        INFO("byte " << at);
        auto bytes = sound;
        bytes[at] ^= std::byte{4};
        static_cast<void>(refusalOf(bytes));
    }
}
