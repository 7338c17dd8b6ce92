// SPDX-License-Identifier: MIT
#include "model/capability.h"

#include "support/catch.h"
#include "support/value_generators.h"

#include <stdexcept>

using namespace rightward;

namespace {
constexpr auto sample = "0f8fad5b-d9cb-469f-a165-70867728950e";
}

TEST_CASE("an id is read in either case and written in lower case", "[model]") {
    const auto id = CapabilityId::parse("0F8FAD5B-D9CB-469F-A165-70867728950E");
    REQUIRE(id);
    CHECK(id->text() == sample);
    CHECK(id == CapabilityId::parse(sample));
    CHECK(id->uuid().bytes().front() == 0x0f);
    CHECK(id->uuid().bytes().back() == 0x0e);
}

TEST_CASE("what is not quite an id is none", "[model]") {
    const auto* const text =
        GENERATE("", "0f8fad5b", "0f8fad5bd9cb469fa16570867728950e",
                 "0f8fad5b-d9cb-469f-a165-70867728950", "0f8fad5b-d9cb-469f-a165-70867728950ee",
                 "{0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950g",
                 "0f8fad5b_d9cb_469f_a165_70867728950e", "0f8fad5-bd9cb-469f-a165-70867728950e",
                 " f8fad5b-d9cb-469f-a165-70867728950e", "00000000-0000-0000-0000-000000000000");
    INFO(text);
    CHECK_FALSE(CapabilityId::parse(text).has_value());
}

TEST_CASE("an id of nothing but zeros cannot be made", "[model]") {
    CHECK_THROWS_AS(Uuid(Uuid::Bytes{}), std::invalid_argument);
}

TEST_CASE("an id survives being written and read", "[model]") {
    CHECK(rc::check("parse(text) is the id", [](const CapabilityId& id) {
        RC_ASSERT(CapabilityId::parse(id.text()) == id);
    }));
}

TEST_CASE("a catalogue id is lower-case words joined by dashes", "[model]") {
    CHECK(CatalogueId::parse("laptops")->text() == "laptops");
    CHECK(CatalogueId::parse("ms-365")->text() == "ms-365");
    CHECK(CatalogueId::parse(std::string(64, 'a')).has_value());
    CHECK_FALSE(CatalogueId::parse(std::string(65, 'a')).has_value());
    const auto* const text = GENERATE("", "-", "Laptops", "lap tops", "-laptops", "laptops-",
                                      "lap--tops", "lap_tops", "tŷ", "../x");
    INFO(text);
    CHECK_FALSE(CatalogueId::parse(text).has_value());
}
