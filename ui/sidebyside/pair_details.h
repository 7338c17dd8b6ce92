// SPDX-License-Identifier: MIT
#pragma once

#include "sidebyside/two_maps.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace rightward {

/// All there is to say of the selected row: what each council calls it, why it is taken for one
/// thing, who would have to move, and when they could act together, part by part with its reason.
class PairDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit PairDetails(TwoMaps& sides, QWidget* parent = nullptr);

private:
    void refresh();
    void tell(const ComparedRow& row);
    void tellGround(const ComparedRow& row);
    void tellReadiness(const ComparedRow& row);
    void addTitle(const QString& text);
    void addText(const QString& text);
    void offer(const QString& text, std::function<void()> work);

    TwoMaps& m_sides;
    QVBoxLayout* m_column = nullptr;
    QTimer m_later;
};

} // namespace rightward
