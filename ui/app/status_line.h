// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "files/library_files.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace rightward {

class MapView;

/// The line at the foot of the window: what is saved where, what stands on the map, how large.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session& session, LibraryFiles& files, QWidget* parent);

    /// Tells how large this view is, and fits it when asked to.
    void follow(MapView& map);
    /// Two maps at once tell their counts themselves.
    void tellCount(bool isTold);
    void tellZoom(bool isTold);

private:
    QString savedText() const;
    QString keptText() const;
    void refreshSaved();
    void refreshCount();
    void refreshZoom(double factor);

    Session& m_session;
    LibraryFiles& m_files;
    QLabel* m_saved;
    QLabel* m_count;
    QToolButton* m_zoom;
    MapView* m_map = nullptr;
};

} // namespace rightward
