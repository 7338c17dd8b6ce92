// SPDX-License-Identifier: MIT
#pragma once

#include "compare/library_changes.h"

#include <QString>

#include <vector>

namespace rightward {

// What differs between two states, in plain words and as plain text.

/// "Tarnwick → not known"
QString fromTo(const QString& before, const QString& after);
/// "New", "Gone", or what became of what was there and is.
QString fateText(bool wasThere, bool isThere, const QString& changed);
/// "Custom-built · Behind the scenes"; says so where it waits for a place.
QString standingText(const std::optional<Place>& place);
/// "Custom-built · Behind the scenes → Product · Behind the scenes, 235 right".
QString moveText(const ChangedCapability& moved);
/// "39, leave until it moves right → 61, explore next"; "97 → 98, still start on day one".
QString rescoreText(const ChangedCapability& rescored);
/// Whether a score changed in what is printed of it: its tier or its whole points.
bool isVisiblyRescored(const ChangedCapability& changed);
/// "Supplier: Tarnwick → not known", one for each detail that changed. Long notes are cut short.
std::vector<QString> detailTexts(const ChangedCapability& changed);

} // namespace rightward
