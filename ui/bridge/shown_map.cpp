// SPDX-License-Identifier: MIT
#include "bridge/shown_map.h"

namespace rightward {

const Capability* ShownMap::selected() const {
    const auto* shown = map();
    if (!shown || !m_selected) return nullptr;
    const auto found = shown->content.capabilities.find(*m_selected);
    return found == shown->content.capabilities.end() ? nullptr : &found->second;
}

void ShownMap::select(std::optional<CapabilityId> id) {
    if (m_selected == id) return;
    m_selected = id;
    Q_EMIT selectionChanged();
}

bool ShownMap::dropLostSelection() {
    const bool isLost = m_selected && !selected();
    if (isLost) m_selected.reset();
    return isLost;
}

} // namespace rightward
