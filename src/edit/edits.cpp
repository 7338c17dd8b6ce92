// SPDX-License-Identifier: MIT
#include "edit/edits.h"

#include <algorithm>
#include <stdexcept>

namespace rightward {
namespace {

const Map& mapIn(const Library& library, MapId id) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    return *map;
}

const Capability& capabilityIn(const Library& library, CapabilityId id) {
    const auto* capability = library.capability(id);
    if (!capability) throw std::out_of_range("no such capability");
    return *capability;
}

const Link& linkIn(const Library& library, LinkId id) {
    for (const auto& [mapId, map] : library.maps) {
        const auto found = map->content.links.find(id);
        if (found != map->content.links.end()) return found->second;
    }
    throw std::out_of_range("no such link");
}

const Version& versionIn(const Library& library, VersionId id) {
    for (const auto& [mapId, map] : library.maps) {
        const auto found = map->versions.find(id);
        if (found != map->versions.end()) return found->second;
    }
    throw std::out_of_range("no such version");
}

template <class T>
Edit added(EditVerb verb, std::string about, T record) {
    return {{verb, {std::move(about)}}, {Change<T>{std::nullopt, std::move(record)}}};
}

template <class T>
Edit changed(EditVerb verb, std::string about, const T& before, T after) {
    Edit edit{{verb, {std::move(about)}}, {}};
    if (!(before == after)) edit.changes.push_back(Change<T>{before, std::move(after)});
    return edit;
}

/// Changes one capability by calling alter on a copy of it.
template <class Alter>
Edit altered(const Library& library, CapabilityId id, EditVerb verb, Alter&& alter) {
    const auto& before = capabilityIn(library, id);
    auto after = before;
    alter(after);
    return changed(verb, before.name.text(), before, std::move(after));
}

/// The difference that rewrite makes to a copy of the library, and the matches that go with it.
template <class Rewrite>
Edit rewritten(const Library& library, EditName name, Rewrite&& rewrite) {
    Library after = library;
    rewrite(after);
    std::erase_if(after.matches, [&](const auto& entry) {
        const auto gone = [&](CapabilityId id) {
            return library.capability(id) && !after.capability(id);
        };
        return gone(entry.second.a) || gone(entry.second.b);
    });
    return {std::move(name), diff(library, after).changes};
}

} // namespace

Edit addCouncil(Council council) {
    auto about = council.name.text();
    return added(EditVerb::addCouncil, std::move(about), std::move(council));
}

Edit changeCouncil(const Library& library, Council after) {
    const auto& before = library.councils.at(after.id);
    return changed(EditVerb::changeCouncil, before.name.text(), before, std::move(after));
}

Edit removeCouncil(const Library& library, CouncilId id) {
    const auto& council = library.councils.at(id);
    return rewritten(library, {EditVerb::removeCouncil, {council.name.text()}},
                     [&](Library& after) {
                         for (const auto& map : mapsOf(library, id))
                             after.maps.erase(map);
                         after.councils.erase(id);
                     });
}

Edit addMap(MapInfo info) {
    auto about = info.title.text();
    return added(EditVerb::addMap, std::move(about), std::move(info));
}

Edit changeMap(const Library& library, MapInfo after) {
    const auto& before = mapIn(library, after.id).info;
    return changed(EditVerb::changeMap, before.title.text(), before, std::move(after));
}

Edit removeMap(const Library& library, MapId id) {
    const auto& title = mapIn(library, id).info.title;
    return rewritten(library, {EditVerb::removeMap, {title.text()}},
                     [&](Library& after) { after.maps.erase(id); });
}

Edit addCapability(Capability capability) {
    const auto verb = capability.place ? EditVerb::placeCapability : EditVerb::addCapability;
    auto about = capability.name.text();
    return added(verb, std::move(about), std::move(capability));
}

Edit moveCapability(const Library& library, CapabilityId id, Place to) {
    const bool waits = !capabilityIn(library, id).place;
    const auto verb = waits ? EditVerb::placeCapability : EditVerb::moveCapability;
    return altered(library, id, verb, [&](Capability& after) { after.place = to; });
}

Edit unplaceCapability(const Library& library, CapabilityId id) {
    return altered(library, id, EditVerb::unplaceCapability,
                   [](Capability& after) { after.place.reset(); });
}

Edit renameCapability(const Library& library, CapabilityId id, Name name) {
    return altered(library, id, EditVerb::renameCapability,
                   [&](Capability& after) { after.name = std::move(name); });
}

Edit changeDetails(const Library& library, CapabilityId id, Details details) {
    return altered(library, id, EditVerb::changeDetails,
                   [&](Capability& after) { after.details = std::move(details); });
}

Edit planMove(const Library& library, CapabilityId id, std::optional<PlannedMove> plannedMove) {
    const auto verb = plannedMove ? EditVerb::planMove : EditVerb::cancelPlannedMove;
    return altered(library, id, verb, [&](Capability& after) { after.plannedMove = plannedMove; });
}

Edit removeCapability(const Library& library, CapabilityId id) {
    const auto& capability = capabilityIn(library, id);
    return rewritten(library, {EditVerb::removeCapability, {capability.name.text()}},
                     [&](Library& after) {
                         auto& content = after.maps.at(capability.map).writable().content;
                         std::erase_if(content.links, [&](const auto& entry) {
                             return entry.second.from == id || entry.second.to == id;
                         });
                         content.capabilities.erase(id);
                     });
}

Edit addLink(const Library& library, Link link) {
    EditName name{
        EditVerb::addLink,
        {capabilityIn(library, link.from).name.text(), capabilityIn(library, link.to).name.text()}};
    return {std::move(name), {Change<Link>{std::nullopt, link}}};
}

Edit removeLink(const Library& library, LinkId id) {
    const auto& link = linkIn(library, id);
    EditName name{
        EditVerb::removeLink,
        {capabilityIn(library, link.from).name.text(), capabilityIn(library, link.to).name.text()}};
    return {std::move(name), {Change<Link>{link, std::nullopt}}};
}

Edit addVersion(const Library& library, VersionId id, MapId mapId, Name name, Moment made) {
    const auto& map = mapIn(library, mapId);
    std::int64_t last = 0;
    for (const auto& [otherId, version] : map.versions)
        last = std::max(last, version.number);
    auto about = name.text();
    return added(EditVerb::addVersion, std::move(about),
                 Version{id, mapId, last + 1, std::move(name), made, map.info.title, map.info.date,
                         Shared<MapContent>(map.content)});
}

Edit removeVersion(const Library& library, VersionId id) {
    const auto& version = versionIn(library, id);
    return {{EditVerb::removeVersion, {version.name.text()}},
            {Change<Version>{version, std::nullopt}}};
}

Edit restoreVersion(const Library& library, VersionId id) {
    const auto& version = versionIn(library, id);
    return rewritten(library, {EditVerb::restoreVersion, {version.name.text()}},
                     [&](Library& after) {
                         auto& map = after.maps.at(version.map).writable();
                         map.info.title = version.title;
                         map.info.date = version.date;
                         map.content = *version.content;
                     });
}

Edit setMatch(const Library& library, MatchId id, CapabilityId one, CapabilityId other,
              Verdict verdict) {
    const auto verb =
        verdict == Verdict::confirmed ? EditVerb::confirmMatch : EditVerb::refuseMatch;
    const Match match{id, std::min(one, other), std::max(one, other), verdict};
    Edit edit{{verb, {}}, {}};
    for (const auto end : {one, other}) {
        if (const auto* capability = library.capability(end)) {
            edit.name.args.push_back(capability->name.text());
        }
    }
    for (const auto& [otherId, said] : library.matches) {
        if (said.a != match.a || said.b != match.b) continue;
        if (said.verdict == verdict) return edit;
        edit.changes.push_back(Change<Match>{said, std::nullopt});
    }
    edit.changes.push_back(Change<Match>{std::nullopt, match});
    return edit;
}

Edit forgetMatch(const Library& library, MatchId id) {
    return {{EditVerb::forgetMatch, {}}, {Change<Match>{library.matches.at(id), std::nullopt}}};
}

} // namespace rightward
