// SPDX-License-Identifier: MIT
#include "canvas/fitted_layout.h"

#include <algorithm>

namespace rightward {
namespace {

/// Maps of one geometry, laid out at one zoom after another.
class Fitting {
public:
    Fitting(const ChipsOfMaps& maps, MeasuredNames& names, const ViewRoom& room)
        : m_maps(maps), m_names(names), m_room(room) {}

    ZoomedLayouts at(double zoom) const {
        const double shrink = std::min(zoom, 1.0);
        auto layouts = layOutTogether(m_maps, m_names, m_room.whole / shrink);
        if (m_room.holds(layouts.front(), shrink)) return {std::move(layouts), zoom};
        const auto beside = m_room.whole - QSizeF(m_room.bar, 0);
        return {layOutTogether(m_maps, m_names, beside / shrink), zoom};
    }

    bool isWhole(const ZoomedLayouts& tried) const {
        return m_room.holds(tried.layouts.front(), tried.zoom);
    }
    bool isAcross(const ZoomedLayouts& tried) const {
        return tried.layouts.front().size.width() * tried.zoom <= m_room.whole.width() - m_room.bar;
    }

    /// Between one that is good and a zoom of 1, which is not.
    template <class Good>
    ZoomedLayouts largestThat(const Good& isGood, ZoomedLayouts good) const {
        constexpr double closeEnough = 0.01;
        double tooLarge = 1;
        while (tooLarge - good.zoom > closeEnough) {
            auto next = at((good.zoom + tooLarge) / 2);
            if (isGood(next)) {
                good = std::move(next);
            } else {
                tooLarge = next.zoom;
            }
        }
        return good;
    }

private:
    const ChipsOfMaps& m_maps;
    MeasuredNames& m_names;
    const ViewRoom& m_room;
};

} // namespace

bool ViewRoom::holds(const MapLayout& layout, double zoom) const {
    const QSizeF size = layout.size * zoom;
    return size.width() <= whole.width() && size.height() <= whole.height();
}

ZoomedLayouts layoutsAt(double zoom, const ChipsOfMaps& maps, MeasuredNames& names,
                        const ViewRoom& room) {
    return Fitting(maps, names, room).at(zoom);
}

ZoomedLayouts fittedLayouts(double least, const ChipsOfMaps& maps, MeasuredNames& names,
                            const ViewRoom& room) {
    const Fitting fitting(maps, names, room);
    const auto isWhole = [&](const ZoomedLayouts& tried) { return fitting.isWhole(tried); };
    const auto isAcross = [&](const ZoomedLayouts& tried) { return fitting.isAcross(tried); };
    auto full = fitting.at(1);
    if (isWhole(full)) return full;
    auto smallest = fitting.at(least);
    if (isWhole(smallest)) return fitting.largestThat(isWhole, std::move(smallest));
    if (least < readableZoom) return smallest;
    const bool isSpared = !isAcross(full) && isAcross(smallest);
    return isSpared ? fitting.largestThat(isAcross, std::move(smallest)) : full;
}

} // namespace rightward
