// SPDX-License-Identifier: MIT
#include "panels/catalogue_delegate.h"

#include "panels/catalogue_model.h"
#include "panels/inks.h"
#include "panels/wrapping.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>
#include <QtMath>

namespace rightward {
namespace {

using Kind = CatalogueModel::Kind;

Kind kindOf(const QModelIndex& index) {
    return static_cast<Kind>(index.data(CatalogueModel::kindRole).toInt());
}

void paintChosen(QPainter& painter, const QStyleOptionViewItem& option) {
    if (!option.state.testFlag(QStyle::State_Selected)) return;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(paleFill(option.palette));
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), hasFocus ? 2 : 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 4, 4);
}

/// A little arrow: down when the group is open, right when it is closed.
void paintArrow(QPainter& painter, QRectF box, bool isOpen, const QColor& ink) {
    const double size = box.width() * 0.28;
    QPainterPath arrow;
    arrow.moveTo(-size, -size / 2);
    arrow.lineTo(0, size / 2);
    arrow.lineTo(size, -size / 2);
    painter.save();
    painter.translate(box.center());
    if (!isOpen) painter.rotate(-90);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4));
    painter.drawPath(arrow);
    painter.restore();
}

void paintDot(QPainter& painter, QRectF box, bool isOnMap, const QColor& ink) {
    const double radius = box.width() * 0.22;
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(isOnMap ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.center(), radius, radius);
}

/// Text that does not fit its line goes on in the next.
constexpr int wrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

/// Where the parts of a row stand. Needs only the width of `row` and the font, so that it can also
/// tell how tall the row must be.
struct RowPlan {
    QFont font;
    QRectF mark;
    QRectF text;
    QRectF count;
    QString words;

    RowPlan(const QStyleOptionViewItem& option, const QModelIndex& index, QRectF row)
        : font(option.font), words(wrappable(index.data().toString())) {
        const bool isGroup = kindOf(index) == Kind::group;
        font.setBold(isGroup);
        const QFontMetricsF metrics(font);
        const double line = metrics.height();
        const auto countText = index.data(CatalogueModel::countRole).toString();
        const double countWidth =
            countText.isEmpty() ? 0 : metrics.horizontalAdvance(countText) + 8;
        // Groups stand apart from what is above them.
        row.adjust(6, isGroup ? 8 : 2, -8, -2);
        mark = QRectF(row.left(), row.top(), line, line);
        text = row.adjusted(line + 4, 0, -countWidth, 0);
        count = QRectF(row.right() - countWidth, row.top(), countWidth, line);
    }

    double height() const {
        const QRectF room(0, 0, text.width(), 10'000);
        return QFontMetricsF(font).boundingRect(room, wrapping, words).height();
    }
};

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const RowPlan& plan) {
    const auto quiet = quietInk(option.palette);
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    paintArrow(painter, plan.mark, tree && tree->isExpanded(index), quiet);
    painter.setPen(quiet);
    painter.drawText(plan.count, static_cast<int>(Qt::AlignRight | Qt::AlignTop),
                     index.data(CatalogueModel::countRole).toString());
    painter.drawText(plan.text, wrapping, plan.words);
}

void paintThing(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const RowPlan& plan) {
    const bool isOnMap = index.data(CatalogueModel::isOnMapRole).toBool();
    const auto quiet = quietInk(option.palette);
    const auto ink = isOnMap ? quiet : option.palette.color(QPalette::Text);
    if (kindOf(index) == Kind::offer) {
        painter.setPen(ink);
        painter.drawText(plan.mark, Qt::AlignCenter, QStringLiteral("+"));
    } else {
        paintDot(painter, plan.mark, isOnMap, quiet);
    }
    painter.setPen(ink);
    painter.drawText(plan.text, wrapping, plan.words);
}

} // namespace

void CatalogueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintChosen(*painter, option);
    const RowPlan plan(option, index, option.rect);
    painter->setFont(plan.font);
    const bool isGroup = kindOf(index) == Kind::group;
    (isGroup ? paintGroup : paintThing)(*painter, option, index, plan);
    painter->restore();
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int width = tree ? tree->viewport()->width() : 0;
    const double least = QFontMetricsF(option.font).height();
    const RowPlan plan(option, index, QRectF(0, 0, width, 0));
    const double around = kindOf(index) == Kind::group ? 12 : 6;
    return {width, qCeil(std::max(least, plan.height()) + around)};
}

} // namespace rightward
