// SPDX-License-Identifier: MIT
#include "sidebyside/mark_filter.h"

#include "bridge/plain_text.h"
#include "canvas/mark_painter.h"

#include <QActionGroup>
#include <QPainter>

namespace rightward {
namespace {

constexpr QSize sampleSize(24, 16);

/// In the sizes that screens of one and of two dots to a pixel need.
QIcon sampleOf(Mark mark) {
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap sample(sampleSize * ratio);
        sample.setDevicePixelRatio(ratio);
        sample.fill(Qt::transparent);
        QPainter painter(&sample);
        paintMarkSample(painter, mark, QRectF(QPointF(1, 1), sampleSize - QSize(2, 2)),
                        screenStyle(), lightPalette());
        painter.end();
        icon.addPixmap(sample);
    }
    return icon;
}

QString meaningOf(const std::optional<Mark>& mark) {
    if (!mark) return MarkFilter::tr("Everything that either council has");
    switch (*mark) {
    case Mark::startTogether:
        return MarkFilter::tr("Both councils could start sharing it on day one");
    case Mark::differentTiers: return MarkFilter::tr("The councils have it in different tiers");
    case Mark::onlyOne: return MarkFilter::tr("Only one of the councils has it");
    case Mark::notPlaced: return MarkFilter::tr("It waits for a place on one map or both");
    case Mark::none: break;
    }
    return {};
}

std::size_t countOfAll(const Comparison& comparison) {
    return comparison.rows.size() + comparison.alone.size();
}

} // namespace

QString filterText(Mark mark) {
    switch (mark) {
    case Mark::startTogether: return MarkFilter::tr("Both day one");
    case Mark::differentTiers: return MarkFilter::tr("Different tiers");
    case Mark::onlyOne: return MarkFilter::tr("Only one");
    case Mark::notPlaced: return MarkFilter::tr("Not placed");
    case Mark::none: break;
    }
    return {};
}

MarkFilter::MarkFilter(TwoMaps& sides, QObject* parent) : QObject(parent), m_sides(sides) {
    addChoice(std::nullopt);
    for (const Mark mark : allMarks)
        addChoice(mark);
    auto* group = new QActionGroup(this);
    for (const auto& [mark, action] : m_choices)
        group->addAction(action);
    connect(&sides, &TwoMaps::compared, this, &MarkFilter::refresh);
    connect(&sides, &TwoMaps::filterChanged, this, &MarkFilter::refresh);
    refresh();
}

QList<QAction*> MarkFilter::actions() const {
    QList<QAction*> actions;
    for (const auto& [mark, action] : m_choices)
        actions += action;
    return actions;
}

void MarkFilter::addChoice(std::optional<Mark> mark) {
    auto* action = new QAction(this);
    action->setCheckable(true);
    if (mark) action->setIcon(sampleOf(*mark));
    action->setToolTip(asPlainToolTip(meaningOf(mark)));
    connect(action, &QAction::triggered, this, [this, mark] { m_sides.setFilter(mark); });
    m_choices.emplace_back(mark, action);
}

void MarkFilter::refresh() {
    const auto* comparison = m_sides.comparison();
    for (const auto& [mark, action] : m_choices) {
        const auto name = mark ? filterText(*mark) : tr("All");
        const auto count = !comparison ? 0
                           : mark      ? countOf(*mark, *comparison)
                                       : countOfAll(*comparison);
        action->setText(tr("%1 (%2)").arg(name, QString::number(count)));
        action->setChecked(m_sides.filter() == mark);
        action->setEnabled(comparison);
    }
}

} // namespace rightward
