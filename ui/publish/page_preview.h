// SPDX-License-Identifier: MIT
#pragma once

#include "paper/pages.h"

#include <QCache>
#include <QPixmap>
#include <QScrollArea>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace rightward {

class PageSheet;

/// Pages as they will be printed, one under the other, as wide as there is room for or larger.
class PagePreview : public QScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent);

    /// Stays where it was scrolled to, as far as there still is something.
    void showPages(std::shared_ptr<const PaperPages> pages);

    /// 1 is as wide as there is room for.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    static constexpr double zoomStep = 1.25;
    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 4;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void resizeSheets();
    double scale() const;

    std::shared_ptr<const PaperPages> m_pages;
    std::vector<PageSheet*> m_sheets;
    QCache<const PageSheet*, QPixmap> m_painted; ///< those that were looked at last
    QVBoxLayout* m_column;
    double m_zoom = 1;
};

} // namespace rightward
