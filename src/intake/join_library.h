// SPDX-License-Identifier: MIT
#pragma once

#include "intake/join.h"
#include "model/library.h"

namespace rightward {

/// What `from`, a sound library, has and `into` lacks. Records are told apart by id alone, and
/// nothing is changed or removed. A record is left out, and listed with its name and where
/// (“capability” and its id),
/// - recordDiffers: where its id is there already with other content, which stays;
/// - linkTwice, matchTwice, versionTwice: where ours says the same, or has its number, under
///   another id;
/// - capabilityMissing: where it stands on something that was left out.
/// All of it is refused where the result would still break a rule, such as links in a circle.
/// Arrivals come councils first, then each map with its capabilities, links and versions, then
/// matches. Whoever performs the edit gives its name an argument.
Joining joinLibrary(const Library& into, const Library& from);

} // namespace rightward
