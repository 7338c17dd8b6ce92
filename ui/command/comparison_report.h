// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rightward {

/// A comparison with the maps that it points into, to be printed.
struct ComparisonReport {
    struct Column {
        const Map* map{};
        const Council* council{};
    };

    std::vector<Column> columns;
    Date on;
    Comparison comparison;

    /// What to call each map: its council, and its title where a council has several.
    QStringList labels() const;
};

// A table for people, or one JSON document with keys as in ui/README.md. Both end in a newline.

QString comparisonText(const ComparisonReport& report);
QString comparisonJson(const ComparisonReport& report);

} // namespace rightward
