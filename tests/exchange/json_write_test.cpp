// SPDX-License-Identifier: MIT
#include "exchange/json.h"
#include "support/catch.h"

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
