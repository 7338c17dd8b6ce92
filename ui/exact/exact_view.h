// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shown_map.h"
#include "canvas/arrow_keys.h"
#include "exact/exact_layout.h"
#include "exact/exact_painter.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace rightward {

/// The map with every capability at its exact place. What is dragged goes exactly where it is let
/// go. Every gesture ends in one edit of the session, or none; while it lasts the library is
/// untouched.
class ExactView : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr double leastZoom = 1;
    static constexpr double mostZoom = 6;

    explicit ExactView(ShownMap& shown, QWidget* parent = nullptr);

    /// 1 shows the whole map; more spreads the places out, with names as large.
    double zoom() const { return m_zoom; }
    void setZoom(double factor);

    const ExactLayout& exactLayout() const { return m_layout; }
    QPointF toViewport(const QPointF& point) const;
    QPointF toLayout(const QPointF& point) const;

Q_SIGNALS:
    void zoomChanged(double factor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A capability under a pressed button, or on its way.
    struct Hold {
        CapabilityId id;
        QPointF at; ///< of the press, in the viewport
        QPointF by; ///< how far it has come
        bool isMoving = false;
    };

    void relayout();
    void followChange();
    void updateScrollBars();
    void rebuildBackdrop();
    void invalidate();
    const PlacedDot* selectedDot() const;
    void refreshSelected();
    void describeSelected();
    void revealSelected();
    void zoomAbout(const QPointF& at, double factor);

    void letGo();
    void dropHeld();
    void navigate(Direction direction);
    void moveSelected(Direction direction, Stride stride);
    void performEdit(const std::optional<Edit>& edit);

    ShownMap& m_shown;
    ExactPainter m_painter;
    MeasuredNames m_names;
    ExactLayout m_layout;
    double m_zoom = 1;
    QImage m_backdrop;
    bool m_isBackdropRight = false;
    bool m_isLayoutRight = false;
    std::optional<Hold> m_hold;
};

} // namespace rightward
