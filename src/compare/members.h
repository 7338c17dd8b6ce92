// SPDX-License-Identifier: MIT
#pragma once

#include "model/capability.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rightward {

/// One thing as several maps have it: for each map none, one or several. Borrowed.
using Members = std::vector<std::vector<const Capability*>>;

/// Calls visit(map, capability) for each.
template <class Visit>
void forEachMember(const Members& members, Visit visit) {
    for (std::size_t map = 0; map < members.size(); ++map) {
        for (const auto* each : members[map])
            visit(map, *each);
    }
}

/// Where each map has it: where it has several, their place together; nothing where none is placed.
std::vector<std::optional<Place>> placesOf(const Members& members);

/// Whether a thing is bound by no contract: it is run in-house or not at all.
bool isFree(const Details& details);

} // namespace rightward
