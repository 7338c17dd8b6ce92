// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shown_map.h"
#include "edit/document.h"

#include <memory>
#include <optional>

namespace rightward {

/// What the window works on: one open library, the map that is shown and the capability that is
/// selected. Panels and canvas read from here, make edits here and are told from here, so that they
/// need not know each other.
class Session : public ShownMap {
    Q_OBJECT

public:
    Session(Library library, Catalogue catalogue, QObject* parent = nullptr);

    const Library& library() const override { return m_document->library(); }
    const Catalogue& catalogue() const override { return m_catalogue; }

    /// Takes up another library: nothing to undo, nothing selected, its first map shown.
    void adopt(Library library);

    /// The same for one that is in no file as it is.
    void adoptUnsaved(Library library);

    /// Null in a library without maps.
    const Map* map() const override;
    bool isEditable() const override { return true; }
    std::optional<MapId> mapId() const { return m_map; }
    void showMap(MapId id);

    void perform(Edit edit) override;
    void undo();
    void redo();
    const Edit* undoable() const { return m_document->undoable(); }
    const Edit* redoable() const { return m_document->redoable(); }

    bool isModified() const { return m_document->isModified(); }
    void markSaved();

Q_SIGNALS:
    void modifiedChanged(bool isModified);

private:
    void take(Library library);
    void follow(const Edit& edit);

    Catalogue m_catalogue;
    std::unique_ptr<Document> m_document;
    Subscription m_subscription;
    std::optional<MapId> m_map;
};

} // namespace rightward
