// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QAction>

namespace rightward {

/// What stands out between two maps, each kind with its sign and how many there are, to look at
/// that kind alone. Its actions go on a tool bar.
class MarkFilter : public QObject {
    Q_OBJECT

public:
    explicit MarkFilter(TwoMaps& sides, QObject* parent);

    /// Everything first, then the marks.
    QList<QAction*> actions() const;

private:
    void addChoice(std::optional<Mark> mark);
    void refresh();

    TwoMaps& m_sides;
    std::vector<std::pair<std::optional<Mark>, QAction*>> m_choices;
};

/// "Both day one", "Different tiers", and so on.
QString filterText(Mark mark);

} // namespace rightward
