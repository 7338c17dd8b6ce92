// SPDX-License-Identifier: MIT
#include "model/rules.h"
#include "support/catch.h"
#include "support/generators.h"

#include <algorithm>

using namespace rightward;

namespace {

template <class Holds>
bool someMap(const Library& library, Holds holds) {
    return std::any_of(library.maps.begin(), library.maps.end(),
                       [&](const auto& entry) { return holds(*entry.second); });
}

} // namespace

TEST_CASE("generated libraries keep every rule", "[store]") {
    CHECK(rc::check("no rule is broken", [](const Library& library) {
        RC_CLASSIFY(capabilityCount(library) > 0, "with capabilities");
        RC_CLASSIFY(!library.matches.empty(), "with matches");
        RC_CLASSIFY(someMap(library, [](const Map& map) { return !map.content.links.empty(); }),
                    "with links");
        RC_CLASSIFY(someMap(library, [](const Map& map) { return !map.versions.empty(); }),
                    "with versions");
        RC_ASSERT(brokenRules(library).empty());
    }));
}
