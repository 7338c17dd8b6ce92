// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"

#include <cstdint>

namespace rightward {

/// What may be read in what leaves. Public leaves out costs, suppliers, contract and notice dates,
/// notes, reasons and owners, everywhere in the file. The list is in model/detail_fields.h.
enum class Edition : std::uint8_t { publicEdition, exemptEdition };

/// What an edition may show of a map. What comes after sees only this, so that it cannot leak what
/// it was never given: not in a cell, not in metadata, not in the order of a list.
MapContent shownIn(Edition edition, MapContent content);

/// The library as it may be sent to others: the public edition of every map and of every version.
Library shareCopy(Library library);

} // namespace rightward
