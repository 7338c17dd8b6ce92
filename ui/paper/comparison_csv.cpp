// SPDX-License-Identifier: MIT
#include "bridge/compare_words.h"
#include "bridge/convert.h"
#include "bridge/score_words.h"
#include "bridge/words.h"
#include "exchange/csv_writer.h"
#include "paper/comparison_paper.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"

namespace rightward {
namespace {

/// One row of the table, be it something in common or of one map alone.
struct CsvRow {
    QString name;
    const Members* members{};
    QString verdict;
    /// What the maps come to together; null where nothing is known to be in common.
    const ComparedRow* together{};
    /// Whether these are costs and dates of one thing.
    bool isOneThing = true;
};

class CsvTableOf {
public:
    explicit CsvTableOf(const ShownComparison& shown)
        : m_shown(shown), m_writer(usualSize * (shown.comparison().rows.size() + 1)) {}

    void addHeadings() {
        addText(PaperWords::tr("capability"));
        for (const auto& label : m_shown.labels()) {
            addText(PaperWords::tr("%1: name").arg(label));
            addText(PaperWords::tr("%1: score").arg(label));
            addText(PaperWords::tr("%1: tier").arg(label));
        }
        for (const auto& heading :
             {PaperWords::tr("score together"), PaperWords::tr("tier together"),
              PaperWords::tr("verdict"), PaperWords::tr("who would have to move")})
            addText(heading);
        if (!m_shown.isPublic()) addExemptHeadings();
        m_writer.endRow();
    }

    void add(const CsvRow& row) {
        addText(row.name);
        const auto places = placesOf(*row.members);
        for (std::size_t map = 0; map < m_shown.count(); ++map) {
            addText(namesText((*row.members)[map]));
            addScore(places[map] ? std::optional(scoreOf(*places[map])) : std::nullopt);
        }
        const auto* together =
            row.together && row.together->together ? &*row.together->together : nullptr;
        addScore(together ? std::optional(together->score) : std::nullopt);
        addText(row.verdict);
        addText(together ? movesText(*together, m_shown.labels()) : QString());
        if (!m_shown.isPublic()) addExempt(row);
        m_writer.endRow();
    }

    /// As wide as the others, so that it stays one table.
    void addNote(const QString& note) {
        addText(note);
        for (std::size_t cell = 1; cell < width(); ++cell)
            m_writer.add("");
        m_writer.endRow();
    }

    std::string take() { return m_writer.take(); }

private:
    static constexpr std::size_t usualSize = 400;

    std::size_t width() const {
        constexpr std::size_t forEachMap = 3;
        constexpr std::size_t ofAll = 5;
        constexpr std::size_t exempt = 6 + readinessParts;
        const auto open = ofAll + forEachMap * m_shown.count();
        return m_shown.isPublic() ? open : open + exempt + m_shown.count();
    }

    void addExemptHeadings() {
        addText(PaperWords::tr("cost a year together"));
        addText(PaperWords::tr("costs not known"));
        for (const auto& label : m_shown.labels())
            addText(PaperWords::tr("%1: contract ends").arg(label));
        addText(PaperWords::tr("notify by"));
        addText(PaperWords::tr("readiness"));
        for (const auto& [part, token] : tokenTable<ReadinessPart>)
            addText(PaperWords::tr("%1, of %2")
                        .arg(readinessPartName(part), QString::number(mostPointsFor(part))));
        addText(PaperWords::tr("to look into"));
        addText(PaperWords::tr("to find out"));
    }

    void addExempt(const CsvRow& row) {
        row.isOneThing ? addMoney(*row.members) : addBlanks(3 + m_shown.count());
        row.together ? addReadiness(*row.together) : addBlanks(3 + readinessParts);
    }

    void addMoney(const Members& members) {
        const auto costs = costsOf(members);
        costs.knownCount == 0 ? m_writer.add("") : m_writer.add(costs.known);
        m_writer.add(static_cast<std::int64_t>(costs.unknownCount));
        for (const auto& each : members)
            m_writer.add(fromQt(contractEndsText(each, DateStyle::iso)));
        const auto notice = earliestNotice(members);
        m_writer.add(notice ? notice->by.iso() : std::string());
    }

    void addReadiness(const ComparedRow& row) {
        m_writer.add(std::int64_t{row.readiness.total()});
        for (const auto& part : row.readiness.parts)
            m_writer.add(std::int64_t{part.points});
        addText(flagTexts(row.flags, m_shown.labels()).join(u' '));
        addText(toFindOutTexts(row.readiness, m_shown.labels()).join(u' '));
    }

    void addBlanks(std::size_t count) {
        for (; count > 0; --count)
            m_writer.add("");
    }

    void addScore(const std::optional<Score>& score) {
        if (!score) return addBlanks(2);
        m_writer.add(std::int64_t{pointsOf(*score).total});
        addText(tierName(score->tier));
    }

    /// Our words and theirs alike: either may come first.
    void addText(const QString& text) {
        text.isEmpty() ? m_writer.add("") : m_writer.addText(fromQt(text));
    }

    const ShownComparison& m_shown;
    CsvWriter m_writer;
};

void addAlone(CsvTableOf& table, const ShownComparison& shown) {
    for (const auto& row : shown.comparison().alone) {
        const auto& label = shown.label(onlyMapOf(row));
        table.add(
            {toQt(row.name), &row.members, row.together ? onlyText(label) : waitingText(label)});
    }
}

void addSuggested(CsvTableOf& table, const Comparison& comparison) {
    for (const auto& row : comparison.suggested) {
        const auto verdict = PaperWords::tr("%1: %2").arg(maybeTheSameText(), suggestionText(row));
        table.add({toQt(row.name), &row.members, verdict, nullptr, false});
    }
}

} // namespace

std::string comparisonCsv(const ShownComparison& shown) {
    CsvTableOf table(shown);
    table.addHeadings();
    for (const auto& row : shown.comparison().rows)
        table.add({toQt(row.name), &row.members, verdictOf(row), &row});
    addAlone(table, shown);
    addSuggested(table, shown.comparison());
    table.addNote(closingNote(shown));
    return table.take();
}

} // namespace rightward
