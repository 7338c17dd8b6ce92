// SPDX-License-Identifier: MIT
#include "model/detail_fields.h"
#include "paper/edition.h"
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

} // namespace

TEST_CASE("the public edition does not know what it leaves out", "[paper]") {
    CHECK(rc::check("other secrets, same public edition", [](const Library& library) {
        for (const auto& [id, map] : library.maps) {
            const auto other = withOtherSecrets(map->content);
            RC_ASSERT(shownIn(Edition::publicEdition, other) ==
                      shownIn(Edition::publicEdition, map->content));
            RC_ASSERT(shownIn(Edition::exemptEdition, other) == other);
        }
    }));
}

TEST_CASE("the public edition keeps names, places and open details", "[paper]") {
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
