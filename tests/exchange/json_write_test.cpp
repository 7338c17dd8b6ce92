// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "model/rules.h"
#include "support/catch.h"
#include "support/example.h"
#include "support/generators.h"

#include <stdexcept>

using namespace rightward;

TEST_CASE("an empty library is written as one", "[exchange]") {
    CHECK(writeJson({}) == R"({
  "format": "rightward",
  "version": 1,
  "councils": [],
  "maps": [],
  "matches": []
}
)");
}

TEST_CASE("keys stand in a fixed order and what is unknown is left out", "[exchange]") {
    const auto council = *CouncilId::parse("00000000-0000-4000-8000-000000000001");
    const auto map = *MapId::parse("00000000-0000-4000-8000-000000000002");
    const auto payroll = *CapabilityId::parse("00000000-0000-4000-8000-000000000003");
    Library library;
    library.councils.emplace(council, Council{council, Name("Tŷ \"Glas\""), {}, {}, {}, {}});
    Map standing{{map, council, Name("Now"), *Date::of(2026, 11, 23)}, {}, {}};
    Capability capability{payroll, map, Name("Payroll"), {}, Place(860, 50), {}, {}};
    capability.details.supplier = Name("Pellgrove");
    capability.details.annualCost = Pounds(0);
    capability.details.provision = Provision::inHouse;
    capability.details.contractEnd = Date::of(2028, 2, 29);
    capability.plannedMove = PlannedMove{Place(900, 50), {}};
    standing.content.capabilities.emplace(payroll, capability);
    library.maps.emplace(map, Shared<Map>(standing));

    CHECK(writeJson(library) == R"({
  "format": "rightward",
  "version": 1,
  "councils": [
    {
      "id": "00000000-0000-4000-8000-000000000001",
      "name": "Tŷ \"Glas\""
    }
  ],
  "maps": [
    {
      "id": "00000000-0000-4000-8000-000000000002",
      "council": "00000000-0000-4000-8000-000000000001",
      "title": "Now",
      "date": "2026-11-23",
      "capabilities": [
        {
          "id": "00000000-0000-4000-8000-000000000003",
          "name": "Payroll",
          "evolution": 860,
          "visibility": 50,
          "supplier": "Pellgrove",
          "annualCost": 0,
          "provision": "in-house",
          "contractEnd": "2028-02-29",
          "plannedMove": {
            "evolution": 900,
            "visibility": 50
          }
        }
      ],
      "links": [],
      "versions": []
    }
  ],
  "matches": []
}
)");
}

TEST_CASE("one map is written with its council, its versions and the matches within it",
          "[exchange]") {
    auto library = example::library();
    const auto within = example::id<Match>(2);
    library.matches.emplace(within,
                            Match{within, example::laptops, example::website, Verdict::refused});
    const auto only = onlyMap(library, example::northmereMap);
    CHECK(only.councils.size() == 1);
    CHECK(only.maps.size() == 1);
    CHECK(*only.map(example::northmereMap) == *library.map(example::northmereMap));
    REQUIRE(only.matches.size() == 1);
    CHECK(only.matches.begin()->first == within);
    CHECK(readJson(writeJson(only)).library == only);
    CHECK_THROWS_AS(onlyMap(library, example::id<MapInfo>(99)), std::out_of_range);
}

TEST_CASE("one map of a sound library is a sound library", "[exchange]") {
    CHECK(rc::check("rules hold for one map alone", [](const Library& library) {
        for (const auto& [id, map] : library.maps)
            RC_ASSERT(brokenRules(onlyMap(library, id)).empty());
    }));
}

TEST_CASE("what could not be read again is not written to a file", "[exchange]") {
    auto library = example::library();
    CHECK(jsonForFile(library, "small.json") == writeJson(library));
    auto& content = example::mapIn(library, example::northmereMap).content;
    const Note note(std::string(Note::maxLength, 'n'));
    for (int i = 0; i < 4'000; ++i) {
        Uuid::Bytes bytes{0xaa, static_cast<std::uint8_t>(i % 256), 0,
                          static_cast<std::uint8_t>(i / 256)};
        auto one = example::capability(1, example::northmereMap, "Large", {});
        one.id = CapabilityId(Uuid(bytes));
        one.details.notes = note;
        content.capabilities.emplace(one.id, one);
    }
    try {
        static_cast<void>(jsonForFile(library, "large.json"));
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::libraryTooLarge);
        CHECK(error.args() == std::vector<std::string>{"large.json"});
    }
}
