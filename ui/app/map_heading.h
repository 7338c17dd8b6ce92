// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rightward {

/// Says whose map is shown and what stands on it, and switches to another.
class MapHeading : public QWidget {
    Q_OBJECT

public:
    explicit MapHeading(Session& session, QWidget* parent = nullptr);

private:
    void fillMenu();
    void refresh();

    Session& m_session;
    QToolButton* m_button;
    QLabel* m_summary;
};

} // namespace rightward
