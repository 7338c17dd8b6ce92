// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"
#include "model/problem.h"

namespace rightward {

/// Every rule that spans records and is broken: a map of a missing council, a link between maps,
/// to itself, twice or in a circle, a match twice or with both ends elsewhere, two versions with
/// one number, an id used twice on different maps, too many capabilities; links on what a version
/// holds as well, so that any version can be restored. Empty means sound.
/// Loaders call this once; edits check only what they touch.
Problems brokenRules(const Library& library);

/// The same for what an edit touched, in time that grows with the maps it touched.
Problems brokenRules(const Library& library, const Edit& edit);

/// The rules for which apply() would refuse this edit: what to tell a person before it is tried.
/// Throws std::logic_error when a record is not as the edit's `before` says.
Problems rulesAgainst(const Library& library, const Edit& edit);

} // namespace rightward
