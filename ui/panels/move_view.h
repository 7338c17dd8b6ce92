// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QWidget>

class QPushButton;

namespace rightward {

class BoundField;
class PlaceEditor;

/// Where a capability is meant to be, and by when: planned with one button, then refined.
class MoveView : public QWidget {
    Q_OBJECT

public:
    MoveView(Session& session, QWidget* parent);

    /// `entry` may be null.
    void display(const Capability& capability, const CatalogueEntry* entry);

private:
    void plan(std::optional<PlannedMove> move);
    void moveTo(Place place);

    Session& m_session;
    QPushButton* m_plan;
    QWidget* m_planned;
    PlaceEditor* m_to;
    BoundField* m_by;
    std::optional<CapabilityId> m_shown;
    std::optional<Place> m_suggestion;
};

} // namespace rightward
