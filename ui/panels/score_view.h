// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "model/map.h"
#include "panels/tier_look.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace rightward {

class Pill;
class ScoreBar;
class ScoreRing;

/// The score of a placed capability and where it comes from, in whole points that add up; what
/// would have to change, and how to share it.
class ScoreView : public QWidget {
    Q_OBJECT

public:
    ScoreView(TierLooks looks, QWidget* parent);

    /// `entry` may be null.
    void display(const Capability& placed, const MapContent& content, const CatalogueEntry* entry);

private:
    struct Part {
        QLabel* name;
        ScoreBar* bar;
        QLabel* points;
    };
    struct Passage {
        QLabel* heading;
        QLabel* text;
        void display(const QString& words) const;
    };

    QWidget* summary();
    QGridLayout* bars();
    Passage passage(const QString& heading);
    void displayParts(const Points& points, const QColor& mark);
    void displayWords(const Capability& placed, const CatalogueEntry* entry);

    TierLooks m_looks;
    ScoreRing* m_ring{};
    Pill* m_tier{};
    QLabel* m_rank{};
    QLabel* m_why{};
    std::array<Part, 3> m_parts{};
    QLabel* m_explanation{};
    Passage m_change{};
    Passage m_advice{};
};

} // namespace rightward
