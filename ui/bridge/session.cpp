// SPDX-License-Identifier: MIT
#include "bridge/session.h"

namespace rightward {
namespace {

/// The first council's newest map: councils stand in the order of their ids, as everywhere.
std::optional<MapId> firstMap(const Library& library) {
    for (const auto& [id, council] : library.councils) {
        const auto maps = mapsOf(library, id);
        if (!maps.empty()) return maps.front();
    }
    return std::nullopt;
}

} // namespace

Session::Session(Library library, Catalogue catalogue, QObject* parent)
    : ShownMap(parent), m_catalogue(std::move(catalogue)) {
    take(std::move(library));
}

void Session::take(Library library) {
    m_document = std::make_unique<Document>(std::move(library));
    m_subscription = m_document->subscribe([this](const Edit& edit) { follow(edit); });
    m_map = firstMap(m_document->library());
    forgetSelection();
}

void Session::adopt(Library library) {
    take(std::move(library));
    Q_EMIT mapShown();
    Q_EMIT selectionChanged();
    Q_EMIT modifiedChanged(false);
}

void Session::adoptUnsaved(Library library) {
    take(std::move(library));
    m_document->markUnsaved();
    Q_EMIT mapShown();
    Q_EMIT selectionChanged();
    Q_EMIT modifiedChanged(true);
}

const Map* Session::map() const { return m_map ? library().map(*m_map) : nullptr; }

void Session::showMap(MapId id) {
    if (m_map == id || !library().map(id)) return;
    m_map = id;
    forgetSelection();
    Q_EMIT mapShown();
    Q_EMIT selectionChanged();
}

void Session::perform(Edit edit) { m_document->perform(std::move(edit)); }
void Session::undo() { m_document->undo(); }
void Session::redo() { m_document->redo(); }

void Session::markSaved() {
    m_document->markSaved();
    Q_EMIT modifiedChanged(false);
}

void Session::follow(const Edit& edit) {
    // What is shown or selected may be gone after this edit.
    const bool otherMap = !map();
    if (otherMap) m_map = firstMap(library());
    const bool lostSelection = dropLostSelection();
    Q_EMIT changed(edit);
    if (otherMap) Q_EMIT mapShown();
    if (lostSelection) Q_EMIT selectionChanged();
    Q_EMIT modifiedChanged(isModified());
}

} // namespace rightward
