// SPDX-License-Identifier: MIT
#include "catalogue/doubts.h"

#include "support/catch.h"
#include "support/example.h"

using namespace rightward;

namespace {

const Catalogue catalogue({{*CatalogueId::parse("laptops"),
                            Name("Laptops"),
                            "Devices",
                            {},
                            Place(900, 150),
                            {},
                            {},
                            {},
                            {},
                            {},
                            {},
                            {}}});

Problems about(CapabilityId id, ProblemCode code, const char* name) {
    return {{code, "capability " + id.text(), {name}}};
}

} // namespace

TEST_CASE("there is nothing to doubt about an ordinary library", "[catalogue]") {
    CHECK(doubtsAbout(example::library(), catalogue).empty());
}

TEST_CASE("two names that fold alike on one map are doubted", "[catalogue]") {
    auto library = example::library();
    auto& content = example::mapIn(library, example::northmereMap).content;
    content.capabilities.at(example::drones).name = Name("web-site");
    // On another map the same name is as it should be, and so are two names without a letter.
    example::mapIn(library, example::eastvaleMap).content.capabilities.at(example::computers).name =
        Name("Laptops");
    content.capabilities.at(example::laptops).name = Name("!");
    content.capabilities.at(example::hosting).name = Name("?");
    CHECK(doubtsAbout(library, catalogue) ==
          about(example::drones, ProblemCode::nameTwice, "web-site"));
}

TEST_CASE("a catalogue entry that is not known is doubted", "[catalogue]") {
    auto library = example::library();
    auto& content = example::mapIn(library, example::northmereMap).content;
    content.capabilities.at(example::laptops).catalogueId = CatalogueId::parse("laptops");
    content.capabilities.at(example::drones).catalogueId = CatalogueId::parse("drones");
    CHECK(doubtsAbout(library, catalogue) ==
          about(example::drones, ProblemCode::catalogueEntryUnknown, "Drones"));
}

TEST_CASE("an extension to before the end is doubted", "[catalogue]") {
    auto library = example::library();
    auto& capabilities = example::mapIn(library, example::northmereMap).content.capabilities;
    auto& details = capabilities.at(example::drones).details;
    details.contractEnd = example::day("2027-03-31");
    details.extensionTo = example::day("2027-03-31");
    CHECK(doubtsAbout(library, catalogue).empty());
    details.extensionTo = example::day("2027-03-30");
    CHECK(doubtsAbout(library, catalogue) ==
          about(example::drones, ProblemCode::extensionBeforeEnd, "Drones"));
}

TEST_CASE("a name with characters that cannot be seen is doubted wherever it stands",
          "[catalogue]") {
    auto library = example::library();
    const Name hidden("Lap\u200btops");
    library.councils.at(example::northmere).name = hidden;
    auto& map = example::mapIn(library, example::northmereMap);
    map.info.title = hidden;
    map.content.capabilities.at(example::laptops).name = hidden;
    const auto version = example::id<Version>(1);
    map.versions.emplace(version, Version{version,
                                          example::northmereMap,
                                          1,
                                          hidden,
                                          {},
                                          Name("Now"),
                                          example::day("2026-11-01"),
                                          Shared<MapContent>({})});
    const auto doubts = doubtsAbout(library, catalogue);
    REQUIRE(doubts.size() == 4);
    for (const auto& doubt : doubts)
        CHECK(doubt.code == ProblemCode::hiddenCharacters);
    CHECK(doubts[0].where == "council " + example::northmere.text());
    CHECK(doubts[1].where == "map " + example::northmereMap.text());
    CHECK(doubts[2].where == "capability " + example::laptops.text());
    CHECK(doubts[3].where == "version " + version.text());
}

TEST_CASE("marks of direction and characters of no width are hidden, joiners in their scripts not",
          "[catalogue]") {
    for (const char* text : {"\u202Eback\u202C", "a\u2066b\u2069", "a\u200eb", "\ufeffPayroll",
                             "pay\u00adroll", "pay\u2060roll", "Payroll\u200d", "a\u200cb"}) {
        INFO(text);
        CHECK(holdsHiddenCharacters(text));
    }
    for (const char* text :
         {"Payroll", "Tŷ Glas", "👩🏽‍💻", "می‌خواهم", "مجلس", "e\u0301"}) {
        INFO(text);
        CHECK_FALSE(holdsHiddenCharacters(text));
    }
}

TEST_CASE("of very many doubts the first thousand are listed", "[catalogue]") {
    auto library = example::library();
    auto& map = example::mapIn(library, example::northmereMap);
    for (int i = 0; i < 2'000; ++i) {
        Uuid::Bytes bytes{0xaa, static_cast<std::uint8_t>(i % 256),
                          static_cast<std::uint8_t>(i / 256)};
        auto one = example::capability(1, example::northmereMap, "Alike", {});
        one.id = CapabilityId(Uuid(bytes));
        map.content.capabilities.emplace(one.id, one);
    }
    CHECK(doubtsAbout(library, catalogue).size() == Limits::problems);
}
