// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "panels/tier_look.h"

#include <QScrollArea>

class QLabel;

namespace rightward {

class DetailsForm;
class MoveView;
class PlaceView;
class ScoreView;

/// The selected capability: its score with reasons, its place, and everything known of it, to be
/// edited. Each field that is finished makes one edit.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    InspectorPanel(Session& session, TierLooks looks, QWidget* parent = nullptr);

    /// Finishes the field that somebody is typing in, as leaving it would. Before saving.
    void finishTyping();

private:
    void layOut();
    void refresh();
    void display(const Capability& capability);

    Session& m_session;
    QLabel* m_hint{};
    QWidget* m_content{};
    QLabel* m_name{};
    QLabel* m_where{};
    ScoreView* m_score{};
    PlaceView* m_place{};
    QLabel* m_detailsHeading{};
    DetailsForm* m_details{};
    MoveView* m_move{};
    std::optional<CapabilityId> m_shown;
};

} // namespace rightward
