// SPDX-License-Identifier: MIT
#include "paper/compared_cells.h"

#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"

namespace rightward {
namespace {

/// One row of the table, be it something in common or of one map alone.
struct TableRow {
    QString name;
    const Members* members{};
    QString verdict;
    /// What the maps come to together; null where nothing is known to be in common.
    const ComparedRow* together{};
    /// Whether these are costs and dates of one thing.
    bool isOneThing = true;
};

class ComparedTable {
public:
    ComparedTable(CellSink& cells, const ShownComparison& shown) : m_cells(cells), m_shown(shown) {}

    void addHeadings() {
        words(PaperWords::tr("capability"));
        for (const auto& label : m_shown.labels()) {
            words(PaperWords::tr("%1: name").arg(label));
            figures(PaperWords::tr("%1: score").arg(label));
            words(PaperWords::tr("%1: tier").arg(label));
        }
        figures(PaperWords::tr("score together"));
        words(PaperWords::tr("tier together"));
        words(PaperWords::tr("verdict"));
        words(PaperWords::tr("who would have to move"));
        if (!m_shown.isPublic()) addExemptHeadings();
        m_cells.endRow();
    }

    void add(const TableRow& row) {
        m_cells.addText(row.name);
        const auto places = placesOf(*row.members);
        for (std::size_t map = 0; map < m_shown.count(); ++map) {
            m_cells.addText(namesText((*row.members)[map]));
            addScore(places[map] ? std::optional(scoreOf(*places[map])) : std::nullopt);
        }
        const auto* together =
            row.together && row.together->together ? &*row.together->together : nullptr;
        addScore(together ? std::optional(together->score) : std::nullopt);
        m_cells.addText(row.verdict);
        m_cells.addText(together ? movesText(*together, m_shown.labels()) : QString());
        if (!m_shown.isPublic()) addExempt(row);
        m_cells.endRow();
    }

private:
    void words(const QString& heading) { m_cells.addHeading(heading, CellSink::Holds::words); }
    void figures(const QString& heading) { m_cells.addHeading(heading, CellSink::Holds::figures); }
    void sentences(const QString& heading) {
        m_cells.addHeading(heading, CellSink::Holds::sentences);
    }

    void addExemptHeadings() {
        figures(PaperWords::tr("cost a year together"));
        figures(PaperWords::tr("costs not known"));
        for (const auto& label : m_shown.labels())
            figures(PaperWords::tr("%1: contract ends").arg(label));
        figures(PaperWords::tr("notify by"));
        figures(PaperWords::tr("readiness"));
        for (const auto& [part, token] : tokenTable<ReadinessPart>)
            figures(PaperWords::tr("%1, of %2")
                        .arg(readinessPartName(part), QString::number(mostPointsFor(part))));
        sentences(PaperWords::tr("to look into"));
        sentences(PaperWords::tr("to find out"));
    }

    void addExempt(const TableRow& row) {
        row.isOneThing ? addMoney(*row.members) : m_cells.addBlanks(3 + m_shown.count());
        row.together ? addReadiness(*row.together) : m_cells.addBlanks(3 + readinessParts);
    }

    void addMoney(const Members& members) {
        const auto costs = costsOf(members);
        costs.knownCount == 0 ? m_cells.addBlanks(1) : m_cells.addNumber(costs.known);
        m_cells.addNumber(static_cast<std::int64_t>(costs.unknownCount));
        for (const auto& each : members)
            addEnds(each);
        const auto notice = earliestNotice(members);
        notice ? m_cells.addDay(notice->by) : m_cells.addBlanks(1);
    }

    /// A day where it is one and known; else in words.
    void addEnds(const std::vector<const Capability*>& members) {
        const bool isOneDay = members.size() == 1 && members.front()->details.contractEnd;
        isOneDay ? m_cells.addDay(*members.front()->details.contractEnd)
                 : m_cells.addOwnWords(contractEndsText(members, DateStyle::iso));
    }

    void addReadiness(const ComparedRow& row) {
        m_cells.addNumber(row.readiness.total());
        for (const auto& part : row.readiness.parts)
            m_cells.addNumber(part.points);
        m_cells.addText(flagTexts(row.flags, m_shown.labels()).join(u' '));
        m_cells.addText(toFindOutTexts(row.readiness, m_shown.labels()).join(u' '));
    }

    void addScore(const std::optional<Score>& score) {
        if (!score) return m_cells.addBlanks(2);
        m_cells.addNumber(pointsOf(*score).total);
        m_cells.addText(tierName(score->tier));
    }

    CellSink& m_cells;
    const ShownComparison& m_shown;
};

void addAlone(ComparedTable& table, const ShownComparison& shown) {
    for (const auto& row : shown.comparison().alone) {
        const auto& label = shown.label(onlyMapOf(row));
        table.add(
            {toQt(row.name), &row.members, row.together ? onlyText(label) : waitingText(label)});
    }
}

void addSuggested(ComparedTable& table, const Comparison& comparison) {
    for (const auto& row : comparison.suggested) {
        const auto verdict = PaperWords::tr("%1: %2").arg(maybeTheSameText(), suggestionText(row));
        table.add({toQt(row.name), &row.members, verdict, nullptr, false});
    }
}

} // namespace

void addComparison(CellSink& cells, const ShownComparison& shown) {
    ComparedTable table(cells, shown);
    table.addHeadings();
    for (const auto& row : shown.comparison().rows)
        table.add({toQt(row.name), &row.members, verdictOf(row), &row});
    addAlone(table, shown);
    addSuggested(table, shown.comparison());
}

std::size_t comparisonColumns(const ShownComparison& shown) {
    constexpr std::size_t forEachMap = 3;
    constexpr std::size_t ofAll = 5;
    constexpr std::size_t exempt = 6 + readinessParts;
    const auto open = ofAll + forEachMap * shown.count();
    return shown.isPublic() ? open : open + exempt + shown.count();
}

} // namespace rightward
