// SPDX-License-Identifier: MIT
#include "sidebyside/pair_of_maps.h"

#include "canvas/map_view.h"

#include <QHBoxLayout>

namespace rightward {

PairOfMaps::PairOfMaps(TwoMaps& sides, QWidget* parent)
    : QWidget(parent), m_sides(sides), m_views{new MapView(sides.pane(Side::left), this),
                                               new MapView(sides.pane(Side::right), this)} {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* view : m_views)
        row->addWidget(view, 1);
    view(Side::left).setAccessibleName(tr("Map on the left"));
    view(Side::right).setAccessibleName(tr("Map on the right"));
    view(Side::left).standBeside(view(Side::right));
    connect(&sides, &TwoMaps::compared, this, &PairOfMaps::refresh);
    connect(&sides, &TwoMaps::filterChanged, this, &PairOfMaps::fade);
    connect(&sides, &TwoMaps::selectionChanged, this, &PairOfMaps::pointOut);
}

void PairOfMaps::refresh() {
    for (const Side side : bothSides) {
        const auto* comparison = m_sides.comparison();
        view(side).setMarks(comparison ? marksOn(indexOf(side), *comparison)
                                       : std::map<CapabilityId, Mark>());
    }
    // They are laid out together: one of them is enough.
    view(Side::left).refresh();
    fade();
}

void PairOfMaps::fade() {
    const auto* comparison = m_sides.comparison();
    const auto& wanted = m_sides.filter();
    for (const Side side : bothSides) {
        std::set<CapabilityId> faded;
        if (comparison && wanted) {
            for (const auto& [id, mark] : marksOn(indexOf(side), *comparison)) {
                if (mark != *wanted) faded.insert(id);
            }
        }
        view(side).setFaded(std::move(faded));
    }
}

/// The side that a person works on stays in view whatever the other one has to show.
void PairOfMaps::pointOut() {
    const Side at = view(Side::right).hasFocus() ? Side::right : Side::left;
    for (const Side side : {otherSide(at), at}) {
        view(side).revealSelected();
        if (!view(side).hasFocus()) view(side).pointOutSelected();
    }
}

} // namespace rightward
