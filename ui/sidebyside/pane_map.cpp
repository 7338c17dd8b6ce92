// SPDX-License-Identifier: MIT
#include "sidebyside/pane_map.h"

#include <stdexcept>

namespace rightward {

PaneMap::PaneMap(Session& session, QObject* parent) : ShownMap(parent), m_session(session) {}

void PaneMap::showNothing() {
    m_own.reset();
    m_still.reset();
    m_stillLibrary.reset();
    tellShown();
}

void PaneMap::showOwn(MapId id) {
    m_own = id;
    m_still.reset();
    m_stillLibrary.reset();
    tellShown();
}

void PaneMap::showStill(Shared<Map> map, std::shared_ptr<const Library> library) {
    m_own.reset();
    m_still = std::move(map);
    m_stillLibrary = std::move(library);
    tellShown();
}

void PaneMap::tellShown() {
    forgetSelection();
    Q_EMIT mapShown();
    Q_EMIT selectionChanged();
}

void PaneMap::follow() {
    if (dropLostSelection()) Q_EMIT selectionChanged();
}

const Library& PaneMap::library() const {
    return m_stillLibrary ? *m_stillLibrary : m_session.library();
}

const Map* PaneMap::map() const {
    if (m_own) return m_session.library().map(*m_own);
    return m_still ? &**m_still : nullptr;
}

void PaneMap::perform(Edit edit) {
    if (!isEditable()) throw std::logic_error("what is only read cannot be edited");
    m_session.perform(std::move(edit));
}

} // namespace rightward
