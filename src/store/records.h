// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "model/match.h"
#include "store/row_reader.h"

#include <optional>

namespace rightward {

// How each record stands in a row of its table: put() and take() walk the same columns in the same
// order. Capabilities and links stand behind the id of what owns them: a map or a version.

void put(StoredRow& row, const Council& council);
void put(StoredRow& row, const MapInfo& info);
void put(StoredRow& row, const Capability& capability);
void put(StoredRow& row, const Link& link);
void put(StoredRow& row, const Version& version);
void put(StoredRow& row, const Match& match);

// Nothing where the row is not sound; the problems are listed.

std::optional<Council> takeCouncil(RowReader& row);
std::optional<MapInfo> takeMap(RowReader& row);
std::optional<Capability> takeCapability(RowReader& row, MapId map);
std::optional<Link> takeLink(RowReader& row, MapId map);
/// Without what it holds.
std::optional<Version> takeVersion(RowReader& row, MapId map);
std::optional<Match> takeMatch(RowReader& row);

} // namespace rightward
