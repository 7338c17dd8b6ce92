// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QToolBar;

namespace rightward {

class MapView;
class OverlayView;
class PairOfMaps;

/// Two councils at one screen: both maps side by side or one upon the other, what stands out, and
/// below them the table that says all of it in words.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);
    ~CompareView() override;

    TwoMaps& sides() { return m_sides; }
    /// Either of them: they zoom together.
    MapView& map();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QToolBar* makeBar();
    QWidget* makeMaps();
    QWidget* makeTable();
    QAction* addPicture(const QString& text, QWidget* picture);
    void askForMatches();
    void openAnother();
    void refresh();

    Session& m_session;
    TwoMaps m_sides;
    PairOfMaps* m_pair;
    OverlayView* m_overlay;
    QStackedWidget* m_pictures;
    QAction* m_matches;
};

} // namespace rightward
