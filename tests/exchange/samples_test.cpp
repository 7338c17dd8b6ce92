// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "score/score.h"
#include "support/catch.h"
#include "support/project_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace rightward;

namespace {

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string samplesText() { return textOf(shippedFile("samples.json")); }

Library samples() {
    const auto reading = readJson(samplesText());
    REQUIRE(reading.problems.empty());
    return reading.library;
}

/// The sample maps, Northmere's first, as they are shown.
const MapContent& contentOf(const Library& library, std::size_t position) {
    return std::next(library.maps.begin(), static_cast<std::ptrdiff_t>(position))->second->content;
}

template <class Holds>
std::size_t countOf(const MapContent& content, Holds holds) {
    return static_cast<std::size_t>(
        std::count_if(content.capabilities.begin(), content.capabilities.end(),
                      [&](const auto& entry) { return holds(entry.second); }));
}

template <class Holds>
std::size_t countOf(const Library& library, Holds holds) {
    return countOf(contentOf(library, 0), holds) + countOf(contentOf(library, 1), holds);
}

/// What is expected of a council's capabilities, by their numbers.
nlohmann::json expectedOf(const char* council) {
    return nlohmann::json::parse(textOf(fixtureFile("samples_expected.json")))[council];
}

bool isPlaced(const Capability& capability) { return capability.place.has_value(); }

} // namespace

TEST_CASE("the samples are two councils with a map each, Northmere first", "[exchange]") {
    const auto library = samples();
    REQUIRE(library.councils.size() == 2);
    REQUIRE(library.maps.size() == 2);
    CHECK(library.councils.begin()->second.name == Name("Northmere District Council"));
    CHECK(library.maps.begin()->second->info.council == library.councils.begin()->first);
    for (const auto& [id, map] : library.maps) {
        CHECK(map->info.title == Name("Digital capabilities 2026"));
    }
}

TEST_CASE("the samples have 49 and 47 capabilities on the grid and three that wait", "[exchange]") {
    const auto library = samples();
    CHECK(countOf(contentOf(library, 0), isPlaced) == 49);
    CHECK(countOf(contentOf(library, 1), isPlaced) == 47);
    CHECK(countOf(library, [](const auto& one) { return !isPlaced(one); }) == 3);
}

TEST_CASE("the samples stand where they should and score what they should", "[exchange]") {
    const auto library = samples();
    for (std::size_t position : {0u, 1u}) {
        const auto expected = expectedOf(position == 0 ? "northmere" : "eastvale");
        auto standing = contentOf(library, position).capabilities.begin();
        for (const auto& [number, values] : expected.items()) {
            const auto& capability = (standing++)->second;
            INFO(number << ' ' << capability.name.text());
            REQUIRE(capability.place);
            CHECK(capability.place->evolution() == values["e"]);
            CHECK(capability.place->visibility() == values["v"]);
            CHECK(scoreOf(*capability.place).exact() == values["total"]);
        }
    }
}

TEST_CASE("the samples show links, plans, a version and a match", "[exchange]") {
    const auto library = samples();
    CHECK(contentOf(library, 0).links.size() == 9);
    CHECK(contentOf(library, 1).links.size() == 6);
    CHECK(countOf(library, [](const auto& one) {
              return one.plannedMove && one.plannedMove->by.has_value();
          }) == 5);
    CHECK(library.matches.size() == 1);
    const auto& versions = library.maps.begin()->second->versions;
    REQUIRE(versions.size() == 1);
    CHECK(versions.begin()->second.name == Name("Before the autumn review"));
}

TEST_CASE("three capabilities stood elsewhere before the autumn review", "[exchange]") {
    const auto library = samples();
    const auto& map = *library.maps.begin()->second;
    const auto& before = *map.versions.begin()->second.content;
    const auto moved = countOf(before, [&](const auto& one) {
        return map.content.capabilities.at(one.id).place != one.place;
    });
    CHECK(before.capabilities.size() == 49);
    CHECK(moved == 3);
}

TEST_CASE("five costs are unknown, the others say how sure they are", "[exchange]") {
    const auto library = samples();
    CHECK(countOf(library, [](const auto& one) { return !one.details.annualCost; }) == 5);
    CHECK(countOf(library, [](const auto& one) {
              return one.details.annualCost.has_value() != one.details.costConfidence.has_value();
          }) == 0);
}

TEST_CASE("each sample says how it is provided, and what is made in-house has no supplier",
          "[exchange]") {
    const auto library = samples();
    CHECK(countOf(library, [](const auto& one) { return !one.details.provision; }) == 0);
    CHECK(countOf(library, [](const auto& one) {
              return (one.details.provision == Provision::contract) !=
                     one.details.supplier.has_value();
          }) == 0);
}

TEST_CASE("the samples are written as they are shipped", "[exchange]") {
    CHECK(writeJson(samples()) == samplesText());
}
