// SPDX-License-Identifier: MIT
#include "catalogue/council_named.h"

#include <algorithm>

namespace rightward {

Council councilNamed(CouncilId id, const Name& name, const CouncilRegister& known) {
    Council council{id, name, {}, {}, {}, {}};
    const auto wanted = folded(name.text());
    const auto found = std::find_if(known.councils.begin(), known.councils.end(),
                                    [&](const auto& one) { return folded(one.name) == wanted; });
    if (found == known.councils.end()) return council;
    council.gssCode = Name::of(found->gssCode);
    council.type = Name::of(found->type);
    council.region = Name::of(found->region);
    council.nation = Name::of(found->nation);
    return council;
}

} // namespace rightward
