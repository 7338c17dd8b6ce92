// SPDX-License-Identifier: MIT
#include "panels/typed_name.h"

#include <algorithm>

namespace rightward {

std::optional<ProblemCode> nameProblem(const std::string& typed) {
    const auto fault = Name::fault(typed);
    if (!fault) return std::nullopt;
    return problemOf(*fault);
}

bool isKnown(const Session& session, const std::string& typed) {
    if (trimmed(typed).empty() || session.catalogue().entryNamed(typed)) return true;
    const auto* map = session.map();
    if (!map) return false;
    const auto wanted = folded(typed);
    const auto& all = map->content.capabilities;
    return std::any_of(all.begin(), all.end(), [&](const auto& entry) {
        const auto& name = entry.second.name.text();
        return wanted.empty() ? name == typed : folded(name) == wanted;
    });
}

} // namespace rightward
