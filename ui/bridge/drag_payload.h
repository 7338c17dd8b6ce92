// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace rightward {

// What is dragged from the catalogue onto the grid. Both kinds hold an id as UTF-8 and nothing
// else: who receives one looks it up, and takes no other word for it.

/// A catalogue entry's id, such as "laptops".
inline const QString catalogueEntryMime = QStringLiteral("application/x-rightward-catalogue-entry");
/// The id of a capability of the shown map, such as one that waits for a place.
inline const QString capabilityMime = QStringLiteral("application/x-rightward-capability");

} // namespace rightward
