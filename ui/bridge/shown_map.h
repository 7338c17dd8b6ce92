// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "model/edit.h"

#include <QObject>

#include <optional>

namespace rightward {

/// What a view of one map stands on: the map that is shown, what is selected on it, and the gate
/// for its edits. Selection is not part of the library and cannot be undone.
class ShownMap : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// That the map is part of.
    virtual const Library& library() const = 0;
    virtual const Catalogue& catalogue() const = 0;
    /// The shown map; null where there is none.
    virtual const Map* map() const = 0;
    /// Whether perform may be called: not on a version, and not in another council's file.
    virtual bool isEditable() const = 0;
    /// An edit of `library()`.
    virtual void perform(Edit edit) = 0;

    /// The selected capability of the shown map; null when nothing is selected.
    const Capability* selected() const;
    void select(std::optional<CapabilityId> id);

Q_SIGNALS:
    /// The library changed by this edit; map and selection are already right.
    void changed(const rightward::Edit& edit);
    /// Another library, or another map of it, is shown.
    void mapShown();
    void selectionChanged();

protected:
    /// Without telling anybody. False where what was selected still is, or nothing was.
    bool dropLostSelection();
    void forgetSelection() { m_selected.reset(); }

private:
    std::optional<CapabilityId> m_selected;
};

} // namespace rightward
