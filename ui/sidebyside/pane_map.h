// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <memory>

namespace rightward {

/// The map on one side of a comparison: one of the session's, which may be edited, or a copy that
/// may not, such as a version or a map from another file. It does not say by itself when the
/// session's map changed; the comparison does, once it is made anew.
class PaneMap : public ShownMap {
    Q_OBJECT

public:
    PaneMap(Session& session, QObject* parent);

    void showNothing();
    void showOwn(MapId id);
    /// A map of this library, to be read only.
    void showStill(Shared<Map> map, std::shared_ptr<const Library> library);
    /// Deselects what an edit took away.
    void follow();

    const Library& library() const override;
    const Catalogue& catalogue() const override { return m_session.catalogue(); }
    const Map* map() const override;
    bool isEditable() const override { return m_own.has_value(); }
    void perform(Edit edit) override;

private:
    void tellShown();

    Session& m_session;
    std::optional<MapId> m_own;
    std::optional<Shared<Map>> m_still;
    std::shared_ptr<const Library> m_stillLibrary;
};

} // namespace rightward
