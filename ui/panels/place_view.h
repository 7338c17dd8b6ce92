// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rightward {

class BoundField;
class PlaceEditor;

/// Where a capability stands: how that differs from the catalogue's typical place and why, and the
/// exact place, to be typed. One that waits can be given its place here.
class PlaceView : public QWidget {
    Q_OBJECT

public:
    PlaceView(Session& session, QWidget* parent);

    /// `entry` may be null.
    void display(const Capability& capability, const CatalogueEntry* entry);

private:
    void displayTypical(const Capability& capability, const CatalogueEntry* entry);
    void move(Place place);

    Session& m_session;
    QLabel* m_typical;
    QLabel* m_question;
    BoundField* m_reason;
    PlaceEditor* m_place;
    QPushButton* m_button;
    std::optional<CapabilityId> m_shown;
};

} // namespace rightward
