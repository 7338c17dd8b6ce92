// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shown_map.h"

#include <optional>

class QMimeData;

namespace rightward {

// What it means to let go of something over a box: one edit, or none.

/// The catalogue's typical place if that lies in the box, else the box's centre. `entry` may be
/// null.
Place landingPlace(const CatalogueEntry* entry, Box box);

/// Moves a capability of the shown map into a box; nothing when it stands there already.
std::optional<Edit> dropCapability(const ShownMap& shown, CapabilityId id, Box box);

/// What is dragged in from elsewhere: a catalogue entry, or a capability of the shown map.
struct Incoming {
    const CatalogueEntry* entry{};
    /// The capability itself, or the one that already stands for the entry.
    std::optional<CapabilityId> capability;
};
/// Nothing when it is neither, or cannot go on the shown map.
std::optional<Incoming> incomingFrom(const QMimeData& data, const ShownMap& shown);

/// Places what came in. An entry that is already placed is left where it is, to be selected.
std::optional<Edit> dropIncoming(const ShownMap& shown, const Incoming& incoming,
                                 CapabilityId freshId, Box box);

/// The same onto one exact place.
std::optional<Edit> dropIncoming(const ShownMap& shown, const Incoming& incoming,
                                 CapabilityId freshId, Place place);

} // namespace rightward
