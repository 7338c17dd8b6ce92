// SPDX-License-Identifier: MIT
#include "panels/table_shape.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace rightward {
namespace {

/// Cells with room at both sides, so that a number at the right of one and a word at the left of
/// the next do not run together.
class RoomyCells : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        const bool isSide = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
        return isSide ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

void shapeTable(QTableView& table) {
    auto* style = new RoomyCells;
    style->setParent(&table);
    table.setStyle(style);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    auto* header = table.horizontalHeader();
    header->setStyle(style);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
}

} // namespace rightward
