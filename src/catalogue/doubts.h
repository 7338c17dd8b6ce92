// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "model/library.h"
#include "model/problem.h"

namespace rightward {

/// What breaks no rule of a library and may well be a mistake; the first Limits::problems of it:
/// - nameTwice: two capabilities of one map whose names fold alike;
/// - hiddenCharacters: a name with marks of direction or characters of no width, which can make it
///   look like another;
/// - catalogueEntryUnknown: a capability that points to an entry this catalogue lacks;
/// - extensionBeforeEnd: a contract that could be extended to a day before its end.
/// `where` is the kind and the id, such as "capability 5a3b…"; args name it.
Problems doubtsAbout(const Library& library, const Catalogue& catalogue);

/// Whether a text holds marks of direction or characters of no width. Joiners within scripts and
/// pictures that are written with them do not count.
bool holdsHiddenCharacters(std::string_view text);

} // namespace rightward
