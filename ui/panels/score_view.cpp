// SPDX-License-Identifier: MIT
#include "panels/score_view.h"

#include "bridge/plain_text.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "panels/form_rows.h"
#include "panels/inks.h"
#include "panels/score_marks.h"
#include "panels/wrapping.h"
#include "score/ranking.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {
namespace {

/// "1st", "22nd", "113th".
QString ordinal(std::ptrdiff_t number) {
    const bool isTeen = number % 100 / 10 == 1;
    const auto last = isTeen ? 0 : number % 10;
    switch (last) {
    case 1: return ScoreView::tr("%1st").arg(number);
    case 2: return ScoreView::tr("%1nd").arg(number);
    case 3: return ScoreView::tr("%1rd").arg(number);
    default: return ScoreView::tr("%1th").arg(number);
    }
}

QString rankText(const Capability& placed, const MapContent& content) {
    const auto all = ranked(content);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Ranked& each) {
        return each.capability->id == placed.id;
    });
    return ScoreView::tr("%1 of %2 on this map")
        .arg(ordinal(found - all.begin() + 1))
        .arg(all.size());
}

/// The most that each part can be (src/README.md, "The score").
constexpr std::array mostPoints{75, 15, 10};

} // namespace

ScoreView::ScoreView(TierLooks looks, QWidget* parent)
    : QWidget(parent), m_looks(std::move(looks)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(summary());
    column->addSpacing(8);
    column->addWidget(m_why = headingLabel({}, this));
    column->addLayout(bars());
    column->addWidget(m_explanation = plainLabel({}, this));
    m_change = passage(tr("What would have to change"));
    m_advice = passage(tr("How to share it"));
}

QWidget* ScoreView::summary() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_ring = new ScoreRing(box));
    auto* words = new QVBoxLayout;
    words->addStretch();
    m_tier = new Pill(box);
    words->addWidget(m_tier, 0, Qt::AlignLeft);
    words->addWidget(m_rank = plainLabel({}, box));
    words->addStretch();
    setInk(m_rank, quietInk(palette()));
    row->addLayout(words, 1);
    return box;
}

QGridLayout* ScoreView::bars() {
    const std::array names{tr("Its box"), tr("How settled it is"),
                           tr("How little residents see it")};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 5);
    for (int row = 0; row < 3; ++row) {
        const auto at = static_cast<std::size_t>(row);
        auto& part =
            m_parts[at] = {plainLabel(names[at], this), new ScoreBar(this), headingLabel({}, this)};
        setInk(part.points, palette().color(QPalette::Text));
        part.points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(part.name, row, 0);
        grid->addWidget(part.bar, row, 1, Qt::AlignVCenter);
        grid->addWidget(part.points, row, 2);
    }
    return grid;
}

ScoreView::Passage ScoreView::passage(const QString& heading) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(8);
    const Passage made{headingLabel(heading, this), plainLabel({}, this)};
    column->addWidget(made.heading);
    column->addWidget(made.text);
    return made;
}

void ScoreView::Passage::display(const QString& words) const {
    text->setText(wrappable(words));
    heading->setVisible(!words.isEmpty());
    text->setVisible(!words.isEmpty());
}

void ScoreView::display(const Capability& placed, const MapContent& content,
                        const CatalogueEntry* entry) {
    const auto score = scoreOf(*placed.place);
    const auto points = pointsOf(score);
    const auto look = m_looks(score.tier);
    m_ring->display(points.total, look.mark);
    m_tier->display(tierName(score.tier), look);
    m_tier->setToolTip(asPlainToolTip(tierMeaning(score.tier)));
    m_rank->setText(rankText(placed, content));
    m_why->setText(tr("Why %1").arg(points.total));
    displayParts(points, look.mark);
    displayWords(placed, entry);
}

void ScoreView::displayParts(const Points& points, const QColor& mark) {
    const std::array values{points.box, points.evolution, points.behindTheScenes};
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        const auto& part = m_parts[at];
        part.bar->display(values[at], mostPoints[at], mark);
        part.points->setText(QString::number(values[at]));
        const auto spoken =
            tr("%1: %2 of %3 points").arg(part.name->text()).arg(values[at]).arg(mostPoints[at]);
        part.bar->setAccessibleName(spoken);
        part.bar->setToolTip(asPlainToolTip(spoken));
    }
}

void ScoreView::displayWords(const Capability& placed, const CatalogueEntry* entry) {
    m_explanation->setText(wrappable(explanationText(placed.name, *placed.place)));
    QStringList change{borderlineText(*placed.place), changeText(*placed.place, entry)};
    change.removeAll(QString());
    m_change.display(change.join(QStringLiteral("\n\n")));
    m_advice.display(adviceText(placed));
}

} // namespace rightward
