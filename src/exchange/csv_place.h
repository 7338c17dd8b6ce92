// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_columns.h"
#include "exchange/typed.h"
#include "model/place.h"

namespace rightward {

enum class Axis : std::uint8_t { evolution, visibility };

/// One coordinate, 0 to 1000: a whole number, a share of one rounded to the nearest thousandth, or
/// the name of a column or row for its centre, by its id or as the screen says it. Where the scale
/// is not decided a number is placeScaleUnclear.
Typed<int> typedCoordinate(std::string_view cell, Axis axis, PlaceScale scale);

/// The scale of a file that did not have one chosen; still to decide where only 0 and 1 are seen.
PlaceScale scaleIn(const CsvTable& table, const CsvLayout& layout);

} // namespace rightward
