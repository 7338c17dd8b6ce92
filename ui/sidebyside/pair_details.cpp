// SPDX-License-Identifier: MIT
#include "sidebyside/pair_details.h"

#include "bridge/attempt.h"
#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "sidebyside/pair_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rightward {
namespace {

QString partName(ReadinessPart part) {
    switch (part) {
    case ReadinessPart::dates: return PairDetails::tr("Dates line up");
    case ReadinessPart::time: return PairDetails::tr("Time to act");
    case ReadinessPart::picture: return PairDetails::tr("Same picture");
    case ReadinessPart::ground: return PairDetails::tr("Common ground");
    case ReadinessPart::effort: return PairDetails::tr("Worth the effort");
    }
    return {};
}

QString groundText(const ComparedRow& row) {
    switch (row.ground.value()) {
    case MatchGround::confirmed: return PairDetails::tr("Somebody said that these are the same.");
    case MatchGround::same: return PairDetails::tr("It is one record, in two states.");
    case MatchGround::catalogue:
        return PairDetails::tr("Both point to “%1” in the catalogue.").arg(toQt(row.name));
    case MatchGround::name: return PairDetails::tr("Their names are alike, or mean the same.");
    }
    return {};
}

/// The first that each side has, where both have one.
std::optional<std::pair<CapabilityId, CapabilityId>> endsOf(const ComparedRow& row) {
    if (row.members[0].empty() || row.members[1].empty()) return std::nullopt;
    return std::pair(row.members[0].front()->id, row.members[1].front()->id);
}

} // namespace

PairDetails::PairDetails(TwoMaps& sides, QWidget* parent) : QScrollArea(parent), m_sides(sides) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the selected row"));
    // The maps answer a click first; whoever holds an arrow key down waits for one page, not for
    // all.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PairDetails::refresh);
    const auto later = qOverload<>(&QTimer::start);
    connect(&sides, &TwoMaps::compared, &m_later, later);
    connect(&sides, &TwoMaps::selectionChanged, &m_later, later);
    refresh();
}

void PairDetails::refresh() {
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(4);
    if (const auto* row = m_sides.selectedRow()) {
        tell(*row);
    } else {
        addText(tr("Choose a capability on a map or in the table to see when both could act "
                   "together, and why."));
    }
    addText(cautionText());
    m_column->addStretch(1);
    // A button on the old page may be what brought us here.
    if (auto* old = takeWidget()) old->deleteLater();
    setWidget(page);
}

void PairDetails::tell(const ComparedRow& row) {
    addTitle(toQt(row.name));
    const auto& labels = m_sides.labels();
    for (const Side side : bothSides) {
        const auto map = indexOf(side);
        const auto& members = row.members[map];
        if (members.empty()) continue;
        const auto place = placeText(row.places[map]);
        addText(tr("%1: %2, %3")
                    .arg(labels.value(static_cast<qsizetype>(map)), namesText(members),
                         place.isEmpty() ? tr("waiting for a place") : place));
    }
    addText(tr("%1.").arg(rowVerdictText(row, labels)));
    if (row.ground && row.together) {
        const auto moves = movesText(*row.together, labels);
        if (!moves.isEmpty()) addText(tr("To stand together: %1.").arg(moves));
    }
    if (row.ground) tellReadiness(row);
    tellGround(row);
}

void PairDetails::tellGround(const ComparedRow& row) {
    if (!row.ground) return;
    addTitle(tr("Why these are one thing"));
    addText(groundText(row));
    const auto ends = endsOf(row);
    if (!ends || !m_sides.maySay(ends->first, ends->second)) return;
    offer(tr("They are not the &same"),
          [this, ends] { m_sides.say(ends->first, ends->second, Verdict::refused); });
}

void PairDetails::tellReadiness(const ComparedRow& row) {
    addTitle(tr("Ready to act together: %1 of 100").arg(row.readiness.total()));
    for (std::size_t i = 0; i < readinessParts; ++i) {
        const auto part = static_cast<ReadinessPart>(i);
        addText(tr("%1, %2 of %3. %4")
                    .arg(partName(part), QString::number(row.readiness.part(part).points),
                         QString::number(mostPointsFor(part)),
                         reasonText(row.readiness, part, m_sides.labels())));
    }
    if (row.flags.empty()) return;
    addTitle(tr("Look into this first"));
    for (const auto& flag : row.flags)
        addText(flagText(flag, m_sides.labels()));
}

void PairDetails::addTitle(const QString& text) {
    auto* label = plainLabel(text, m_column->parentWidget());
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_column->addSpacing(m_column->count() == 0 ? 0 : 4);
    m_column->addWidget(label);
}

void PairDetails::addText(const QString& text) {
    auto* label = plainLabel(text, m_column->parentWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

void PairDetails::offer(const QString& text, std::function<void()> work) {
    auto* button = new QPushButton(text, m_column->parentWidget());
    connect(button, &QPushButton::clicked, this,
            [this, work = std::move(work)] { attempt(this, work); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace rightward
