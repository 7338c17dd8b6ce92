// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "model/problem.h"

namespace rightward {

// A capability's name as somebody typed it. Unlike a detail it is never "not known": a thing may
// well be called Unknown.

/// What is wrong with it, if anything. Trim it first.
std::optional<ProblemCode> nameProblem(const std::string& typed);

/// Whether it already names an entry of the catalogue or a capability of the shown map, or is
/// blank, so that nothing new need be added for it.
bool isKnown(const Session& session, const std::string& typed);

} // namespace rightward
