// SPDX-License-Identifier: MIT
#include "catalogue/suggest.h"

#include "exchange/json.h"
#include "support/catch.h"
#include "support/generators.h"
#include "support/project_files.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>

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

const Suggester& suggester() {
    static const Suggester made(catalogue());
    return made;
}

/// The id of the first suggestion; empty where there is none.
std::string first(std::string_view name) {
    const auto found = suggester().suggestions(name, 1);
    return found.empty() ? "" : found.front().entry->id.text();
}

/// The capabilities of the samples that have an entry.
std::vector<Capability> known() {
    std::vector<Capability> all;
    for (const auto& [mapId, map] : readJson(shipped("samples.json")).library.maps) {
        for (const auto& [id, capability] : map->content.capabilities) {
            if (capability.catalogueId) all.push_back(capability);
        }
    }
    return all;
}

} // namespace

TEST_CASE("a name or an alias is its entry beyond doubt, and nothing else is", "[catalogue]") {
    for (const auto& capability : known()) {
        const auto found = suggester().suggestions(capability.name.text(), 3);
        const auto* exact = catalogue().entryNamed(capability.name.text());
        INFO(capability.name.text());
        for (const auto& suggestion : found)
            CHECK((suggestion.likeness == 1000) == (suggestion.entry == exact));
        if (exact) CHECK(found.front().entry == exact);
    }
}

TEST_CASE("of the samples' own names the right entry comes first for nearly all", "[catalogue]") {
    int asked = 0;
    int right = 0;
    for (const auto& capability : known()) {
        if (catalogue().entryNamed(capability.name.text())) continue;
        ++asked;
        const auto found = first(capability.name.text());
        if (found == capability.catalogueId->text()) {
            ++right;
        } else {
            UNSCOPED_INFO(capability.name.text() << ": " << found);
        }
    }
    CHECK(asked >= 20);
    CHECK(right >= asked - 2);
}

TEST_CASE("what councils call a thing finds its entry", "[catalogue]") {
    CHECK(first("Payroll system") == "payroll");
    CHECK(first("Revs & Bens software") == "revenues");
    CHECK(first("Website CMS") == "council-website");
    CHECK(first("Microsoft Office 365") == "office-productivity");
    CHECK(first("Electoral registration") == "electoral-management");
    CHECK(first("Printers") == "printing");
    CHECK(first("Cemetery records") == "bereavement");
    CHECK(first("Building control system") == "building-control");
    CHECK(first("Parking permit") == "parking");
}

TEST_CASE("what is like nothing gets no suggestion", "[catalogue]") {
    for (const char* name :
         {"", "...", "Lake Warden launch bookings", "Xyzzy", "Zebra painter", "مجلس"}) {
        INFO(name);
        CHECK(first(name).empty());
    }
}

TEST_CASE("suggestions are the best first, and no more than were asked for", "[catalogue]") {
    const auto all = suggester().suggestions("Council management system", 140);
    CHECK(all.size() > 3);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.likeness > other.likeness;
    }));
    CHECK(suggester().suggestions("Council management system", 3).size() == 3);
    CHECK(suggester().suggestions("Payroll", 0).empty());
    CHECK(suggestions(catalogue(), "Payroll", 1).front().entry ==
          catalogue().entryNamed("Payroll"));
}

TEST_CASE("whatever a name is, likeness stays within its bounds and nothing is exact by chance",
          "[catalogue]") {
    CHECK(rc::check("0 <= likeness <= 1000", [](const Name& name) {
        const auto* exact = catalogue().entryNamed(name.text());
        for (const auto& suggestion : suggester().suggestions(name.text(), 140)) {
            RC_ASSERT(suggestion.likeness > 0 && suggestion.likeness <= 1000);
            RC_ASSERT((suggestion.likeness == 1000) == (suggestion.entry == exact));
        }
    }));
}

TEST_CASE("twenty thousand names are suggested for without a long wait", "[catalogue]") {
    const auto names = known();
    const auto begin = std::chrono::steady_clock::now();
    std::size_t found = 0;
    for (std::size_t i = 0; i < 20'000; ++i)
        found += suggester().suggestions(names[i % names.size()].name.text(), 3).size();
    CHECK(found > 20'000);
    // A sanitizer takes several times as long.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(8));
}
