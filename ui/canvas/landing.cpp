// SPDX-License-Identifier: MIT
#include "canvas/landing.h"

#include "bridge/convert.h"
#include "bridge/drag_payload.h"
#include "edit/edits.h"

#include <QMimeData>

#include <algorithm>

namespace rightward {

namespace {

const Capability* onMap(const Session& session, CapabilityId id) {
    const auto& all = session.map()->content.capabilities;
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

const CatalogueEntry* entryOf(const Session& session, const Capability& capability) {
    return capability.catalogueId ? session.catalogue().entry(*capability.catalogueId) : nullptr;
}

std::optional<CapabilityId> standingFor(const Session& session, const CatalogueId& entry) {
    const auto& all = session.map()->content.capabilities;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& each) { return each.second.catalogueId == entry; });
    return found == all.end() ? std::nullopt : std::optional(found->first);
}

std::string textOf(const QMimeData& data, const QString& mime) {
    return data.data(mime).toStdString();
}

} // namespace

Place landingPlace(const CatalogueEntry* entry, Box box) {
    return entry && entry->typical.box() == box ? entry->typical : centreOf(box);
}

std::optional<Edit> dropCapability(const Session& session, CapabilityId id, Box box) {
    const Capability* const capability = onMap(session, id);
    if (!capability || (capability->place && capability->place->box() == box)) return std::nullopt;
    return moveCapability(session.library(), id, landingPlace(entryOf(session, *capability), box));
}

std::optional<Incoming> incomingFrom(const QMimeData& data, const Session& session) {
    if (!session.map()) return std::nullopt;
    if (data.hasFormat(catalogueEntryMime)) {
        const auto id = CatalogueId::parse(textOf(data, catalogueEntryMime));
        const CatalogueEntry* const entry = id ? session.catalogue().entry(*id) : nullptr;
        if (entry) return Incoming{entry, standingFor(session, *id)};
    }
    if (data.hasFormat(capabilityMime)) {
        const auto id = CapabilityId::parse(textOf(data, capabilityMime));
        if (id && onMap(session, *id)) return Incoming{nullptr, id};
    }
    return std::nullopt;
}

std::optional<Edit> dropIncoming(const Session& session, const Incoming& incoming,
                                 CapabilityId freshId, Box box) {
    if (incoming.capability) {
        const Capability* const there = onMap(session, *incoming.capability);
        if (incoming.entry && there && there->place) return std::nullopt;
        return dropCapability(session, *incoming.capability, box);
    }
    return addCapability({freshId,
                          session.map()->info.id,
                          incoming.entry->name,
                          incoming.entry->id,
                          landingPlace(incoming.entry, box),
                          {},
                          {}});
}

} // namespace rightward
