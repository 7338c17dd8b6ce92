// SPDX-License-Identifier: MIT
#include "command/comparison_report.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "command/call.h"
#include "command/columns.h"

namespace rightward {
namespace {

QString points(const std::optional<Place>& place) {
    return place ? QString::number(pointsOf(scoreOf(*place)).total) : QStringLiteral("-");
}

QString namesOrDash(const std::vector<const Capability*>& members) {
    return members.empty() ? QStringLiteral("-") : namesText(members);
}

QString noticeText(const ComparedRow& row) {
    if (!row.notice) return {};
    return CommandWords::tr("notify by %1").arg(toQt(row.notice->by.iso()));
}

/// Score together, each map's score and name, readiness, costs, the first notice.
QStringList cellsOf(const ComparedRow& row) {
    QStringList cells{
        points(row.together ? std::optional(row.together->place) : std::nullopt).rightJustified(3)};
    for (std::size_t map = 0; map < row.members.size(); ++map)
        cells += points(row.places[map]).rightJustified(3) + u' ' + namesOrDash(row.members[map]);
    cells += CommandWords::tr("ready %1").arg(row.readiness.total());
    cells += costsText(row.costs);
    cells += noticeText(row);
    return cells;
}

bool isIn(const ComparedRow& row, JointVerdict verdict) {
    return row.together ? row.together->verdict == verdict : verdict == JointVerdict::notPlaced;
}

/// What is alike in its verdict, with who would have to move where somebody would.
QString verdictSection(JointVerdict verdict, const Comparison& comparison,
                       const QStringList& labels) {
    Columns columns;
    int count = 0;
    for (const auto& row : comparison.rows) {
        if (!isIn(row, verdict)) continue;
        auto cells = cellsOf(row);
        if (row.together && verdict != JointVerdict::startTogether)
            cells.insert(1, tierName(row.together->score.tier));
        if (row.together) cells += movesText(*row.together, labels);
        columns.add(cells);
        ++count;
    }
    if (count == 0) return {};
    return CommandWords::tr("\n%1: %2 of %3\n")
               .arg(verdictText(verdict), QString::number(count),
                    QString::number(comparison.rows.size())) +
           columns.text();
}

/// What to look into before acting, thing by thing.
QString flagsSection(const Comparison& comparison, const QStringList& labels) {
    QString text;
    std::size_t count = 0;
    for (const auto& row : comparison.rows) {
        if (row.flags.empty()) continue;
        text += QStringLiteral("  %1\n").arg(toQt(row.name));
        for (const auto& flag : row.flags)
            text += QStringLiteral("    %1\n").arg(flagText(flag, labels));
        ++count;
    }
    if (count == 0) return {};
    return CommandWords::tr("\nTo look into first: %1 of %2\n")
               .arg(QString::number(count), QString::number(comparison.rows.size())) +
           text;
}

QString suggestedSection(const Comparison& comparison) {
    Columns columns;
    for (const auto& row : comparison.suggested) {
        QStringList cells;
        for (const auto& members : row.members)
            cells += namesOrDash(members);
        columns.add(cells += suggestionText(row));
    }
    if (columns.isEmpty()) return {};
    return CommandWords::tr("\nMay be the same, for you to say: %1\n")
               .arg(comparison.suggested.size()) +
           columns.text();
}

QString onlySection(const QString& label, const std::vector<Ranked>& only) {
    if (only.empty()) return {};
    Columns columns;
    for (const auto& [capability, score] : only)
        columns.add({QString::number(pointsOf(score).total).rightJustified(3),
                     toQt(capability->name.text()), tierName(score.tier)});
    return CommandWords::tr("\nOnly %1: %2\n").arg(label, QString::number(only.size())) +
           columns.text();
}

QString unplacedSection(const QString& label, const std::vector<const Capability*>& waiting) {
    if (waiting.empty()) return {};
    auto text = CommandWords::tr("\nWaiting for a place, %1: %2\n")
                    .arg(label, QString::number(waiting.size()));
    for (const auto* each : waiting)
        text += QStringLiteral("  ") + toQt(each->name.text()) + u'\n';
    return text;
}

template <class Lists, class Section>
QString sections(const Lists& lists, const QStringList& labels, Section section) {
    QString text;
    for (std::size_t map = 0; map < lists.size(); ++map)
        text += section(labels[static_cast<qsizetype>(map)], lists[map]);
    return text;
}

} // namespace

QString comparisonText(const ShownComparison& shown) {
    const auto& comparison = shown.comparison();
    const auto& labels = shown.labels();
    auto text = CommandWords::tr("%1, on %2\n")
                    .arg(labels.join(CommandWords::tr(" and ")), dateText(shown.on()));
    using enum JointVerdict;
    for (const auto verdict : {startTogether, sameTier, heldBack, differentTiers, notPlaced})
        text += verdictSection(verdict, comparison, labels);
    text += flagsSection(comparison, labels);
    text += sections(comparison.only, labels, onlySection);
    text += suggestedSection(comparison);
    if (comparison.areSuggestionsCutShort)
        text += CommandWords::tr("\nThere is too much to suggest what else may be the same.\n");
    text += sections(comparison.unplaced, labels, unplacedSection);
    return text + u'\n' + comparisonCautionText() + u' ' + cautionText() + u'\n';
}

} // namespace rightward
