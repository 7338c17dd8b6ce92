// SPDX-License-Identifier: MIT
// Tables that are not ours to the letter: things that act by themselves, things that answer in a
// table's name, and small lies in the schema.
#include "faults/forge.h"
#include "faults/hostile.h"
#include "store/schema.h"
#include "support/crafted_library.h"

namespace rightward::faults {
namespace {

constexpr auto refused = Outcome::refused;

FaultCase forged(std::string name, std::string sql) {
    return libraryCase("schema_" + std::move(name), refused, refused,
                       [sql = std::move(sql)] { return Forge(soundLibrary()).run(sql).bytes(); });
}

FaultCase rewritten(std::string name, std::string sql) {
    return libraryCase("schema_" + std::move(name), refused, refused, [sql = std::move(sql)] {
        return Forge(soundLibrary()).rewriteSchema(sql).bytes();
    });
}

/// In the place of the matches, so that there are still as many tables.
FaultCase forMatches(const std::string& name, const std::string& sql) {
    return forged(name, "DROP TABLE match; " + sql + "; VACUUM");
}

/// A word of the schema's text exchanged for another, as long or not.
FaultCase respelt(const std::string& name, const std::string& table, const std::string& from,
                  const std::string& to) {
    return rewritten(name, "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to +
                               "') WHERE name = '" + table + "'");
}

const std::string matchColumns = "id TEXT NOT NULL PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, ";
const std::string endlessRows =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, i, i FROM n";
const std::string slowSum = "(SELECT count(*) FROM capability a, capability b, capability c, "
                            "capability d, capability e)";

void addActing(FaultCases& cases) {
    cases.push_back(forged("trigger_insert", "CREATE TRIGGER t AFTER INSERT ON council BEGIN "
                                             "DELETE FROM map; END"));
    cases.push_back(forged("trigger_update", "CREATE TRIGGER content2 BEFORE UPDATE ON capability "
                                             "BEGIN UPDATE council SET name = 'x'; END"));
    cases.push_back(forged("trigger_delete", "CREATE TRIGGER audit AFTER DELETE ON link BEGIN "
                                             "INSERT INTO content VALUES('x'); END"));
    cases.push_back(forMatches("trigger_for_match",
                               "CREATE TRIGGER match AFTER INSERT ON map BEGIN SELECT 1; END"));
    cases.push_back(forMatches("check_slow", "CREATE TABLE match(" + matchColumns +
                                                 "verdict TEXT NOT NULL CHECK(length(printf("
                                                 "'%.*c', 900000000, 'x')) > 0)) STRICT, "
                                                 "WITHOUT ROWID"));
    cases.push_back(forMatches("default_evil",
                               "CREATE TABLE match(" + matchColumns +
                                   "verdict TEXT NOT NULL DEFAULT (randomblob(900000000))) STRICT, "
                                   "WITHOUT ROWID"));
    cases.push_back(
        forMatches("generated_column", "CREATE TABLE match(" + matchColumns +
                                           "verdict TEXT AS (hex(zeroblob(400000000)))) STRICT, "
                                           "WITHOUT ROWID"));
    cases.push_back(forged("index", "CREATE INDEX i ON capability(name)"));
    cases.push_back(forged("index_expression", "CREATE INDEX i ON council(length(hex(name)))"));
    cases.push_back(forged("index_partial", "CREATE INDEX i ON link(id) WHERE id > 'x'"));
    cases.push_back(forged("index_stale",
                           "CREATE INDEX i ON content(digest); PRAGMA writable_schema=ON; "
                           "DELETE FROM sqlite_schema WHERE name = 'i'; INSERT INTO content "
                           "VALUES('x')"));
}

void addAnswering(FaultCases& cases) {
    cases.push_back(forMatches("view_as_table", "CREATE VIEW match AS SELECT * FROM link"));
    cases.push_back(forMatches("view_endless", "CREATE VIEW match AS " + endlessRows));
    cases.push_back(forMatches("view_cross_join", "CREATE VIEW match AS SELECT " + slowSum +
                                                      " AS id, 1 AS a, 2 AS b, 3 AS verdict"));
    cases.push_back(forMatches("view_circular", "CREATE VIEW match AS SELECT * FROM other; "
                                                "CREATE VIEW other AS SELECT * FROM match"));
    std::string chain = "CREATE VIEW v0 AS SELECT * FROM link;";
    for (int i = 1; i < 2'000; ++i) {
        chain += "CREATE VIEW v" + std::to_string(i) + " AS SELECT * FROM v" +
                 std::to_string(i - 1) + ";";
    }
    cases.push_back(forged("view_chain_2000", chain));
    cases.push_back(forMatches("view_of_digest",
                               "CREATE VIEW match AS SELECT digest, digest, digest, digest "
                               "FROM content"));
    cases.push_back(forged("view_for_content", "DROP TABLE content; CREATE VIEW content AS SELECT "
                                               "'x' AS digest; VACUUM"));
    cases.push_back(forMatches("virtual_fts5", "CREATE VIRTUAL TABLE match USING fts5(id, a, b)"));
    cases.push_back(forMatches("virtual_fts4", "CREATE VIRTUAL TABLE match USING fts4(id, a, b)"));
    cases.push_back(
        forMatches("virtual_rtree", "CREATE VIRTUAL TABLE match USING rtree(id, a, b)"));
    cases.push_back(forged("virtual_fts5_damaged",
                           "CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES('one two'); "
                           "UPDATE f_data SET block = zeroblob(100)"));
    const std::string insert = "INSERT INTO sqlite_schema VALUES('table', 'evil', 'evil', 0, ";
    cases.push_back(
        rewritten("virtual_unknown", insert + "'CREATE VIRTUAL TABLE evil USING nosuch(x)')"));
    cases.push_back(rewritten("virtual_for_match",
                              "UPDATE sqlite_schema SET rootpage = 0, sql = 'CREATE VIRTUAL TABLE "
                              "match USING fts5(id, a, b, verdict)' WHERE name = 'match'"));
}

void addSmallLies(FaultCases& cases) {
    cases.push_back(respelt("columns_exchanged", "capability", "evolution INTEGER, visibility",
                            "visibility INTEGER, evolution"));
    cases.push_back(respelt("columns_owner_supplier", "capability", "owner TEXT, supplier",
                            "supplier TEXT, owner"));
    cases.push_back(respelt("links_turned", "link", "\"from\" TEXT NOT NULL, \"to\"",
                            "\"to\" TEXT NOT NULL, \"from\""));
    cases.push_back(respelt("not_null_gone", "council", "name TEXT NOT NULL", "name TEXT"));
    cases.push_back(respelt("strict_gone", "match", "STRICT, ", "        "));
    cases.push_back(respelt("comment", "content", "digest TEXT", "digest/**/TEXT"));
    cases.push_back(respelt("space", "content", "digest TEXT", "digest  TEXT"));
    cases.push_back(respelt("lower_case", "content", "CREATE TABLE", "create table"));
    cases.push_back(
        respelt("collation", "council", "name TEXT NOT NULL", "name TEXT COLLATE NOCASE NOT NULL"));
    cases.push_back(respelt("collation_unknown", "council", "name TEXT NOT NULL",
                            "name TEXT COLLATE nosuch NOT NULL"));
    cases.push_back(respelt("type_other", "version", "number INTEGER", "number ANY"));
    cases.push_back(respelt("name_other_case", "match", "match(", "Match("));
    const std::string set = "UPDATE sqlite_schema SET ";
    cases.push_back(rewritten("type_lies", set + "type = 'index' WHERE name = 'match'"));
    cases.push_back(rewritten("name_lies", set + "name = 'matches' WHERE name = 'match'"));
    cases.push_back(rewritten("table_name_lies", set + "tbl_name = 'map' WHERE name = 'match'"));
    cases.push_back(rewritten("name_twice", set + "name = 'map' WHERE name = 'council'"));
    cases.push_back(rewritten("look_alike", set + "name = 'm\u0430p' WHERE name = 'map'"));
    cases.push_back(rewritten("sql_nothing", set + "sql = NULL WHERE name = 'match'"));
    cases.push_back(rewritten("sql_number", set + "sql = 7 WHERE name = 'match'"));
    cases.push_back(rewritten("sql_nonsense", set + "sql = 'CREATE TABLE' WHERE name = 'match'"));
    cases.push_back(rewritten("sql_other", set + "sql = 'DROP TABLE map' WHERE name = 'match'"));
    cases.push_back(rewritten("order", "CREATE TEMP TABLE two AS SELECT * FROM sqlite_schema; "
                                       "UPDATE sqlite_schema SET rowid = rowid + 20 WHERE name = "
                                       "'council'"));
    cases.push_back(forged("column_more", "ALTER TABLE council ADD COLUMN extra TEXT"));
    cases.push_back(forged("column_less", "ALTER TABLE council DROP COLUMN nation"));
    cases.push_back(forged("table_more", "CREATE TABLE extra(x)"));
    cases.push_back(forged("table_less", "DROP TABLE match"));
    cases.push_back(forged("table_twice", "CREATE TABLE match2(id); PRAGMA writable_schema=ON; "
                                          "UPDATE sqlite_schema SET name = 'match', tbl_name = "
                                          "'match', sql = 'CREATE TABLE match(id)' WHERE name = "
                                          "'match2'"));
    cases.push_back(forged("sequence", "CREATE TABLE s(i INTEGER PRIMARY KEY AUTOINCREMENT)"));
    cases.push_back(forged("statistics", "ANALYZE; UPDATE sqlite_stat1 SET stat = '0 0 0 x'"));
}

FaultCase rootedAt(const std::string& table, const std::string& page) {
    return rewritten("root_of_" + table + "_at_" + page,
                     "UPDATE sqlite_schema SET rootpage = " + page + " WHERE name = '" + table +
                         "'");
}

void addRoots(FaultCases& cases) {
    for (const auto* page : {"0", "1", "2", "3", "8", "9", "11", "9999", "-1", "4294967301",
                             "9223372036854775807", "5.5", "NULL", "x'05'"}) {
        cases.push_back(rootedAt("capability", page));
    }
    const auto exchange = [](const char* one, const char* other) {
        const auto root = [](const std::string& name) {
            return "(SELECT rootpage FROM t WHERE name = '" + name + "')";
        };
        const std::string first = one;
        const std::string second = other;
        return rewritten("roots_exchanged_" + first + "_" + second,
                         "CREATE TEMP TABLE t AS SELECT name, rootpage FROM sqlite_schema; UPDATE "
                         "sqlite_schema SET rootpage = CASE name WHEN '" +
                             first + "' THEN " + root(second) + " ELSE " + root(first) +
                             " END WHERE name IN ('" + first + "', '" + second + "')");
    };
    cases.push_back(exchange("capability", "versionCapability"));
    cases.push_back(exchange("link", "versionLink"));
    cases.push_back(exchange("council", "map"));
    cases.push_back(exchange("council", "match"));
    cases.push_back(exchange("content", "council"));
}

/// Our tables in a database that was set up otherwise.
FaultCase setUp(const std::string& name, const std::string& pragma) {
    return libraryCase("schema_" + name, refused, refused, [pragma] {
        Forge forge({});
        forge.run(pragma);
        forge.run("PRAGMA application_id=" + std::to_string(applicationId) +
                  "; PRAGMA user_version=" + std::to_string(schemaVersion));
        for (const auto& table : librarySchema())
            forge.run(table.sql);
        return forge.run("INSERT INTO content VALUES('" + std::string(32, '0') + "')").bytes();
    });
}

void addSizes(FaultCases& cases) {
    std::string many;
    for (int i = 0; i < 10'000; ++i)
        many += "CREATE TABLE t" + std::to_string(i) + "(x);";
    cases.push_back(libraryCase("schema_tables_10000", refused, refused, [many] {
        return Forge(soundLibrary()).run("BEGIN").run(many).run("COMMIT").bytes();
    }));
    cases.push_back(respelt("one_megabyte", "content", "digest TEXT",
                            "digest /*" + std::string(900'000, 'x') + "*/ TEXT"));
    const auto deep = std::string(900, '(') + "1" + std::string(900, ')');
    cases.push_back(respelt("deep_expression", "content", "TEXT NOT NULL",
                            "TEXT NOT NULL CHECK(" + deep + ")"));
    std::string wide = "x0 TEXT";
    for (int i = 1; i < 1'900; ++i)
        wide += ", x" + std::to_string(i) + " TEXT";
    cases.push_back(respelt("columns_1900", "content", "digest TEXT", wide));
}

} // namespace

FaultCases hostileSchemas() {
    FaultCases cases;
    addActing(cases);
    addAnswering(cases);
    addSmallLies(cases);
    addRoots(cases);
    addSizes(cases);
    cases.push_back(setUp("utf16_little", "PRAGMA encoding='UTF-16le'"));
    cases.push_back(setUp("utf16_big", "PRAGMA encoding='UTF-16be'"));
    cases.push_back(setUp("page_size_1024", "PRAGMA page_size=1024"));
    cases.push_back(setUp("page_size_65536", "PRAGMA page_size=65536"));
    cases.push_back(setUp("automatic_vacuum", "PRAGMA auto_vacuum=FULL"));
    cases.push_back(libraryCase("schema_repacked", Outcome::same, Outcome::same,
                                [] { return Forge(soundLibrary()).run("VACUUM").bytes(); }));
    return cases;
}

} // namespace rightward::faults
