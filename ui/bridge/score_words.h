// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "score/score.h"

#include <QString>

namespace rightward {

// A score explained, in sentences. Plain text.

/// "Laptop build scores 39: leave until it moves right. 25 because it sits in custom-built, behind
/// the scenes; 5 of 15 for how settled it is; 9 of 10 for how little residents see it."
QString explanationText(const Name& name, Place place);

/// "140 further right (360 to 500, into Product) and it becomes one to explore next: …", or why
/// moving right alone is not enough. Empty for a day-one item. `entry` may be null.
QString changeText(Place place, const CatalogueEntry* entry);

/// The same without why things move at all, which a list says once.
QString stepsText(Place place, const CatalogueEntry* entry);
QString whyThingsMoveText();

/// How to share it, or "Already shared with X. Protect it; review at (date)."
QString adviceText(const Capability& placed);

/// "Borderline: a small change in placement changes the answer."; empty when it is not.
QString borderlineText(Place place);

/// "The catalogue's typical place is further right (680)."; empty when it is the same place.
QString typicalText(Place place, Place typical);

/// The caution that stands on every page.
QString cautionText();

} // namespace rightward
