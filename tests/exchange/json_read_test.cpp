// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace rightward;

namespace {

std::string id(int number) {
    auto digits = std::to_string(number);
    return "\"00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits + "\"";
}

std::string document(const std::string& fields) {
    return R"({"format":"rightward","version":1,)" + fields + "}";
}

/// A library with one council and one map, which holds what is given.
std::string mapWith(const std::string& fields) {
    return document(R"("councils":[{"id":)" + id(1) + R"(,"name":"Northmere"}],"maps":[{"id":)" +
                    id(2) + R"(,"council":)" + id(1) + R"(,"title":"Now","date":"2026-11-23",)" +
                    fields + "}]");
}

/// The same with one capability, number 3, of which more is said.
std::string capabilityWith(const std::string& fields) {
    return mapWith(R"("capabilities":[{"id":)" + id(3) + R"(,"name":"Payroll")" +
                   (fields.empty() ? "" : ",") + fields + "}]");
}

/// Capabilities of one name with these numbers.
std::string capabilities(int first, int count) {
    std::string list;
    for (int number = first; number < first + count; ++number) {
        if (number > first) list += ',';
        list += R"({"id":)" + id(number) + R"(,"name":"One of them"})";
    }
    return list;
}

/// A map with the capabilities 3, 4 and 5 and these links between them.
std::string linked(const std::string& links) {
    return mapWith("\"capabilities\":[" + capabilities(3, 3) + "],\"links\":[" + links + "]");
}

std::string link(int own, int from, int to) {
    return R"({"id":)" + id(own) + R"(,"from":)" + id(from) + R"(,"to":)" + id(to) + "}";
}

Problems problemsOf(const std::string& text) {
    const auto reading = readJson(text);
    if (!reading.problems.empty()) CHECK(reading.library == Library());
    return reading.problems;
}

const std::string capabilityPath = "maps[0].capabilities[0]";

/// The problems of a capability of which this is said.
Problems capabilityProblems(const std::string& fields) {
    return problemsOf(capabilityWith(fields));
}

Problems one(ProblemCode code, std::string where, std::vector<std::string> args = {}) {
    return {{code, std::move(where), std::move(args)}};
}

Problems inCapability(ProblemCode code, const std::string& field, std::string arg) {
    return one(code, capabilityPath + "." + field, {std::move(arg)});
}

Capability readCapability(const std::string& fields) {
    const auto reading = readJson(capabilityWith(fields));
    REQUIRE(reading.problems.empty());
    return reading.library.maps.begin()->second->content.capabilities.begin()->second;
}

} // namespace

TEST_CASE("a library may hold nothing yet", "[exchange]") {
    const auto reading = readJson(R"({"format":"rightward","version":1})");
    CHECK(reading.problems.empty());
    CHECK(reading.library == Library());
}

TEST_CASE("a missing field and a null are both unknown", "[exchange]") {
    const auto bare = readCapability("");
    CHECK_FALSE(bare.place);
    CHECK(bare.details == Details());
    CHECK(readCapability(R"("annualCost":null,"evolution":null,"visibility":null,
                            "plannedMove":null,"catalogueId":null)") == bare);
}

TEST_CASE("every detail is read by its name", "[exchange]") {
    const auto details = readCapability(R"(
        "owner":"Head of HR","supplier":"Pellgrove","annualCost":0,"costConfidence":"reported",
        "provision":"in-house","contractEnd":"2028-02-29","extensionTo":"2030-02-28",
        "noticeMonths":6,"users":610,"hosting":"on-premises","dataSensitivity":"special-category",
        "alreadySharedWith":"Eastvale","reason":"Ours","notes":"One\nTwo")")
                             .details;
    CHECK(details.owner == Name("Head of HR"));
    CHECK(details.supplier == Name("Pellgrove"));
    CHECK(details.annualCost == Pounds(0));
    CHECK(details.costConfidence == CostConfidence::reported);
    CHECK(details.provision == Provision::inHouse);
    CHECK(details.contractEnd == Date::of(2028, 2, 29));
    CHECK(details.extensionTo == Date::of(2030, 2, 28));
    CHECK(details.noticeMonths == Months(6));
    CHECK(details.users == Users(610));
    CHECK(details.hosting == Hosting::onPremises);
    CHECK(details.dataSensitivity == DataSensitivity::specialCategory);
    CHECK(details.alreadySharedWith == Name("Eastvale"));
    CHECK(details.reason == Note("Ours"));
    CHECK(details.notes == Note("One\nTwo"));
}

TEST_CASE("mark-up and other scripts in a name are only text", "[exchange]") {
    const auto text =
        document(R"("councils":[{"id":)" + id(1) +
                 R"(,"name":"<img src=file:///etc/hostname> Tŷ 🗑️ مجلس"}])");
    const auto reading = readJson(text);
    REQUIRE(reading.problems.empty());
    CHECK(reading.library.councils.begin()->second.name ==
          Name("<img src=file:///etc/hostname> Tŷ 🗑️ مجلس"));
}

TEST_CASE("a place needs both coordinates, whole and on the grid", "[exchange]") {
    CHECK(readCapability(R"("evolution":0,"visibility":1000)").place == Place(0, 1000));
    CHECK(capabilityProblems(R"("evolution":900)") ==
          one(ProblemCode::placeIncomplete, capabilityPath));
    CHECK(capabilityProblems(R"("visibility":900,"evolution":null)") ==
          one(ProblemCode::placeIncomplete, capabilityPath));
    CHECK(capabilityProblems(R"("evolution":1001,"visibility":0)") ==
          inCapability(ProblemCode::placeOutOfRange, "evolution", "1001"));
    CHECK(capabilityProblems(R"("evolution":0,"visibility":-1)") ==
          inCapability(ProblemCode::placeOutOfRange, "visibility", "-1"));
    CHECK(capabilityProblems(R"("evolution":0.5,"visibility":0)") ==
          inCapability(ProblemCode::numberInvalid, "evolution", "0.5"));
    CHECK(capabilityProblems(R"("evolution":"900","visibility":0)") ==
          inCapability(ProblemCode::fieldWrongType, "evolution", "900"));
}

TEST_CASE("a planned move needs a place to go to", "[exchange]") {
    CHECK(readCapability(R"("plannedMove":{"evolution":700,"visibility":120})").plannedMove ==
          PlannedMove{Place(700, 120), {}});
    CHECK(readCapability(R"("plannedMove":{"evolution":7,"visibility":1,"by":"2027-09-30"})")
              .plannedMove == PlannedMove{Place(7, 1), Date::of(2027, 9, 30)});
    const auto path = capabilityPath + ".plannedMove";
    CHECK(capabilityProblems(R"("plannedMove":{"by":"2027-09-30"})") ==
          one(ProblemCode::placeIncomplete, path));
    CHECK(capabilityProblems(R"("plannedMove":{"evolution":1,"visibility":1,"by":"soon"})") ==
          one(ProblemCode::dateInvalid, path + ".by", {"soon"}));
    CHECK(capabilityProblems(R"("plannedMove":"later")") ==
          one(ProblemCode::fieldWrongType, path, {"later"}));
}

TEST_CASE("a number is never read as another number", "[exchange]") {
    const auto cost = [](const std::string& number) {
        return capabilityProblems("\"annualCost\":" + number);
    };
    const auto wrong = [](ProblemCode code, const std::string& number) {
        return inCapability(code, "annualCost", number);
    };
    CHECK(cost("12.5") == wrong(ProblemCode::numberInvalid, "12.5"));
    CHECK(cost("12500.0") == wrong(ProblemCode::numberInvalid, "12500.0"));
    CHECK(cost("1e5") == wrong(ProblemCode::numberInvalid, "100000.0"));
    CHECK(cost("1e2").front().code == ProblemCode::numberInvalid);
    CHECK(readCapability(R"("annualCost":-0)").details.annualCost == Pounds(0));
    CHECK(cost("-0.0").front().code == ProblemCode::numberInvalid);
    CHECK(cost(R"("0.5")") == wrong(ProblemCode::fieldWrongType, "0.5"));
    CHECK(cost(std::string(300, '9')).front().code == ProblemCode::numberInvalid);
    CHECK(cost("-5") == wrong(ProblemCode::numberOutOfRange, "-5"));
    CHECK(cost("1000000000000") == wrong(ProblemCode::numberOutOfRange, "1000000000000"));
    CHECK(cost("18446744073709551615") ==
          wrong(ProblemCode::numberOutOfRange, "18446744073709551615"));
    CHECK(cost("18446744073709551616").front().code == ProblemCode::numberInvalid);
    CHECK(cost("-9223372036854775809").front().code == ProblemCode::numberInvalid);
    CHECK(cost("\"£1,2,3\"") == wrong(ProblemCode::fieldWrongType, "£1,2,3"));
    CHECK(cost("true") == wrong(ProblemCode::fieldWrongType, "true"));
    CHECK(cost("[]") == one(ProblemCode::fieldWrongType, capabilityPath + ".annualCost"));
}

TEST_CASE("dates, words and ids that are none are problems", "[exchange]") {
    using enum ProblemCode;
    CHECK(capabilityProblems(R"("contractEnd":"2027-02-31")") ==
          inCapability(dateInvalid, "contractEnd", "2027-02-31"));
    CHECK(capabilityProblems(R"("contractEnd":"31/02/2027")") ==
          inCapability(dateInvalid, "contractEnd", "31/02/2027"));
    CHECK(capabilityProblems(R"("hosting":"Cloud")") ==
          inCapability(wordUnknown, "hosting", "Cloud"));
    CHECK(capabilityProblems(R"("hosting":"")") == inCapability(wordUnknown, "hosting", ""));
    CHECK(capabilityProblems(R"("catalogueId":"Laptops")") ==
          inCapability(idInvalid, "catalogueId", "Laptops"));
    CHECK(problemsOf(document(R"("councils":[{"id":"1","name":"Northmere"}])")) ==
          one(idInvalid, "councils[0].id", {"1"}));
    CHECK(problemsOf(document(
              R"("councils":[{"id":"00000000-0000-0000-0000-000000000000","name":"X"}])")) ==
          one(idInvalid, "councils[0].id", {"00000000-0000-0000-0000-000000000000"}));
}

TEST_CASE("texts are checked as everywhere", "[exchange]") {
    using enum ProblemCode;
    CHECK(capabilityProblems(R"("owner":" ")") == inCapability(textBlank, "owner", " "));
    CHECK(capabilityProblems(R"("owner":"a\u0000b")").front().code == textControlCharacter);
    CHECK(capabilityProblems(R"("owner":"two\nlines")").front().code == textControlCharacter);
    CHECK(readCapability("\"owner\":\"" + std::string(200, 'x') + "\"").details.owner);
    const auto tooLong = capabilityProblems("\"owner\":\"" + std::string(201, 'x') + "\"");
    CHECK(tooLong == inCapability(textTooLong, "owner", std::string(80, 'x') + "…"));
    CHECK(capabilityProblems("\"notes\":\"" + std::string(10'001, 'x') + "\"").front().code ==
          textTooLong);
}

TEST_CASE("what was found is cut between characters", "[exchange]") {
    std::string letters;
    for (int i = 0; i < 201; ++i)
        letters += "€";
    const auto problems = capabilityProblems("\"owner\":\"" + letters + "\"");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().args == std::vector{letters.substr(0, 78) + "…"});
}

TEST_CASE("a field that is not known is said, wherever it stands", "[exchange]") {
    using enum ProblemCode;
    CHECK(capabilityProblems(R"("colour":"red")") ==
          inCapability(fieldUnknown, "colour", "colour"));
    CHECK(capabilityProblems(R"("colour":null)") == inCapability(fieldUnknown, "colour", "colour"));
    CHECK(problemsOf(document(R"("extra":[])")) == one(fieldUnknown, "extra", {"extra"}));
    CHECK(capabilityProblems(R"("plannedMove":{"evolution":1,"visibility":1,"when":1})") ==
          one(fieldUnknown, capabilityPath + ".plannedMove.when", {"when"}));
    CHECK(problemsOf(mapWith(R"("Capabilities":[])")) ==
          one(fieldUnknown, "maps[0].Capabilities", {"Capabilities"}));
    const auto cut = std::string(80, 'k') + "…";
    CHECK(problemsOf(document("\"" + std::string(100'000, 'k') + "\":1")) ==
          one(fieldUnknown, cut, {cut}));
}

TEST_CASE("what a record cannot do without is missed", "[exchange]") {
    CHECK(problemsOf(document(R"("councils":[{}])")) ==
          Problems{{ProblemCode::fieldMissing, "councils[0].id", {}},
                   {ProblemCode::fieldMissing, "councils[0].name", {}}});
    CHECK(problemsOf(document(R"("councils":[{"id":)" + id(1) + R"(,"name":null}])")) ==
          one(ProblemCode::fieldMissing, "councils[0].name"));
}

TEST_CASE("lists of records must be lists of records", "[exchange]") {
    using enum ProblemCode;
    CHECK(problemsOf(document(R"("maps":{})")) == one(fieldWrongType, "maps"));
    CHECK(problemsOf(document(R"("maps":"none")")) == one(fieldWrongType, "maps", {"none"}));
    CHECK(problemsOf(document(R"("maps":[[]])")) == one(fieldWrongType, "maps[0]"));
    CHECK(problemsOf(document(R"("matches":[7])")) == one(fieldWrongType, "matches[0]", {"7"}));
}

TEST_CASE("every problem is listed, each where it is", "[exchange]") {
    const auto problems =
        problemsOf(mapWith(R"("capabilities":[{"id":"x","name":""},{"id":)" + id(3) +
                           R"(,"name":"Payroll","users":-1,"hosting":"moon"}])"));
    CHECK(problems ==
          Problems{{ProblemCode::idInvalid, "maps[0].capabilities[0].id", {"x"}},
                   {ProblemCode::textBlank, "maps[0].capabilities[0].name", {""}},
                   {ProblemCode::numberOutOfRange, "maps[0].capabilities[1].users", {"-1"}},
                   {ProblemCode::wordUnknown, "maps[0].capabilities[1].hosting", {"moon"}}});
}

TEST_CASE("a bad detail does not hide a broken rule", "[exchange]") {
    auto text = linked(link(6, 3, 4) + "," + link(7, 4, 3));
    const std::string name = R"("name":"One of them")";
    text.insert(text.find(name), R"("users":-1,)");
    const auto problems = problemsOf(text);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] ==
          Problem{ProblemCode::numberOutOfRange, "maps[0].capabilities[0].users", {"-1"}});
    CHECK(problems[1].code == ProblemCode::linkCircular);
}

TEST_CASE("links between what is not there, to itself, twice or in a circle", "[exchange]") {
    using enum ProblemCode;
    CHECK(problemsOf(linked(link(6, 3, 4) + "," + link(7, 4, 5))).empty());
    CHECK(problemsOf(linked(link(6, 3, 9))) == one(linkAcrossMaps, "maps[0].links[0]"));
    CHECK(problemsOf(linked(link(6, 3, 3))) == one(linkToSelf, "maps[0].links[0]"));
    CHECK(problemsOf(linked(link(6, 3, 4) + "," + link(7, 3, 4))) ==
          one(linkTwice, "maps[0].links[1]"));
    const auto circle =
        problemsOf(linked(link(6, 3, 4) + "," + link(7, 4, 5) + "," + link(8, 5, 3)));
    REQUIRE(circle.size() == 1);
    CHECK(circle.front().code == linkCircular);
}

TEST_CASE("an id is used once", "[exchange]") {
    const auto councils =
        R"("councils":[{"id":)" + id(1) + R"(,"name":"A"},{"id":)" + id(1) + R"(,"name":"B"}])";
    CHECK(problemsOf(document(councils)) ==
          one(ProblemCode::idTwice, "councils[1].id", {id(1).substr(1, 36)}));
}

TEST_CASE("an id that stands on two maps is told with both places", "[exchange]") {
    const auto map = [](int own) {
        return R"({"id":)" + id(own) + R"(,"council":)" + id(1) +
               R"(,"title":"Now","date":"2026-11-23","capabilities":[{"id":)" + id(3) +
               R"(,"name":"Payroll"}]})";
    };
    CHECK(problemsOf(document(R"("councils":[{"id":)" + id(1) + R"(,"name":"A"}],"maps":[)" +
                              map(7) + "," + map(8) + "]")) ==
          one(ProblemCode::idTwice, "maps[0].capabilities[0], maps[1].capabilities[0]"));
}

TEST_CASE("a map needs its council", "[exchange]") {
    CHECK(problemsOf(document(R"("maps":[{"id":)" + id(2) + R"(,"council":)" + id(1) +
                              R"(,"title":"Now","date":"2026-11-23"}])")) ==
          one(ProblemCode::councilMissing, "maps[0]"));
}

TEST_CASE("a match is the same either way round", "[exchange]") {
    const auto matched = [](int a, int b) {
        auto text = linked("");
        return text.insert(text.size() - 1, R"(,"matches":[{"id":)" + id(9) + R"(,"a":)" + id(a) +
                                                R"(,"b":)" + id(b) + R"(,"verdict":"refused"}])");
    };
    const auto reading = readJson(matched(4, 3));
    REQUIRE(reading.problems.empty());
    CHECK(reading.library == readJson(matched(3, 4)).library);
    CHECK(problemsOf(matched(3, 3)) == one(ProblemCode::matchToSelf, "matches[0]"));
    CHECK(problemsOf(matched(8, 7)) == one(ProblemCode::capabilityMissing, "matches[0]"));
}

TEST_CASE("a version holds a map as it was", "[exchange]") {
    const auto versionWith = [](const std::string& links) {
        return mapWith(R"("versions":[{"id":)" + id(6) + R"(,"number":1,"name":"Before",)" +
                       R"("made":"2026-09-01T09:00:00Z","title":"Then","date":"2026-09-01",)" +
                       R"("capabilities":[{"id":)" + id(3) + R"(,"name":"Payroll"}],"links":[)" +
                       links + "]}]");
    };
    const auto reading = readJson(versionWith(""));
    REQUIRE(reading.problems.empty());
    const auto& version = reading.library.maps.begin()->second->versions.begin()->second;
    CHECK(version.number == 1);
    CHECK(version.name == Name("Before"));
    CHECK(version.made == Moment{1'788'253'200});
    CHECK(version.title == Name("Then"));
    CHECK(version.date == Date::of(2026, 9, 1));
    CHECK(version.content->capabilities.size() == 1);
    CHECK(problemsOf(versionWith(link(7, 3, 3))) ==
          one(ProblemCode::linkToSelf, "maps[0].versions[0].links[0]"));
    CHECK(problemsOf(versionWith(link(7, 3, 4))) ==
          one(ProblemCode::linkAcrossMaps, "maps[0].versions[0].links[0]"));
}

TEST_CASE("of a hopeless document the first thousand problems are listed", "[exchange]") {
    std::string items = "{}";
    for (int i = 0; i < 5000; ++i)
        items += ",{}";
    CHECK(problemsOf(document("\"councils\":[" + items + "]")).size() == 1000);
    auto links = link(6, 3, 3);
    for (int number = 1000; number < 3000; ++number)
        links += "," + link(number, 3, 3);
    CHECK(problemsOf(linked(links)).size() == 1000);
}

TEST_CASE("more than twenty thousand capabilities are too many, on one map or on two",
          "[exchange]") {
    const auto map = [](int own, int first, int count) {
        return R"({"id":)" + id(own) + R"(,"council":)" + id(1) +
               R"(,"title":"Now","date":"2026-11-23","capabilities":[)" +
               capabilities(first, count) + "]}";
    };
    const auto council = R"("councils":[{"id":)" + id(1) + R"(,"name":"A"}],"maps":[)";
    CHECK(problemsOf(document(council + map(2, 100, 20'001) + "]")) ==
          one(ProblemCode::tooManyRecords, "maps[0].capabilities", {"20001"}));
    CHECK(problemsOf(document(council + map(2, 100, 20'000) + "," + map(3, 50'000, 1) + "]")) ==
          one(ProblemCode::tooManyCapabilities, "", {"20001"}));
}
