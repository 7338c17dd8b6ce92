// SPDX-License-Identifier: MIT
#pragma once

#include "model/edit.h"

namespace rightward {

// One function per thing a person can do. Each reads the library and makes the edit; none changes
// anything. Ids for new records are passed in. A change that changes nothing gives an edit without
// changes. Each throws std::out_of_range when the library has no record of that id.

Edit addCouncil(Council council);
Edit changeCouncil(const Library& library, Council after);
/// With its maps and all that stands on them.
Edit removeCouncil(const Library& library, CouncilId id);

Edit addMap(MapInfo info);
Edit changeMap(const Library& library, MapInfo after);
/// With all that stands on it.
Edit removeMap(const Library& library, MapId id);

/// Named placeCapability where it has a place, else addCapability.
Edit addCapability(Capability capability);
Edit moveCapability(const Library& library, CapabilityId id, Place to);
Edit unplaceCapability(const Library& library, CapabilityId id);
Edit renameCapability(const Library& library, CapabilityId id, Name name);
Edit changeDetails(const Library& library, CapabilityId id, Details details);
Edit planMove(const Library& library, CapabilityId id, std::optional<PlannedMove> plannedMove);
/// For good, with its links and matches; undo brings all of it back.
Edit removeCapability(const Library& library, CapabilityId id);

Edit addLink(const Library& library, Link link);
Edit removeLink(const Library& library, LinkId id);

/// A copy of the map as it stands, numbered after the map's last version.
Edit addVersion(const Library& library, VersionId id, MapId map, Name name, Moment made);
Edit removeVersion(const Library& library, VersionId id);
/// Makes the map what the version holds: title, date, capabilities and links.
Edit restoreVersion(const Library& library, VersionId id);

/// Keeps what a person said of two capabilities, in place of what was said before.
Edit setMatch(const Library& library, MatchId id, CapabilityId one, CapabilityId other,
              Verdict verdict);
Edit forgetMatch(const Library& library, MatchId id);

} // namespace rightward
