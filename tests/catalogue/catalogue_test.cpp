// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "support/catch.h"

#include <stdexcept>

using namespace rightward;

namespace {

CatalogueEntry entry(const char* id, const char* name, std::vector<std::string> aliases = {},
                     std::vector<std::string> productHints = {}, const char* group = "Office") {
    return {*CatalogueId::parse(id), Name(name), group, {},
            Place{500, 500},         {},         {},    std::move(aliases),
            std::move(productHints), {},         {},    {}};
}

Catalogue office() {
    return Catalogue({
        entry("laptops", "Laptops and desktop computers", {"PCs", "Devices"}),
        entry("device-build", "Laptop build and rollout", {"Gold build"}, {"Autopilot"}),
        entry("device-management", "Device management", {"MDM", "Endpoint management"}),
        entry("wifi", "Local network and Wi-Fi", {"LAN"}, {}, "Networks"),
        entry("revenues", "Council tax", {"Revs & Bens"}, {}, "Revenues"),
    });
}

using Ids = std::vector<std::string>;

Ids found(const char* text) {
    const auto catalogue = office();
    Ids ids;
    for (const auto* one : catalogue.search(text))
        ids.push_back(one->id.text());
    return ids;
}

std::string named(const char* name) {
    const auto catalogue = office();
    const auto* one = catalogue.entryNamed(name);
    return one ? one->id.text() : "";
}

} // namespace

TEST_CASE("an entry is found by its id", "[catalogue]") {
    const auto catalogue = office();
    const auto* laptops = catalogue.entry(*CatalogueId::parse("laptops"));
    REQUIRE(laptops);
    CHECK(laptops->name == Name("Laptops and desktop computers"));
    CHECK(catalogue.entry(*CatalogueId::parse("payroll")) == nullptr);
}

TEST_CASE("a name means the entry whose name or alias folds the same", "[catalogue]") {
    CHECK(named("laptops and Desktop-Computers") == "laptops");
    CHECK(named("pcs") == "laptops");
    CHECK(named("REVS AND BENS") == "revenues");
    CHECK(named("Laptop").empty()); // not exactly
    CHECK(named("Autopilot").empty());
    CHECK(named("").empty());
    CHECK(named("!?").empty());
}

TEST_CASE("groups are listed once, in the order they are shown", "[catalogue]") {
    CHECK(office().groups() == std::vector<std::string>{"Office", "Networks", "Revenues"});
}

TEST_CASE("a catalogue that contradicts itself is refused", "[catalogue]") {
    using Entries = std::vector<CatalogueEntry>;
    const auto refused = [](Entries entries) {
        CHECK_THROWS_AS(Catalogue(std::move(entries)), std::invalid_argument);
    };
    refused({entry("a", "Laptops"), entry("a", "Phones")});
    refused({entry("a", "Laptops"), entry("b", "LAPTOPS")});
    refused({entry("a", "Laptops", {"PCs"}), entry("b", "Computers", {"pc's"})});
    refused({entry("a", "Laptops"), entry("b", "Computers", {"Laptops"})});
    refused({entry("a", "Laptops", {"--"})});
    refused({entry("a", "One", {}, {}, "X"), entry("b", "Two", {}, {}, "Y"),
             entry("c", "Three", {}, {}, "X")});
}

TEST_CASE("an entry may claim one name twice", "[catalogue]") {
    const Catalogue catalogue({entry("forms", "E-forms", {"eForms", "E forms"})});
    CHECK(catalogue.entryNamed("eforms")->id.text() == "forms");
}

TEST_CASE("typing the beginnings of words finds entries, best first", "[catalogue]") {
    // Begins the name of the first two, and is nowhere in the others.
    CHECK(found("lap") == Ids{"laptops", "device-build"});
    // Exactly an alias of the first; then a name that begins so.
    CHECK(found("devices") == Ids{"laptops"});
    CHECK(found("device") == Ids{"device-management", "laptops"});
    CHECK(found("build lap") == Ids{"device-build"});
    CHECK(found("man") == Ids{"device-management"});
    CHECK(found("wifi") == Ids{"wifi"});
    CHECK(found("revs &") == Ids{"revenues"});
}

TEST_CASE("words may be spread over the name and its aliases", "[catalogue]") {
    CHECK(found("mdm device") == Ids{"device-management"});
}

TEST_CASE("a product is found by its name, after all else", "[catalogue]") {
    CHECK(found("autop") == Ids{"device-build"});
    CHECK(found("laptop auto") == Ids{"device-build"});
}

TEST_CASE("what is nowhere finds nothing, and nothing typed finds all", "[catalogue]") {
    CHECK(found("zebra").empty());
    CHECK(found("laptop zebra").empty());
    CHECK(found("aptop").empty());
    CHECK(found("") == Ids{"laptops", "device-build", "device-management", "wifi", "revenues"});
    CHECK(found(" ? ") == found(""));
}

TEST_CASE("a copy of a catalogue finds its own entries", "[catalogue]") {
    const auto copy = office();
    const auto moved = Catalogue(copy);
    CHECK(moved.entryNamed("LAN") == &moved.entries()[3]);
    CHECK(moved.search("lan").front() == &moved.entries()[3]);
}
