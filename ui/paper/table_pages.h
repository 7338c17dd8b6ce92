// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/edition.h"
#include "model/map.h"
#include "paper/page.h"
#include "paper/table_writer.h"

namespace rightward {

/// Everything on the map as a table, tier by tier and best first, then what waits for a place: what
/// the picture says, in words.
std::vector<TableSection> tableSections(const MapContent& content, Edition edition);
/// The same for a page: on a narrow one what the exempt edition adds comes in a table of its own.
std::vector<TableSection> listSections(const MapContent& content, Edition edition, double width);

/// One capability in a table: its score and box, and what the edition tells besides.
std::vector<TableColumn> capabilityColumns(Edition edition);
TableColumn tierColumn(const QString& heading, double width);
QStringList capabilityRow(const Capability& capability, Edition edition);

} // namespace rightward
