// SPDX-License-Identifier: MIT
#include "paper/edition.h"

#include "paper/paper_words.h"

namespace rightward {

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
