// SPDX-License-Identifier: MIT
#pragma once

#include "model/map.h"
#include "paper/shown_comparison.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rightward {

// Drawings (SVG) for a page that is as long as it needs to be. Each says what it shows in words.

/// A map with its key under it; nothing for a map that no page could hold.
std::optional<QByteArray> mapDrawing(const MapContent& content, const QString& title);

/// Each map of a comparison, marked, all in one geometry; none where that would be too much.
std::vector<QByteArray> comparedDrawings(const ShownComparison& shown);
/// The key to them.
QByteArray markedKeyDrawing(const ShownComparison& shown);

} // namespace rightward
