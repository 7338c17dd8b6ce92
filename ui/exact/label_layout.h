// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <vector>

namespace rightward {

/// A capability in the free view: where its dot is, and how large its name can be set, on one line
/// or on several. The first shape is liked best; there is one at the least.
struct DotWithName {
    QPointF centre;
    double radius = 4;
    std::vector<QSizeF> shapes;
};

struct PlacedLabel {
    QRectF rect;
    std::size_t shape = 0;
    /// So far from its dot that a line has to join them.
    bool needsLine = false;

    bool operator==(const PlacedLabel&) const = default;
};

/// Where labels may go.
struct LabelRoom {
    QRectF inside;
    std::vector<QRectF> avoid{}; ///< other words, if that can be done
};

/// A label for every dot, inside, over no other label and no other dot as far as there is room, and
/// as near its own dot as that allows. With the labels as they were before, of the same dots in the
/// same order, those stay that still can. The same dots give the same labels.
std::vector<PlacedLabel> placeLabels(const std::vector<DotWithName>& dots, const LabelRoom& room,
                                     const std::vector<PlacedLabel>& before = {});

/// What is wrong with labels: how many lie over each other, counted in pairs, over another's dot,
/// again in pairs, and not wholly inside.
struct LabelFaults {
    std::size_t overLabels = 0;
    std::size_t overDots = 0;
    std::size_t outside = 0;

    bool operator==(const LabelFaults&) const = default;
};
LabelFaults faultsIn(const std::vector<DotWithName>& dots, const std::vector<PlacedLabel>& labels,
                     const QRectF& inside);

} // namespace rightward
