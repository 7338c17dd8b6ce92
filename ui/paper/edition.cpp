// SPDX-License-Identifier: MIT
#include "paper/edition.h"

#include "model/detail_fields.h"
#include "paper/paper_words.h"

namespace rightward {

MapContent shownIn(Edition edition, MapContent content) {
    if (edition == Edition::exemptEdition) return content;
    for (auto& [id, capability] : content.capabilities) {
        forEachDetail(capability.details, [](const DetailField& field, auto& value) {
            if (field.disclosure == Disclosure::exempt) value.reset();
        });
    }
    return content;
}

QString editionName(Edition edition) {
    return edition == Edition::publicEdition
               ? PaperWords::tr("Public edition")
               : PaperWords::tr("Exempt edition: not for publication");
}

QString editionMeaning(Edition edition) {
    return edition == Edition::publicEdition
               ? PaperWords::tr("No costs, suppliers or contract dates")
               : PaperWords::tr("Holds costs, suppliers and contract dates");
}

} // namespace rightward
