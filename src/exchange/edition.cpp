// SPDX-License-Identifier: MIT
#include "exchange/edition.h"

#include "model/detail_fields.h"

namespace rightward {
namespace {

void withhold(MapContent& content) {
    for (auto& [id, capability] : content.capabilities) {
        forEachDetail(capability.details, [](const DetailField& field, auto& value) {
            if (field.disclosure == Disclosure::exempt) value.reset();
        });
    }
}

} // namespace

MapContent shownIn(Edition edition, MapContent content) {
    if (edition == Edition::publicEdition) withhold(content);
    return content;
}

Library shareCopy(Library library) {
    for (auto& [id, shared] : library.maps) {
        auto& map = shared.writable();
        withhold(map.content);
        for (auto& [versionId, version] : map.versions)
            withhold(version.content.writable());
    }
    return library;
}

} // namespace rightward
