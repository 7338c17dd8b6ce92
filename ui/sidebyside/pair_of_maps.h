// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QWidget>

namespace rightward {

class MapView;

/// Both maps in one geometry, each edited where it stands. What is selected on one side is pointed
/// out on the other.
class PairOfMaps : public QWidget {
    Q_OBJECT

public:
    explicit PairOfMaps(TwoMaps& sides, QWidget* parent = nullptr);

    MapView& view(Side side) { return *m_views[indexOf(side)]; }

private:
    void refresh();
    void fade();
    void pointOut();

    TwoMaps& m_sides;
    std::array<MapView*, 2> m_views;
};

} // namespace rightward
