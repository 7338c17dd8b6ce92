// SPDX-License-Identifier: MIT
#include "exchange/edition.h"
#include "exchange/json.h"
#include "model/detail_fields.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/generators.h"

#include <rapidcheck.h>

using namespace rightward;

namespace {

/// Changes everything that may not be published.
MapContent withOtherSecrets(MapContent content) {
    for (auto& [id, capability] : content.capabilities) {
        auto other = generate::one<Details>();
        forEachDetail(capability.details, [&](const DetailField& field, auto& value) {
            forEachDetail(other, [&](const DetailField& otherField, auto& otherValue) {
                if constexpr (std::is_same_v<decltype(value), decltype(otherValue)>) {
                    const bool isSame = field.name == otherField.name;
                    if (isSame && field.disclosure == Disclosure::exempt) value = otherValue;
                }
            });
        });
    }
    return content;
}

Library withOtherSecrets(Library library) {
    for (auto& [id, shared] : library.maps) {
        auto& map = shared.writable();
        map.content = withOtherSecrets(map.content);
        for (auto& [versionId, version] : map.versions)
            version.content = Shared(withOtherSecrets(*version.content));
    }
    return library;
}

// Values that stand nowhere by chance.
const std::string marker = "Zqxwithheld";
const Pounds markedCost(918'273'645'546);
const auto markedDay = *Date::of(2931, 7, 19);

void markSecrets(MapContent& content) {
    for (auto& [id, capability] : content.capabilities) {
        auto& details = capability.details;
        details.owner = Name(marker);
        details.supplier = Name("Kept by " + marker);
        details.annualCost = markedCost;
        details.contractEnd = markedDay;
        details.extensionTo = markedDay;
        details.reason = Note(marker + "\nbecause");
        details.notes = Note(std::string(9'000, 'n') + marker); // spills over a database page
    }
}

Library withMarkedSecrets(Library library) {
    for (auto& [id, shared] : library.maps) {
        auto& map = shared.writable();
        markSecrets(map.content);
        for (auto& [versionId, version] : map.versions)
            markSecrets(version.content.writable());
    }
    return library;
}

bool holdsMarks(const std::string& bytes) {
    // A number as a text, and as SQLite stores it: 918,273,645,546 in whole bytes.
    const std::string stored("\xd5\xcd\x5f\xdb\xea");
    return bytes.find(marker) != std::string::npos ||
           bytes.find(markedDay.iso()) != std::string::npos ||
           bytes.find("918273645546") != std::string::npos ||
           bytes.find(stored) != std::string::npos;
}

std::string fileOf(const Library& library) {
    const auto bytes = libraryBytes(library);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

TEST_CASE("the public edition does not know what it leaves out", "[exchange]") {
    CHECK(rc::check("other secrets, same public edition", [](const Library& library) {
        for (const auto& [id, map] : library.maps) {
            const auto other = withOtherSecrets(map->content);
            RC_ASSERT(shownIn(Edition::publicEdition, other) ==
                      shownIn(Edition::publicEdition, map->content));
            RC_ASSERT(shownIn(Edition::exemptEdition, other) == other);
        }
    }));
}

TEST_CASE("the public edition keeps names, places and open details", "[exchange]") {
    CHECK(rc::check("open details stay", [](const Library& library) {
        for (const auto& [id, map] : library.maps) {
            const auto shown = shownIn(Edition::publicEdition, map->content);
            for (const auto& [capabilityId, capability] : map->content.capabilities) {
                const auto& kept = shown.capabilities.at(capabilityId);
                RC_ASSERT(kept.name == capability.name);
                RC_ASSERT(kept.place == capability.place);
                RC_ASSERT(kept.details.users == capability.details.users);
                RC_ASSERT(kept.details.provision == capability.details.provision);
                RC_ASSERT(!kept.details.annualCost);
                RC_ASSERT(!kept.details.supplier);
            }
        }
    }));
}

TEST_CASE("a copy to share does not know what it leaves out", "[exchange]") {
    CHECK(rc::check("other secrets, same bytes", [](const Library& library) {
        const auto copy = shareCopy(library);
        const auto other = shareCopy(withOtherSecrets(library));
        RC_ASSERT(copy == other);
        RC_ASSERT(fileOf(copy) == fileOf(other));
    }));
}

TEST_CASE("no withheld value is anywhere in the bytes of a copy to share", "[exchange]") {
    CHECK(rc::check("the marks are in the library and not in the copy", [](Library library) {
        library = withMarkedSecrets(std::move(library));
        const auto copy = shareCopy(library);
        RC_ASSERT(!holdsMarks(fileOf(copy)));
        RC_ASSERT(!holdsMarks(writeJson(copy)));
        if (capabilityCount(library) == 0) return;
        RC_ASSERT(holdsMarks(fileOf(library)));
        RC_ASSERT(holdsMarks(writeJson(library)));
    }));
}

TEST_CASE("a copy to share keeps everything else", "[exchange]") {
    CHECK(rc::check(
        "the copy of a library without secrets is that library", [](const Library& library) {
            const auto copy = shareCopy(library);
            RC_ASSERT(shareCopy(copy) == copy);
            RC_ASSERT(copy.councils == library.councils);
            RC_ASSERT(copy.matches == library.matches);
            for (const auto& [id, map] : library.maps) {
                const auto& kept = *copy.maps.at(id);
                RC_ASSERT(kept.info == map->info);
                RC_ASSERT(kept.content == shownIn(Edition::publicEdition, map->content));
                RC_ASSERT(kept.versions.size() == map->versions.size());
            }
        }));
}
