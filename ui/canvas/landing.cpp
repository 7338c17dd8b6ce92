// SPDX-License-Identifier: MIT
#include "canvas/landing.h"

#include "bridge/convert.h"
#include "bridge/drag_payload.h"
#include "edit/edits.h"

#include <QMimeData>

#include <algorithm>

namespace rightward {

namespace {

const Capability* onMap(const ShownMap& shown, CapabilityId id) {
    const auto& all = shown.map()->content.capabilities;
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

const CatalogueEntry* entryOf(const ShownMap& shown, const Capability& capability) {
    return capability.catalogueId ? shown.catalogue().entry(*capability.catalogueId) : nullptr;
}

std::optional<CapabilityId> standingFor(const ShownMap& shown, const CatalogueId& entry) {
    const auto& all = shown.map()->content.capabilities;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& each) { return each.second.catalogueId == entry; });
    return found == all.end() ? std::nullopt : std::optional(found->first);
}

std::string textOf(const QMimeData& data, const QString& mime) {
    return data.data(mime).toStdString();
}

bool isPlacedEntry(const ShownMap& shown, const Incoming& incoming) {
    const Capability* const there = onMap(shown, *incoming.capability);
    return incoming.entry && there && there->place;
}

} // namespace

Place landingPlace(const CatalogueEntry* entry, Box box) {
    return entry && entry->typical.box() == box ? entry->typical : centreOf(box);
}

std::optional<Edit> dropCapability(const ShownMap& shown, CapabilityId id, Box box) {
    const Capability* const capability = onMap(shown, id);
    if (!capability || (capability->place && capability->place->box() == box)) return std::nullopt;
    return moveCapability(shown.library(), id, landingPlace(entryOf(shown, *capability), box));
}

std::optional<Incoming> incomingFrom(const QMimeData& data, const ShownMap& shown) {
    if (!shown.map()) return std::nullopt;
    if (data.hasFormat(catalogueEntryMime)) {
        const auto id = CatalogueId::parse(textOf(data, catalogueEntryMime));
        const CatalogueEntry* const entry = id ? shown.catalogue().entry(*id) : nullptr;
        if (entry) return Incoming{entry, standingFor(shown, *id)};
    }
    if (data.hasFormat(capabilityMime)) {
        const auto id = CapabilityId::parse(textOf(data, capabilityMime));
        if (id && onMap(shown, *id)) return Incoming{nullptr, id};
    }
    return std::nullopt;
}

std::optional<Edit> dropIncoming(const ShownMap& shown, const Incoming& incoming,
                                 CapabilityId freshId, Box box) {
    if (incoming.capability) {
        if (isPlacedEntry(shown, incoming)) return std::nullopt;
        return dropCapability(shown, *incoming.capability, box);
    }
    return dropIncoming(shown, incoming, freshId, landingPlace(incoming.entry, box));
}

std::optional<Edit> dropIncoming(const ShownMap& shown, const Incoming& incoming,
                                 CapabilityId freshId, Place place) {
    if (incoming.capability) {
        if (isPlacedEntry(shown, incoming)) return std::nullopt;
        return moveCapability(shown.library(), *incoming.capability, place);
    }
    return addCapability(
        {freshId, shown.map()->info.id, incoming.entry->name, incoming.entry->id, place, {}, {}});
}

} // namespace rightward
