// SPDX-License-Identifier: MIT
#include "paper/table_pages.h"

#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/words.h"
#include "paper/paper_words.h"
#include "score/ranking.h"

namespace rightward {
namespace {

template <class Values, class NameOf>
QStringList namesOf(const Values& values, NameOf nameOf) {
    QStringList names;
    for (const auto value : values)
        names += nameOf(value);
    return names;
}

} // namespace

TableColumn tierColumn(const QString& heading, double width) {
    return columnOf(heading, width, namesOf(allTiersBestFirst, tierName));
}

std::vector<TableColumn> capabilityColumns(Edition edition) {
    const auto capability = PaperWords::tr("Capability");
    const auto score = PaperWords::tr("Score");
    const auto tier = PaperWords::tr("Tier");
    const auto column = PaperWords::tr("How settled");
    const auto row = PaperWords::tr("Who sees it");
    if (edition == Edition::publicEdition)
        return {{capability, 330},
                {score, 52, true},
                tierColumn(tier, 150),
                columnOf(column, 110, namesOf(allColumns, columnName)),
                columnOf(row, 140, namesOf(allRows, rowName))};
    return {{capability, 132},
            {score, 42, true},
            {tier, 90},
            {column, 69},
            {row, 92},
            {PaperWords::tr("Supplier"), 96},
            {PaperWords::tr("Annual cost"), 66, true},
            {PaperWords::tr("How sure"), 54},
            {PaperWords::tr("Contract ends"), 74},
            {PaperWords::tr("Notify by"), 67}};
}

namespace {

QStringList exemptCells(const Details& details) {
    return {supplierText(details), poundsText(details.annualCost), costConfidenceText(details),
            contractEndText(details), notifyByText(details)};
}

} // namespace

QStringList capabilityRow(const Capability& capability, Edition edition) {
    QStringList row{toQt(capability.name.text())};
    if (const auto& place = capability.place) {
        const auto score = scoreOf(*place);
        row += {QString::number(pointsOf(score).total), tierName(score.tier),
                columnName(place->column()), rowName(place->row())};
    } else {
        row += {{}, {}, {}, {}};
    }
    if (edition == Edition::publicEdition) return row;
    return row + exemptCells(capability.details);
}

std::vector<TableSection> tableSections(const MapContent& content, Edition edition) {
    const auto all = ranked(content);
    std::vector<TableSection> sections;
    for (const auto tier : allTiersBestFirst) {
        TableSection section{{}, capabilityColumns(edition), {}};
        for (const auto& each : all) {
            if (each.score.tier == tier)
                section.rows.push_back(capabilityRow(*each.capability, edition));
        }
        section.heading = PaperWords::tr("%1: %2 of %3")
                              .arg(tierName(tier), QString::number(section.rows.size()),
                                   QString::number(all.size()));
        sections.push_back(std::move(section));
    }
    TableSection waiting{{}, capabilityColumns(edition), {}};
    for (const auto* capability : unplaced(content))
        waiting.rows.push_back(capabilityRow(*capability, edition));
    waiting.heading =
        PaperWords::tr("Waiting for a place: %1").arg(QString::number(waiting.rows.size()));
    sections.push_back(std::move(waiting));
    std::erase_if(sections, [](const TableSection& section) { return section.rows.empty(); });
    return sections;
}

namespace {

/// In the order of the other tables.
TableSection moneySection(const MapContent& content) {
    TableSection section{{},
                         {{PaperWords::tr("Capability"), 200},
                          {PaperWords::tr("Supplier"), 162},
                          {PaperWords::tr("Annual cost"), 66, true},
                          {PaperWords::tr("How sure"), 104},
                          {PaperWords::tr("Contract ends"), 130},
                          {PaperWords::tr("Notify by"), 120}},
                         {}};
    const auto add = [&](const Capability& capability) {
        section.rows.push_back(QStringList{toQt(capability.name.text())} +
                               exemptCells(capability.details));
    };
    for (const auto& each : ranked(content))
        add(*each.capability);
    for (const auto* waiting : unplaced(content))
        add(*waiting);
    section.heading =
        PaperWords::tr("Suppliers, costs and dates: %1").arg(QString::number(section.rows.size()));
    return section;
}

} // namespace

std::vector<TableSection> listSections(const MapContent& content, Edition edition, double width) {
    constexpr double leastForAllColumns = 700;
    if (edition == Edition::publicEdition || width >= leastForAllColumns)
        return tableSections(content, edition);
    auto sections = tableSections(content, Edition::publicEdition);
    if (!sections.empty()) sections.push_back(moneySection(content));
    return sections;
}

} // namespace rightward
