// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "edit/document.h"
#include "model/library.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rightward {

/// What the window works on: one open library, the map that is shown and the capability that is
/// selected. Panels and canvas read from here, make edits here and are told from here, so that they
/// need not know each other. Selection is not part of the library and cannot be undone.
class Session : public QObject {
    Q_OBJECT

public:
    Session(Library library, Catalogue catalogue, QObject* parent = nullptr);

    const Library& library() const { return m_document->library(); }
    const Catalogue& catalogue() const { return m_catalogue; }

    /// Takes up another library: nothing to undo, nothing selected, its first map shown.
    void adopt(Library library);

    /// The shown map; null in a library without maps.
    const Map* map() const;
    std::optional<MapId> mapId() const { return m_map; }
    void showMap(MapId id);

    /// The selected capability of the shown map; null when nothing is selected.
    const Capability* selected() const;
    void select(std::optional<CapabilityId> id);

    void perform(Edit edit);
    void undo();
    void redo();
    const Edit* undoable() const { return m_document->undoable(); }
    const Edit* redoable() const { return m_document->redoable(); }

    bool isModified() const { return m_document->isModified(); }
    void markSaved();

Q_SIGNALS:
    /// The library changed by this edit; map and selection are already right.
    void changed(const rightward::Edit& edit);
    /// Another library, or another map of it, is shown.
    void mapShown();
    void selectionChanged();
    void modifiedChanged(bool isModified);

private:
    void take(Library library);
    void follow(const Edit& edit);

    Catalogue m_catalogue;
    std::unique_ptr<Document> m_document;
    Subscription m_subscription;
    std::optional<MapId> m_map;
    std::optional<CapabilityId> m_selected;
};

} // namespace rightward
