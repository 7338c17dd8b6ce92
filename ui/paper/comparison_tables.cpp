// SPDX-License-Identifier: MIT
#include "paper/comparison_tables.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/words.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"
#include "paper/table_pages.h"

#include <algorithm>

namespace rightward {
namespace {

using Columns = std::vector<TableColumn>;
using Rows = std::vector<QStringList>;

/// What ends a line inside a cell.
const QChar lineEnd{QChar::LineSeparator};

QString pointsText(const std::optional<Score>& score) {
    return score ? QString::number(pointsOf(*score).total) : QString();
}
QString tierText(const std::optional<Score>& score) {
    return score ? tierName(score->tier) : QString();
}
QString orNotMapped(const QString& text) {
    return text.isEmpty() ? PaperWords::tr("not mapped") : text;
}

std::optional<Score> scoreAt(const ComparedRow& row, std::size_t map) {
    return row.places[map] ? std::optional(scoreOf(*row.places[map])) : std::nullopt;
}
std::optional<Score> scoreTogether(const ComparedRow& row) {
    return row.together ? std::optional(row.together->score) : std::nullopt;
}
QString movesOf(const ComparedRow& row, const QStringList& labels) {
    return row.together ? movesText(*row.together, labels) : QString();
}

/// Two maps have columns of their own.
bool isPair(const ShownComparison& shown) { return shown.count() == 2; }

/// Columns of a pair: each map's name, score and tier, then the two together.
Columns pairColumns(const ShownComparison& shown, bool doMove) {
    constexpr double nameWidth = 96;
    constexpr double moveWidth = 90;
    const auto more = doMove ? 0 : moveWidth / 3;
    Columns columns{{PaperWords::tr("Capability"), 118 + more}};
    for (const auto& label : shown.labels()) {
        columns.push_back({shortLabel(label), nameWidth + more});
        columns.push_back({PaperWords::tr("Score"), 38, true});
        columns.push_back({PaperWords::tr("Tier"), 84});
    }
    columns.push_back({PaperWords::tr("Score together"), 54, true});
    columns.push_back({PaperWords::tr("Tier together"), 84});
    if (doMove) columns.push_back({PaperWords::tr("Who would have to move"), moveWidth});
    return columns;
}

Columns groupColumns() {
    return {{PaperWords::tr("Capability"), 170},   {PaperWords::tr("Map"), 150},
            {PaperWords::tr("Called there"), 160}, {PaperWords::tr("Score"), 46, true},
            {PaperWords::tr("Tier"), 136},         {PaperWords::tr("Who would have to move"), 120}};
}

QStringList pairRow(const ComparedRow& row, const QStringList& labels, bool doMove) {
    QStringList cells{toQt(row.name)};
    for (std::size_t map = 0; map < row.members.size(); ++map) {
        const auto score = scoreAt(row, map);
        cells += {orNotMapped(namesText(row.members[map])), pointsText(score), tierText(score)};
    }
    const auto together = scoreTogether(row);
    cells += {pointsText(together), tierText(together)};
    if (doMove) cells += movesOf(row, labels);
    return cells;
}

/// A row for all together, then one for each map: as many maps as there are.
Rows groupRows(const ComparedRow& row, const QStringList& labels) {
    const auto name = toQt(row.name);
    const auto together = scoreTogether(row);
    Rows rows{{name,
               PaperWords::tr("All together"),
               {},
               pointsText(together),
               tierText(together),
               movesOf(row, labels)}};
    for (std::size_t map = 0; map < row.members.size(); ++map) {
        const auto score = scoreAt(row, map);
        rows.push_back({name,
                        labels[qsizetype(map)],
                        orNotMapped(namesText(row.members[map])),
                        pointsText(score),
                        tierText(score),
                        {}});
    }
    return rows;
}

TableSection verdictSection(const ShownComparison& shown, JointVerdict verdict) {
    std::vector<const ComparedRow*> rows;
    for (const auto& row : shown.comparison().rows) {
        if (isIn(row, verdict)) rows.push_back(&row);
    }
    const auto& labels = shown.labels();
    const bool doMove = std::any_of(rows.begin(), rows.end(), [&](const auto* row) {
        return !movesOf(*row, labels).isEmpty();
    });
    TableSection section{PaperWords::tr("%1: %2 of %3")
                             .arg(verdictText(verdict), QString::number(rows.size()),
                                  QString::number(shown.comparison().rows.size())),
                         isPair(shown) ? pairColumns(shown, doMove) : groupColumns(),
                         {}};
    for (const auto* row : rows) {
        if (isPair(shown)) {
            section.rows.push_back(pairRow(*row, labels, doMove));
            continue;
        }
        for (auto& each : groupRows(*row, labels))
            section.rows.push_back(std::move(each));
    }
    return section;
}

/// Where there is no day on which notice has to be given.
QString notKnownOrNoNeed(const ComparedRow& row) {
    const auto reason = row.readiness.part(ReadinessPart::time).reason;
    return reason == ReadinessReason::noNoticeNeeded ? PaperWords::tr("no notice") : notKnown();
}

Columns moneyColumns(const ShownComparison& shown) {
    Columns columns{{PaperWords::tr("Capability"), 122},
                    {PaperWords::tr("Cost a year together"), 94}};
    if (isPair(shown)) {
        for (const auto& label : shown.labels())
            columns.push_back({PaperWords::tr("Contract ends, %1").arg(shortLabel(label)), 80});
    } else {
        columns.push_back({PaperWords::tr("Contracts end"), 160});
    }
    columns.push_back({PaperWords::tr("Notify by"), 70});
    columns.push_back({PaperWords::tr("Readiness, of 100"), 66, true});
    for (const auto& [part, token] : tokenTable<ReadinessPart>)
        columns.push_back({PaperWords::tr("%1, of %2")
                               .arg(readinessPartName(part), QString::number(mostPointsFor(part))),
                           54, true});
    return columns;
}

QStringList moneyRow(const ComparedRow& row, const ShownComparison& shown) {
    QStringList cells{toQt(row.name), costsText(row.costs)};
    QStringList ends;
    for (std::size_t map = 0; map < row.members.size(); ++map) {
        const auto text = contractEndsText(row.members[map], DateStyle::brief);
        if (isPair(shown))
            cells += text;
        else if (!text.isEmpty())
            ends += PaperWords::tr("%1: %2").arg(shown.label(map), text);
    }
    if (!isPair(shown)) cells += ends.join(lineEnd);
    cells += row.notice ? shortDateText(row.notice->by) : notKnownOrNoNeed(row);
    cells += QString::number(row.readiness.total());
    for (const auto& part : row.readiness.parts)
        cells += QString::number(part.points);
    return cells;
}

TableSection moneySection(const ShownComparison& shown) {
    const auto& rows = shown.comparison().rows;
    TableSection section{
        PaperWords::tr("Costs, dates and readiness: %1").arg(rows.size()), moneyColumns(shown), {}};
    for (const auto& row : rows)
        section.rows.push_back(moneyRow(row, shown));
    return section;
}

QString reasonsText(const Readiness& readiness, const QStringList& labels) {
    QStringList reasons;
    for (const auto& [part, token] : tokenTable<ReadinessPart>)
        reasons += PaperWords::tr("%1, %2: %3")
                       .arg(readinessPartName(part), QString::number(readiness.part(part).points),
                            reasonText(readiness, part, labels));
    return reasons.join(lineEnd);
}

TableSection reasonsSection(const ShownComparison& shown) {
    TableSection section{PaperWords::tr("Readiness and its reasons, and what to look into"),
                         {{PaperWords::tr("Capability"), 122},
                          {PaperWords::tr("Readiness"), 62, true},
                          {PaperWords::tr("Why"), 360},
                          {PaperWords::tr("To look into"), 238}},
                         {}};
    for (const auto& row : shown.comparison().rows)
        section.rows.push_back({toQt(row.name), QString::number(row.readiness.total()),
                                reasonsText(row.readiness, shown.labels()),
                                flagTexts(row.flags, shown.labels()).join(lineEnd)});
    return section;
}

TableSection onlySection(const ShownComparison& shown, std::size_t map) {
    const auto& only = shown.comparison().only[map];
    TableSection section{
        PaperWords::tr("%1: %2").arg(onlyText(shown.label(map)), QString::number(only.size())),
        capabilityColumns(shown.edition()),
        {}};
    for (const auto& each : only)
        section.rows.push_back(capabilityRow(*each.capability, shown.edition()));
    return section;
}

TableSection suggestedSection(const ShownComparison& shown) {
    const auto& suggested = shown.comparison().suggested;
    TableSection section{
        PaperWords::tr("%1: %2").arg(maybeTheSameText(), QString::number(suggested.size())),
        {{PaperWords::tr("Capability"), 270},
         {PaperWords::tr("And another"), 270},
         {PaperWords::tr("Why"), 242}},
        {}};
    for (const auto& row : suggested) {
        QStringList cells;
        forEachMember(row.members, [&](std::size_t map, const Capability& each) {
            cells += PaperWords::tr("%1 (%2)").arg(toQt(each.name.text()), shown.label(map));
        });
        section.rows.push_back(cells << suggestionText(row));
    }
    return section;
}

TableSection waitingSection(const ShownComparison& shown, std::size_t map) {
    const auto& waiting = shown.comparison().unplaced[map];
    TableSection section{PaperWords::tr("%1: %2").arg(waitingText(shown.label(map)),
                                                      QString::number(waiting.size())),
                         capabilityColumns(shown.edition()),
                         {}};
    for (const auto* each : waiting)
        section.rows.push_back(capabilityRow(*each, shown.edition()));
    return section;
}

} // namespace

TableSection toFindOutSection(const ShownComparison& shown) {
    TableSection section{PaperWords::tr("To find out"),
                         {{PaperWords::tr("Capability"), 222}, {PaperWords::tr("What"), 560}},
                         {}};
    for (const auto& row : shown.comparison().rows) {
        const auto texts = toFindOutTexts(row.readiness, shown.labels());
        if (!texts.isEmpty()) section.rows.push_back({toQt(row.name), texts.join(lineEnd)});
    }
    return section;
}

std::vector<TableSection> comparisonSections(const ShownComparison& shown) {
    using enum JointVerdict;
    std::vector<TableSection> sections;
    for (const auto verdict : {startTogether, sameTier, heldBack, differentTiers, notPlaced})
        sections.push_back(verdictSection(shown, verdict));
    if (!shown.isPublic()) {
        sections.push_back(moneySection(shown));
        sections.push_back(reasonsSection(shown));
    }
    for (std::size_t map = 0; map < shown.count(); ++map)
        sections.push_back(onlySection(shown, map));
    sections.push_back(suggestedSection(shown));
    for (std::size_t map = 0; map < shown.count(); ++map)
        sections.push_back(waitingSection(shown, map));
    return sections;
}

} // namespace rightward
