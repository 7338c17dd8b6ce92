// SPDX-License-Identifier: MIT
#include "paper/marking.h"

#include "bridge/convert.h"

namespace rightward {

QStringList usualMarkings() {
    return {QStringLiteral("OFFICIAL"), QStringLiteral("OFFICIAL-SENSITIVE")};
}

std::optional<Marking> markingOf(const QString& typed) {
    const auto large = typed.trimmed().toUpper();
    if (large == u"NONE") return std::nullopt;
    return Marking::of(fromQt(usualMarkings().contains(large) ? large : typed));
}

} // namespace rightward
