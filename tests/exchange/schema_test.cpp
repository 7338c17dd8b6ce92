// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "model/detail_fields.h"
#include "support/catch.h"
#include "support/generators.h"
#include "support/project_files.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

using namespace rightward;

namespace {

using Json = nlohmann::json;
/// A place in a document, such as /maps/0/date.
using Pointer = Json::json_pointer;

std::string shipped(const char* name) {
    std::ifstream file(shippedFile(name), std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool satisfiesSchema(const Json& document) {
    static const auto schema = [] {
        auto made = std::make_unique<valijson::Schema>();
        const Json text = Json::parse(shipped("rightward.schema.json"));
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(text),
                                                *made);
        return made;
    }();
    valijson::Validator validator;
    return validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

bool isRead(const Json& document) {
    try {
        return readJson(document.dump()).problems.empty();
    } catch (const Error&) {
        return false;
    }
}

/// A document that holds everything that one can hold, once.
Json complete() {
    return Json::parse(R"({"format":"rightward","version":1,
        "councils":[{"id":"00000000-0000-4000-8000-000000000001","name":"Tŷ","gssCode":"E07",
            "type":"district","region":"North","nation":"Cymru"}],
        "maps":[{"id":"00000000-0000-4000-8000-000000000002",
            "council":"00000000-0000-4000-8000-000000000001","title":"Now","date":"2026-11-23",
            "capabilities":[
                {"id":"00000000-0000-4000-8000-000000000003","name":"Payroll",
                 "catalogueId":"payroll","evolution":0,"visibility":1000,"owner":"HR",
                 "supplier":"Pellgrove","annualCost":0,"costConfidence":"reported",
                 "provision":"in-house","contractEnd":"2028-02-29","extensionTo":"2030-02-28",
                 "noticeMonths":6,"users":610,"hosting":"on-premises","dataSensitivity":"none",
                 "alreadySharedWith":"Eastvale","reason":"Ours","notes":"One\n\tTwo",
                 "plannedMove":{"evolution":700,"visibility":120,"by":"2027-09-30"}},
                {"id":"00000000-0000-4000-8000-000000000004","name":"Laptops"}],
            "links":[{"id":"00000000-0000-4000-8000-000000000005",
                "from":"00000000-0000-4000-8000-000000000003",
                "to":"00000000-0000-4000-8000-000000000004"}],
            "versions":[{"id":"00000000-0000-4000-8000-000000000006","number":1,"name":"Before",
                "made":"2026-09-01T09:00:00Z","title":"Then","date":"2026-09-01",
                "capabilities":[{"id":"00000000-0000-4000-8000-000000000003","name":"Payroll"}],
                "links":[]}]}],
        "matches":[{"id":"00000000-0000-4000-8000-000000000007",
            "a":"00000000-0000-4000-8000-000000000003","b":"00000000-0000-4000-8000-000000000008",
            "verdict":"confirmed"}]})");
}

/// Where a document can be wrong, and what with.
struct Fault {
    std::string where;
    Json value;
};

const std::string council = "/councils/0/";
const std::string map = "/maps/0/";
const std::string capability = "/maps/0/capabilities/0/";
const std::string version = "/maps/0/versions/0/";
const std::string match = "/matches/0/";

std::string repeated(const std::string& text, std::size_t count) {
    std::string made;
    for (std::size_t i = 0; i < count; ++i)
        made += text;
    return made;
}

std::vector<Fault> badTexts() {
    return {{council + "name", ""},
            {council + "name", "  "},
            {council + "region", repeated("Ŵ", 201)},
            {map + "title", "two\nlines"},
            {map + "title", std::string("a\0b", 3)},
            {capability + "owner", "\x7f"},
            {capability + "notes", "\r"},
            {capability + "notes", " \t\n"},
            {capability + "reason", repeated("€", 10'001)},
            {capability + "supplier", 7},
            {capability + "catalogueId", "Payroll"},
            {capability + "catalogueId", "pay--roll"},
            {capability + "catalogueId", "-payroll"},
            {capability + "catalogueId", repeated("a", 65)}};
}

std::vector<Fault> badNumbers() {
    return {{capability + "evolution", 1001},
            {capability + "evolution", -1},
            {capability + "visibility", 0.5},
            {capability + "visibility", "500"},
            {capability + "annualCost", -1},
            {capability + "annualCost", 1'000'000'000'000},
            {capability + "annualCost", 18446744073709551615U},
            {capability + "annualCost", "£12,500"},
            {capability + "annualCost", true},
            {capability + "noticeMonths", 601},
            {capability + "users", 1e15},
            {capability + "plannedMove/evolution", 1001},
            {version + "number", "1"},
            {"/version", 2},
            {"/version", "1"}};
}

std::vector<Fault> badWordsAndDays() {
    return {{"/format", "leftward"},
            {capability + "costConfidence", "sure"},
            {capability + "provision", "unknown"},
            {capability + "hosting", "Cloud"},
            {capability + "dataSensitivity", ""},
            {match + "verdict", "maybe"},
            {map + "date", "2026-11-31"},
            {map + "date", "2026-02-30"},
            {map + "date", "31/12/2026"},
            {map + "date", "1899-12-31"},
            {map + "date", "3000-01-01"},
            {capability + "contractEnd", "2026-13-01"},
            {capability + "plannedMove/by", "soon"},
            {version + "made", "2026-09-01"},
            {version + "made", "2026-09-01T24:00:00Z"},
            {version + "made", "2026-09-01T09:00:00+01:00"}};
}

std::vector<Fault> badShapes() {
    return {{council + "id", "1"},
            {map + "id", "00000000-0000-0000-0000-000000000000"},
            {match + "a", "{00000000-0000-4000-8000-000000000003}"},
            {"/maps", Json::object()},
            {"/councils/0", "Northmere"},
            {"/maps/0/links/0", Json::array()},
            {capability + "plannedMove", "later"},
            {"/colour", "red"},
            {council + "colour", "red"},
            {map + "colour", "red"},
            {capability + "colour", "red"},
            {capability + "plannedMove/when", 1},
            {"/maps/0/links/0/map", "00000000-0000-4000-8000-000000000002"},
            {version + "map", "00000000-0000-4000-8000-000000000002"},
            {match + "why", "because"}};
}

void checkRefused(const Json& document) {
    INFO(document.dump());
    CHECK_FALSE(satisfiesSchema(document));
    CHECK_FALSE(isRead(document));
}

void checkRefused(const std::vector<Fault>& faults) {
    for (const auto& fault : faults) {
        INFO(fault.where);
        auto document = complete();
        document[Pointer(fault.where)] = fault.value;
        checkRefused(document);
    }
}

} // namespace

TEST_CASE("the samples and a document that holds everything satisfy the schema", "[exchange]") {
    CHECK(satisfiesSchema(Json::parse(shipped("samples.json"))));
    CHECK(satisfiesSchema(complete()));
    CHECK(isRead(complete()));
}

TEST_CASE("what is written satisfies the schema", "[exchange]") {
    CHECK(rc::check("the schema knows all that a library may hold", [](const Library& library) {
        RC_ASSERT(satisfiesSchema(Json::parse(writeJson(library))));
    }));
}

TEST_CASE("the schema has every detail, in their order", "[exchange]") {
    std::vector<std::string> expected{"id", "name", "catalogueId", "evolution", "visibility"};
    const Details details;
    forEachDetail(
        details, [&](const DetailField& field, const auto&) { expected.emplace_back(field.name); });
    expected.emplace_back("plannedMove");
    std::vector<std::string> found;
    const auto text = nlohmann::ordered_json::parse(shipped("rightward.schema.json"));
    for (const auto& [name, value] : text["definitions"]["capability"]["properties"].items())
        found.push_back(name);
    CHECK(found == expected);
}

TEST_CASE("what is wrong in one place is refused by the schema and by reading", "[exchange]") {
    checkRefused(badTexts());
    checkRefused(badNumbers());
    checkRefused(badWordsAndDays());
    checkRefused(badShapes());
}

TEST_CASE("what is needed is missed by the schema and by reading", "[exchange]") {
    for (const auto* where : {"/format",
                              "/version",
                              "/councils/0/id",
                              "/councils/0/name",
                              "/maps/0/id",
                              "/maps/0/council",
                              "/maps/0/title",
                              "/maps/0/date",
                              "/maps/0/capabilities/0/id",
                              "/maps/0/capabilities/0/name",
                              "/maps/0/capabilities/0/evolution",
                              "/maps/0/capabilities/0/visibility",
                              "/maps/0/capabilities/0/plannedMove/visibility",
                              "/maps/0/links/0/id",
                              "/maps/0/links/0/from",
                              "/maps/0/links/0/to",
                              "/maps/0/versions/0/id",
                              "/maps/0/versions/0/number",
                              "/maps/0/versions/0/name",
                              "/maps/0/versions/0/made",
                              "/maps/0/versions/0/title",
                              "/maps/0/versions/0/date",
                              "/matches/0/id",
                              "/matches/0/a",
                              "/matches/0/b",
                              "/matches/0/verdict"}) {
        INFO(where);
        auto document = complete();
        const Pointer pointer{std::string(where)};
        document[pointer.parent_pointer()].erase(pointer.back());
        checkRefused(document);
    }
}

TEST_CASE("what may be left out is left out with both", "[exchange]") {
    for (const auto* where : {"/councils/0/region", "/maps/0/versions",
                              "/maps/0/capabilities/0/owner", "/maps/0/capabilities/0/plannedMove",
                              "/maps/0/capabilities/0/plannedMove/by", "/matches"}) {
        INFO(where);
        auto document = complete();
        const Pointer pointer{std::string(where)};
        document[pointer.parent_pointer()].erase(pointer.back());
        CHECK(satisfiesSchema(document));
        CHECK(isRead(document));
    }
}
