// SPDX-License-Identifier: MIT
#pragma once

#include "panels/tier_look.h"

#include <QLabel>

namespace rightward {

/// A score of 100 as a ring around its number.
class ScoreRing : public QWidget {
    Q_OBJECT

public:
    explicit ScoreRing(QWidget* parent);
    void display(int points, const QColor& mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_points = 0;
    QColor m_mark;
};

/// A part of a score as a bar, out of the most it could be.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent);
    void display(int points, int most, const QColor& mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    QColor m_mark;
};

/// A few words in a rounded shape.
class Pill : public QLabel {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent);
    void display(const QString& words, const TierLook& look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TierLook m_look;
};

} // namespace rightward
