// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "score/score.h"
#include "support/catch.h"
#include "support/project_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>

using namespace rightward;

namespace {

std::string shipped(const std::string& name) {
    std::ifstream file(shippedFile(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const Catalogue& catalogue() {
    static const auto read = readCatalogue(shipped("catalogue.json"));
    return read;
}

const CouncilRegister& councils() {
    static const auto read = readCouncilRegister(shipped("councils.json"));
    return read;
}

const RegisteredCouncil& councilCalled(const std::string& name) {
    const auto& all = councils().councils;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& council) { return council.name == name; });
    if (found == all.end()) throw std::out_of_range(name);
    return *found;
}

std::string meantBy(const char* name) {
    const auto* entry = catalogue().entryNamed(name);
    return entry ? entry->id.text() : "";
}

Tier typicalTier(const CatalogueEntry& entry) { return tierOf(entry.typical.box()); }

/// The shipped catalogue with its first entry altered.
template <class Alter>
std::string spoiled(Alter alter) {
    auto json = nlohmann::json::parse(shipped("catalogue.json"));
    alter(json["groups"][0]["entries"][0]);
    return json.dump();
}

} // namespace

// That ids are unique and no alias belongs to two is checked when the catalogue is made.

TEST_CASE("the shipped catalogue has 140 entries in ten groups", "[catalogue]") {
    CHECK(catalogue().entries().size() == 140);
    CHECK(catalogue().groups().size() == 10);
    CHECK(catalogue().groups().front() == "End-user computing");
}

TEST_CASE("every shipped entry says what it is and why it stands where it does", "[catalogue]") {
    std::set<std::string> ids;
    for (const auto& entry : catalogue().entries()) {
        INFO(entry.id.text());
        CHECK(ids.insert(entry.id.text()).second);
        CHECK(CatalogueId::parse(entry.id.text()) == entry.id); // kebab-case
        CHECK_FALSE(entry.description.empty());
        CHECK_FALSE(entry.reason.empty());
        CHECK_FALSE(entry.councilTypes.empty());
    }
}

TEST_CASE("no shipped name or alias belongs to two entries", "[catalogue]") {
    std::map<std::string, std::string> owners;
    for (const auto& entry : catalogue().entries()) {
        auto names = entry.aliases;
        names.push_back(entry.name.text());
        for (const auto& name : names) {
            INFO(name);
            CHECK(owners.emplace(folded(name), entry.id.text()).first->second == entry.id.text());
            CHECK(catalogue().entryNamed(name) == &entry);
        }
    }
}

TEST_CASE("the tier that the catalogue states is the one its typical place has", "[catalogue]") {
    const auto json = nlohmann::json::parse(shipped("catalogue.json"));
    auto entry = catalogue().entries().begin();
    for (const auto& group : json["groups"]) {
        for (const auto& stated : group["entries"]) {
            INFO(entry->id.text());
            CHECK(stated["tier"] == tokenOf(typicalTier(*entry)));
            ++entry;
        }
    }
    CHECK(entry == catalogue().entries().end());
}

TEST_CASE("every leave and keep entry says what would move it right", "[catalogue]") {
    for (const auto& entry : catalogue().entries()) {
        INFO(entry.id.text());
        const bool waits = typicalTier(entry) <= Tier::leave;
        CHECK((!waits || !entry.moveRight.empty()));
    }
}

TEST_CASE("an entry is read as it is written", "[catalogue]") {
    const auto& laptops = catalogue().entries().front();
    CHECK(laptops.id.text() == "laptops");
    CHECK(laptops.group == "End-user computing");
    CHECK(laptops.typical == Place{900, 150});
    CHECK(laptops.moveRight.empty());
    CHECK(laptops.aliases.front() == "Laptops");
    CHECK(laptops.councilTypes == std::vector<std::string>{"all"});
    CHECK(laptops.sharedService.empty());
    const auto withService =
        std::count_if(catalogue().entries().begin(), catalogue().entries().end(),
                      [](const auto& entry) { return !entry.sharedService.empty(); });
    CHECK(withService == 16);
}

TEST_CASE("the names that the sample councils use find their entries", "[catalogue]") {
    CHECK(meantBy("Mobiles") == "mobile-phones");
    CHECK(meantBy("MDM") == "device-management");
    CHECK(meantBy("Revs and Bens") == "revenues");
    CHECK(meantBy("revs & bens") == "revenues");
    CHECK(meantBy("E-forms") == "online-forms");
    CHECK(meantBy("Pen test") == "it-health-check");
    CHECK(meantBy("choice based lettings") == "housing-allocations");
    CHECK(meantBy("Two-factor authentication") == "multi-factor-authentication");
    CHECK(meantBy("Refuse & recycling") == "waste-collection");
    CHECK(meantBy("Lake Warden launch bookings").empty());
}

TEST_CASE("a spoiled catalogue is refused", "[catalogue]") {
    using Json = nlohmann::json;
    const auto refused = [](const std::string& text) {
        CHECK_THROWS_AS(readCatalogue(text), std::invalid_argument);
    };
    refused("");
    refused("[]");
    refused("{}");
    refused(R"({"format":"rightward-councils","version":1,"groups":[]})");
    refused(R"({"format":"rightward-catalogue","version":2,"groups":[]})");
    refused(spoiled([](Json& entry) { entry.erase("name"); }));
    refused(spoiled([](Json& entry) { entry["name"] = ""; }));
    refused(spoiled([](Json& entry) { entry["id"] = "Not an id"; }));
    refused(spoiled([](Json& entry) { entry["id"] = "device-build"; }));
    refused(spoiled([](Json& entry) { entry["evolution"] = 1001; }));
    refused(spoiled([](Json& entry) { entry["evolution"] = 0.9; }));
    refused(spoiled([](Json& entry) { entry["aliases"] = {"Gold build"}; }));
    refused(spoiled([](Json& entry) { entry["aliases"] = "Laptops"; }));
    CHECK(readCatalogue(spoiled([](Json&) {})).entries().size() == 140);
}

TEST_CASE("the register has the 382 councils of the United Kingdom", "[catalogue]") {
    std::set<std::string> codes;
    std::map<std::string, int> nations;
    for (const auto& council : councils().councils) {
        CHECK(codes.insert(council.gssCode).second);
        CHECK_FALSE(Name::fault(council.name).has_value());
        ++nations[council.nation];
    }
    CHECK(codes.size() == 382);
    CHECK(nations ==
          std::map<std::string, int>{
              {"England", 317}, {"Northern Ireland", 11}, {"Scotland", 32}, {"Wales", 22}});
}

TEST_CASE("the register names its source", "[catalogue]") {
    CHECK(councils().attribution ==
          "Council names and codes: mySociety, UK Local Authority Names and Codes, CC BY 4.0; "
          "contains ONS GSS codes (Open Government Licence v3.0).");
}

TEST_CASE("every district and no other council sits in a county of the register", "[catalogue]") {
    std::set<std::string> counties;
    for (const auto& council : councils().councils) {
        if (council.type == "county") counties.insert(council.gssCode);
    }
    for (const auto& council : councils().councils) {
        INFO(council.name);
        CHECK((council.type == "district") == !council.county.empty());
        CHECK((council.county.empty() || counties.contains(council.county)));
    }
}

TEST_CASE("Surrey's twelve councils end on 1 April 2027 in two new ones", "[catalogue]") {
    using Names = std::vector<std::string>;
    const auto ending = std::count_if(councils().councils.begin(), councils().councils.end(),
                                      [](const auto& council) { return council.ends; });
    CHECK(ending == 12);
    CHECK(councilCalled("Woking Borough Council").ends == Date::of(2027, 4, 1));
    CHECK(councilCalled("Woking Borough Council").successors == Names{"West Surrey Council"});
    CHECK(councilCalled("Tandridge District Council").successors == Names{"East Surrey Council"});
    CHECK(councilCalled("Surrey County Council").successors ==
          Names{"East Surrey Council", "West Surrey Council"});
    CHECK(councilCalled("Wokingham Borough Council").successors.empty());
}

TEST_CASE("a spoiled register is refused", "[catalogue]") {
    CHECK_THROWS_AS(readCouncilRegister("{"), std::invalid_argument);
    CHECK_THROWS_AS(readCouncilRegister(shipped("catalogue.json")), std::invalid_argument);
    CHECK_THROWS_AS(readCouncilRegister(
                        R"({"format":"rightward-councils","version":1,"attribution":"","councils":[
                {"gssCode":"E1","name":"X","type":"county","region":"","nation":"England",
                 "ends":"2027-02-31"}]})"),
                    std::invalid_argument);
}
