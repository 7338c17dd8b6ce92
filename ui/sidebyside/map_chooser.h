// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rightward {

/// Which map stands on a side, and how much of it is placed.
class MapChooser : public QWidget {
    Q_OBJECT

public:
    MapChooser(TwoMaps& sides, Side side, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants a map of another file.
    void otherWanted();

private:
    void refresh();
    void take(int index);

    TwoMaps& m_sides;
    Side m_side;
    std::vector<MapChoice> m_offered;
    QComboBox* m_box;
    QLabel* m_summary;
};

} // namespace rightward
