// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/map_painter.h"
#include "sidebyside/overlay_layout.h"
#include "sidebyside/two_maps.h"

#include <QWidget>

namespace rightward {

/// Both maps in one grid: a disc is where the left one has a thing, a square where the right one
/// does, and a line joins the two. To look at, not to edit.
class OverlayView : public QWidget {
    Q_OBJECT

public:
    explicit OverlayView(TwoMaps& sides, QWidget* parent = nullptr);

    const OverlayLayout& overlayLayout() const { return m_layout; }
    /// "Eastvale has 25 of 44 further right than Northmere, 12 further left and 7 level."
    QString driftText() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void relayout();
    void describe();
    const OverlayPair* pairNear(const QPointF& position) const;
    const OverlayPair* selected() const;
    bool isFaded(const OverlayPair& pair) const;
    void step(int by);
    void paintPair(QPainter& painter, const OverlayPair& pair, bool isSelected) const;
    void paintName(QPainter& painter, const OverlayPair& pair, bool isSelected) const;
    void paintKey(QPainter& painter) const;

    TwoMaps& m_sides;
    MapPainter m_painter;
    OverlayLayout m_layout;
};

} // namespace rightward
