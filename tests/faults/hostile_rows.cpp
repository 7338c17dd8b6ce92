// SPDX-License-Identifier: MIT
// Our tables, sound and with the right digest, but with what no program of ours puts in them.
#include "faults/forge.h"
#include "faults/hostile.h"
#include "model/limits.h"
#include "support/crafted_library.h"

namespace rightward::faults {
namespace {

using crafted::id;
using crafted::rows;

constexpr auto refused = Outcome::refused;
constexpr auto other = Outcome::other;

const std::string council = "INSERT INTO council(id, name) VALUES('" + id('1') + "', 'Northmere');";
const std::string start = council + "INSERT INTO map VALUES('" + id('2') + "', '" + id('1') +
                          "', 'Digital', '2026-11-01');";

std::string capability(char digit, const std::string& columns = "",
                       const std::string& values = "") {
    return "INSERT INTO capability(map, id, name" + columns + ") VALUES('" + id('2') + "', '" +
           id(digit) + "', 'Payroll'" + values + ");";
}

std::string link(char digit, char from, char to, char map = '2') {
    return "INSERT INTO link VALUES('" + id(map) + "', '" + id(digit) + "', '" + id(from) + "', '" +
           id(to) + "');";
}

std::string match(char digit, char a, char b, const std::string& verdict = "confirmed") {
    return "INSERT INTO match VALUES('" + id(digit) + "', '" + id(a) + "', '" + id(b) + "', '" +
           verdict + "');";
}

std::string version(char digit, char map, const std::string& number = "1") {
    return "INSERT INTO version VALUES('" + id(map) + "', '" + id(digit) + "', " + number +
           ", 'Before', 0, 'Digital', '2026-11-01');";
}

class Adder {
public:
    explicit Adder(FaultCases& cases) : m_cases(cases) {}

    void operator()(const std::string& name, const std::string& sql, Outcome expected = refused) {
        m_cases.push_back(libraryCase("rows_" + name, expected, expected,
                                      [sql] { return crafted::library(sql); }));
    }

private:
    FaultCases& m_cases;
};

void addTexts(Adder& add) {
    const auto named = [&](const std::string& name, const std::string& value) {
        add("name_" + name,
            "INSERT INTO council(id, name) VALUES('" + id('1') + "', " + value + ")");
    };
    named("empty", "''");
    named("blank", "'   '");
    named("blank_wide", "char(0x2003, 0xa0)");
    add("name_space_before", "INSERT INTO council(id, name) VALUES('" + id('1') + "', ' North')",
        other); // files from before texts were trimmed are read, and trimmed
    named("long", "'" + std::string(201, 'n') + "'");
    named("huge", "printf('%.*c', 900000, 'n')");
    named("cut_utf8", "CAST(x'4ec3' AS TEXT)");
    named("overlong_utf8", "CAST(x'c0af' AS TEXT)");
    named("surrogate_utf8", "CAST(x'eda080' AS TEXT)");
    named("beyond_utf8", "CAST(x'f4908080' AS TEXT)");
    named("latin1", "CAST(x'4df46e' AS TEXT)");
    named("nul", "'North' || char(0) || 'mere'");
    named("nul_last", "'Northmere' || char(0)");
    named("line_feed", "'North' || char(10) || 'mere'");
    named("escape", "'North' || char(27) || '[2Jmere'");
    named("delete", "'North' || char(127)");
    named("next_line", "'North' || char(0x85) || 'mere'");
    named("line_separator", "'North' || char(0x2028) || 'mere'");
    const auto noted = [&](const std::string& name, const std::string& value) {
        add("note_" + name, start + capability('a', ", notes", ", " + value));
    };
    noted("long", "printf('%.*c', 10001, 'n')");
    noted("carriage_return", "'one' || char(13, 10) || 'two'");
    noted("empty", "''");
    add("note_of_ten_megabytes",
        start + capability('a', ", notes", ", hex(zeroblob(5 * 1024 * 1024))"));
    add("key_of_a_megabyte", rows("council(id, name)", 40, "hex(zeroblob(500000)) || i, 'x'"));
}

void addValues(Adder& add) {
    const auto with = [&](const std::string& column, const std::string& value) {
        add(column + "_" + value.substr(0, 24),
            start + capability('a', ", " + column, ", " + value));
    };
    for (const auto* value : {"-1", "9223372036854775807", "-9223372036854775808", "1000000001000"})
        with("annualCost", value);
    for (const auto* value : {"-1", "1000000", "9223372036854775807"})
        with("noticeMonths", value);
    for (const auto* value : {"-5", "9223372036854775807"})
        with("users", value);
    for (const auto* value :
         {"'2027-02-29'", "'2027-13-01'", "'0000-00-00'", "'10000-01-01'", "'2027-3-1'",
          "'31/03/2027'", "'2027-03-31T00:00:00'", "''", "'２０２７-03-31'"}) {
        with("contractEnd", value);
    }
    for (const auto* value : {"'Contract'", "'in house'", "'contract '", "''"})
        with("provision", value);
    with("catalogueId", "'Council Tax'");
    with("catalogueId", "'../../etc'");
    with("evolution", "500");
    with("plannedBy", "'2027-01-01'");
    add("place_over", start + capability('a', ", evolution, visibility", ", 1001, 0"));
    add("place_under", start + capability('a', ", evolution, visibility", ", 0, -1"));
    add("place_wraps", start + capability('a', ", evolution, visibility", ", 4294967296, 500"));
    add("plan_over", start + capability('a', ", plannedEvolution, plannedVisibility", ", 0, 1001"));
}

void addIds(Adder& add) {
    const auto named = [&](const std::string& name, const std::string& value) {
        add("id_" + name, "INSERT INTO council(id, name) VALUES(" + value + ", 'Northmere')");
    };
    named("word", "'northmere'");
    named("empty", "''");
    named("nobody", "'00000000-0000-0000-0000-000000000000'");
    named("braces", "'{" + id('1') + "}'");
    named("no_dashes", "'" + std::string(32, '1') + "'");
    named("nul_after", "'" + id('1') + "' || char(0)");
    named("space_after", "'" + id('1') + " '");
    named("letter_g", "'" + std::string(id('1')).replace(0, 1, "g") + "'");
    add("id_in_two_cases", start + capability('A') + capability('a'));
    add("id_on_two_maps", start + "INSERT INTO map VALUES('" + id('3') + "', '" + id('1') +
                              "', 'x', '2026-11-01');" + capability('a') +
                              "INSERT INTO capability(map, id, name) VALUES('" + id('3') + "', '" +
                              id('a') + "', 'Payroll');");
}

void addBonds(Adder& add) {
    const auto two = start + capability('a') + capability('b');
    add("orphan_capability", capability('a'));
    add("orphan_map",
        "INSERT INTO map VALUES('" + id('2') + "', '" + id('1') + "', 'Digital', '2026-11-01')");
    add("orphan_link", link('c', 'a', 'b'));
    add("orphan_version", version('c', '2'));
    add("orphan_in_version", "INSERT INTO versionCapability(version, id, name) VALUES('" + id('3') +
                                 "', '" + id('4') + "', 'Payroll')");
    add("orphan_link_in_version", "INSERT INTO versionLink VALUES('" + id('3') + "', '" + id('4') +
                                      "', '" + id('5') + "', '" + id('6') + "')");
    add("orphan_match", match('c', 'a', 'b'));
    add("link_dangling", two + link('c', 'a', '9'));
    add("link_to_self", two + link('c', 'a', 'a'));
    add("link_twice", two + link('c', 'a', 'b') + link('d', 'a', 'b'));
    add("link_circle_of_two", two + link('c', 'a', 'b') + link('d', 'b', 'a'));
    add("link_circle_in_version",
        two + version('e', '2') + "INSERT INTO versionCapability(version, id, name) SELECT '" +
            id('e') + "', id, name FROM capability; INSERT INTO versionLink SELECT '" + id('e') +
            "', '" + id('c') + "', '" + id('a') + "', '" + id('b') +
            "'; INSERT INTO versionLink SELECT '" + id('e') + "', '" + id('d') + "', '" + id('b') +
            "', '" + id('a') + "'");
    add("match_with_itself", two + match('c', 'a', 'a'));
    add("match_turned", two + match('c', 'b', 'a'));
    add("match_twice", two + match('c', 'a', 'b') + match('d', 'a', 'b'));
    add("match_verdict", two + match('c', 'a', 'b', "perhaps"));
    add("version_twice", start + version('c', '2') + version('d', '2'));
    const std::string mapId = "'" + id('2') + "', ";
    const auto many = start + rows("capability(map, id, name)", 20'000, mapId + "idOf(i), 'x'");
    const auto chain = many + rows("link", 19'999, mapId + "idOf(i), idOf(i), idOf(i+1)");
    add("chain_of_20000", chain, other);
    add("ring_of_20000", chain + rows("link", 1,
                                      mapId + "'" + id('f') +
                                          "', '00004e20-0000-4000-8000-000000004e20', "
                                          "'00000001-0000-4000-8000-000000000001'"));
}

void addAmounts(Adder& add) {
    const std::string mapId = "'" + id('2') + "', ";
    const std::string some = "capability(map, id, name)";
    add("capabilities_20000", start + rows(some, 20'000, mapId + "idOf(i), 'x'"), other);
    add("capabilities_20001", start + rows(some, 20'001, mapId + "idOf(i), 'x'"));
    add("capabilities_100000", start + rows(some, 100'000, mapId + "idOf(i), 'x'"));
    add("councils_1000000", rows("council(id, name)", 1'000'000, "i, 'x'"));
    add("digests_1000000", rows("content", 1'000'000, "''"));
    add("matches_100000", start + rows("match", 100'000, "idOf(i), idOf(i), idOf(i+1), 'refused'"));
    add("maps_and_matches",
        council + rows("map", 10'000, "idOf(i), '" + id('1') + "', 'x', '2026-11-01'") +
            rows("match", 100'000, "idOf(i), idOf(i), idOf(i+1), 'refused'"));
    add("links_nowhere_100000", start + rows("link", 100'000, mapId + "idOf(i), idOf(i), 'x'"));
    add("bad_rows_of_every_kind",
        rows("council(id, name)", 10'000, "i, ''") + rows("map", 10'000, "i, i, '', ''") +
            rows(some, 20'000, "i, i, ''") + rows("link", 100'000, "i, i, '', ''") +
            rows("match", 100'000, "i, '', '', ''"));
    add("versions_100000",
        start + version('3', '2') +
            rows("versionCapability(version, id, name, owner, supplier, notes)", 100'000,
                 "'" + id('3') + "', idOf(i), 'x', 'y', 'z', printf('%.*c', 400, 'n')"),
        other);
    add("digest_of_50_megabytes", "INSERT INTO content VALUES(hex(zeroblob(25 * 1024 * 1024)))");
    add("digest_of_100_megabytes", "INSERT INTO content VALUES(hex(zeroblob(50 * 1024 * 1024)))");
}

/// Around the digest itself: what differs where nobody asks for it.
void addDigests(FaultCases& cases) {
    const auto add = [&](const char* name, const std::string& sql) {
        cases.push_back(libraryCase(std::string("digest_") + name, refused, Outcome::same,
                                    [sql] { return Forge(soundLibrary()).run(sql).bytes(); }));
    };
    add("none", "DELETE FROM content");
    add("two", "INSERT INTO content SELECT digest FROM content");
    add("upper_case", "UPDATE content SET digest = upper(digest)");
    add("cut", "UPDATE content SET digest = substr(digest, 1, 31)");
    add("longer", "UPDATE content SET digest = digest || '0'");
    add("nul_after", "UPDATE content SET digest = digest || char(0)");
    add("zeros", "UPDATE content SET digest = '" + std::string(32, '0') + "'");
    const auto unsigned_ = [&](const char* name, const std::string& sql) {
        cases.push_back(libraryCase(std::string("unsigned_") + name, refused, other,
                                    [sql] { return Forge(soundLibrary()).run(sql).bytes(); }));
    };
    unsigned_("cost", "UPDATE capability SET annualCost = annualCost + 1");
    unsigned_("name", "UPDATE council SET name = 'Somewhere else'");
    unsigned_("place", "UPDATE capability SET evolution = 1000 - evolution");
    unsigned_("row_less", "DELETE FROM link WHERE id = (SELECT min(id) FROM link)");
    unsigned_("verdict", "UPDATE match SET verdict = 'refused'");
    cases.push_back(libraryCase("signed_cost", other, other, [] {
        return Forge(soundLibrary()).run("UPDATE capability SET annualCost = 7").sign().bytes();
    }));
}

/// Values of a kind that a STRICT table cannot hold, put there while it was none.
void addKinds(FaultCases& cases) {
    const auto add = [&](const char* name, const std::string& sql) {
        cases.push_back(libraryCase(std::string("kind_") + name, refused, refused, [sql] {
            return Forge(soundLibrary()).loosen().run(sql).tighten().bytes();
        }));
    };
    const auto set = [](const std::string& column, const std::string& value) {
        return "UPDATE capability SET " + column + " = " + value +
               " WHERE id = (SELECT max(id) FROM capability)";
    };
    add("number_for_name", set("name", "7"));
    add("blob_for_name", set("name", "x'4e6f727468'"));
    add("nothing_for_name", set("name", "NULL"));
    add("text_for_number", set("users", "'many'"));
    add("blob_for_number", set("users", "x'37'"));
    add("half_for_number", set("users", "7.5"));
    add("endless_number", set("users", "9e999"));
    add("huge_real", set("annualCost", "1e308"));
    add("blob_for_date", set("contractEnd", "x'323032372d30332d3331'"));
    add("blob_for_owner", set("owner", "zeroblob(1000)"));
    add("text_for_place", set("evolution", "'500'||char(0)"));
    add("blob_for_digest", "UPDATE content SET digest = CAST(digest AS BLOB)");
    add("nothing_for_digest", "UPDATE content SET digest = NULL");
}

} // namespace

FaultCases hostileRows() {
    FaultCases cases;
    Adder add(cases);
    addTexts(add);
    addValues(add);
    addIds(add);
    addBonds(add);
    addAmounts(add);
    addDigests(cases);
    addKinds(cases);
    return cases;
}

} // namespace rightward::faults
