// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "support/value_generators.h"

#include <ostream>

// Sound libraries and their parts, for laws: take them as arguments of a property, as in
// `rc::check("...", [](const Library& library) { ... })`, or call generate::one<Library>() in one.

namespace rightward::generate {

Capability capability(MapId map);
MapContent content(MapId map);
Map map(CouncilId council);
Council council();
Library library();

} // namespace rightward::generate

namespace rc {

template <>
struct Arbitrary<rightward::Library> {
    static Gen<rightward::Library> arbitrary();
};

} // namespace rc

namespace rightward {

/// What a failed law prints of a library.
std::ostream& operator<<(std::ostream& out, const Library& library);

} // namespace rightward
