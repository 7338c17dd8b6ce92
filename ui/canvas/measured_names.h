// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/layout_style.h"
#include "canvas/name_lines.h"

#include <unordered_map>

namespace rightward {

/// The style of a layout with the names that were measured in it, so that laying out again is
/// quick: measuring a text takes far longer than finding its place.
class MeasuredNames {
public:
    explicit MeasuredNames(LayoutStyle style);

    const LayoutStyle& style() const { return m_style; }
    const NameLines& operator[](const QString& name);
    /// Of a chip's points with the padding beside them.
    double badgeWidth(int points);

private:
    LayoutStyle m_style;
    QFontMetricsF m_metrics;
    double m_narrowest;
    std::unordered_map<QString, NameLines> m_names;
    std::unordered_map<int, double> m_badges;
};

} // namespace rightward
