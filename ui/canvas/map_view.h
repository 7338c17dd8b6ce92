// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/shown_map.h"
#include "canvas/arrow_keys.h"
#include "canvas/fitted_layout.h"
#include "canvas/landing.h"
#include "canvas/map_layout.h"
#include "canvas/map_painter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QImage>

#include <map>
#include <optional>
#include <set>

class QVariantAnimation;

namespace rightward {

class RenameEditor;

/// The grid people drag on. Every gesture ends in exactly one edit of the session, or none. While
/// a chip is dragged the library is untouched and only the chip's old and new places are repainted,
/// over one cached picture of everything else.
class MapView : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr double minZoom = leastZoom;
    static constexpr double maxZoom = 4.0;

    explicit MapView(ShownMap& shown, QWidget* parent = nullptr);

    /// Shows the whole map and keeps doing so: at zoom 1 where it fits, else as large as fits. A
    /// new view does the same as long as text stays readable.
    void fit();
    /// 1 is actual size; what is outside minZoom to maxZoom is clamped. Above 1 the map grows and
    /// scrolls; below 1 it flows into the room that is gained.
    void setZoom(double factor);
    double zoom() const { return m_zoom; }
    /// Renames the selected capability in place, if it stands on the grid and may be edited.
    void startRename();

    /// Makes two views one geometry: the same boxes at the same places, zooming and scrolling
    /// together. Said once, of one of them; both must be of one size and live equally long.
    void standBeside(MapView& other);
    /// What stands out about chips beside another map. Seen after the next refresh().
    void setMarks(std::map<CapabilityId, Mark> marks) { m_marks = std::move(marks); }
    /// Reads the map again, and with it that of the view beside.
    void refresh() { relayout(); }
    /// Chips that stand back behind what is looked for.
    void setFaded(std::set<CapabilityId> faded);
    /// Scrolls no further than it takes to see what is selected.
    void revealSelected();
    /// Draws the eye to what is selected, once.
    void pointOutSelected();

    const MapLayout& mapLayout() const { return m_layout; }
    /// Between its units and the viewport's pixels.
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

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// QFrame has a Box of its own.
    using Box = rightward::Box;

    /// A chip under a pressed button, not yet on its way.
    struct Press {
        CapabilityId id;
        QPointF at;      ///< in the viewport
        QPointF grabbed; ///< from the chip's corner, in the viewport's pixels
    };
    /// A chip on its way.
    struct Drag {
        Press from;
        QImage picture; ///< the chip, painted once
        QPointF topLeft;
    };

    void showMap();
    void relayout();
    void takeUp(MapLayout layout, double zoom, std::optional<double> fitTo);
    ViewRoom room() const;
    void updateScrollBars();
    void zoomAbout(const QPointF& at, double factor);
    void invalidateBackdrop();
    void rebuildBackdrop();
    void paintHint(QPainter& painter) const;
    void paintOver(QPainter& painter, const QPaintEvent& event) const;
    void toLayoutUnits(QPainter& painter) const;
    const Chip* selectedChip() const;
    /// Where a chip with this corner paints, its ring and shadow included, in the viewport.
    QRect chipArea(const QPointF& topLeft, const Chip& chip) const;
    QRect chipOnScreen(const Chip& chip) const;
    ChipLook lookOf(const Chip& chip) const;
    void repaintSelected();
    QRect pulseArea() const;
    void paintPulse(QPainter& painter) const;
    void describeSelected();

    void beginDrag();
    void moveDrag(const QPointF& pointer);
    void endDrag();
    void drop(const QPointF& pointer);
    QRect dragArea() const;
    std::optional<Box> boxUnder(const QPointF& pointer) const;
    void light(std::optional<Box> box);
    QRegion litFrame(Box box) const;
    void scrollNear(const QPointF& pointer);
    void acceptOver(QDropEvent* event);

    void navigate(int key);
    void moveSelected(Direction direction, Stride stride);
    void removeSelected();
    void selectChip(const Chip* chip);
    void commitRename(const QString& text, bool isLeaving);
    void closeRename();
    void performEdit(const std::optional<Edit>& edit);

    ShownMap& m_shown;
    /// The views of one geometry, this one among them.
    std::vector<MapView*> m_together{this};
    std::map<CapabilityId, Mark> m_marks;
    std::set<CapabilityId> m_faded;
    MapPainter m_painter;
    std::vector<ChipContent> m_chips;
    MeasuredNames m_names;
    MapLayout m_layout;
    double m_zoom = 1;
    /// Fits the map whenever it changes, at this zoom or more; nothing once somebody has zoomed.
    std::optional<double> m_fitTo;

    QImage m_backdrop;
    bool m_isBackdropRight = false;
    std::optional<CapabilityId> m_shownSelected;
    std::optional<Press> m_press;
    std::optional<Drag> m_drag;
    std::optional<Box> m_lit;
    QPointF m_pointer;
    QBasicTimer m_scrollTimer;
    RenameEditor* m_editor = nullptr;
    QVariantAnimation* m_pulse;
};

} // namespace rightward
