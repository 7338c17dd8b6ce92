// SPDX-License-Identifier: MIT
#include "paper/table_pages.h"

#include "bridge/convert.h"
#include "bridge/detail_words.h"
#include "bridge/words.h"
#include "paper/paper_words.h"
#include "paper/text_block.h"

#include <algorithm>

namespace rightward {
namespace {

constexpr TextStyle headingStyle{13, true};
constexpr double cellPadding = 2;
constexpr double columnGap = 10;

struct TableColumn {
    QString heading;
    double width; ///< with the gap after it
    bool isNumber = false;
};

struct Section {
    QString heading;
    std::vector<QStringList> rows;
};

std::vector<TableColumn> columnsOf(Edition edition) {
    const auto capability = PaperWords::tr("Capability");
    const auto score = PaperWords::tr("Score");
    const auto tier = PaperWords::tr("Tier");
    const auto column = PaperWords::tr("How settled");
    const auto row = PaperWords::tr("Who sees it");
    if (edition == Edition::publicEdition)
        return {{capability, 330}, {score, 52, true}, {tier, 150}, {column, 110}, {row, 140}};
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

QStringList rowOf(const Capability& capability, Edition edition) {
    QStringList row{toQt(capability.name.text())};
    if (const auto& place = capability.place) {
        const auto score = scoreOf(*place);
        row += {QString::number(pointsOf(score).total), tierName(score.tier),
                columnName(place->column()), rowName(place->row())};
    } else {
        row += {{}, {}, {}, {}};
    }
    if (edition == Edition::publicEdition) return row;
    const auto& details = capability.details;
    return row + QStringList{supplierText(details), poundsText(details.annualCost),
                             costConfidenceText(details), contractEndText(details),
                             notifyByText(details)};
}

std::vector<Section> sectionsOf(const MapContent& content, Edition edition) {
    const auto all = ranked(content);
    std::vector<Section> sections;
    for (const auto tier : allTiersBestFirst) {
        Section section;
        for (const auto& each : all) {
            if (each.score.tier == tier) section.rows.push_back(rowOf(*each.capability, edition));
        }
        section.heading = PaperWords::tr("%1: %2 of %3")
                              .arg(tierName(tier), QString::number(section.rows.size()),
                                   QString::number(all.size()));
        sections.push_back(std::move(section));
    }
    Section waiting;
    for (const auto* capability : unplaced(content))
        waiting.rows.push_back(rowOf(*capability, edition));
    waiting.heading =
        PaperWords::tr("Waiting for a place: %1").arg(QString::number(waiting.rows.size()));
    sections.push_back(std::move(waiting));
    std::erase_if(sections, [](const Section& section) { return section.rows.empty(); });
    return sections;
}

/// Fills pages from the top, starting another where a row no longer fits.
class TableWriter {
public:
    TableWriter(std::vector<TableColumn> columns, Band band)
        : m_columns(std::move(columns)), m_band(band) {}

    void add(const Section& section) {
        const auto start = m_y + gapOverSection + headHeight(section.heading);
        if (m_pages.empty() || start + rowHeight(section.rows.front()) > m_band.bottom)
            turnPage();
        else
            m_y += gapOverSection;
        addHead(section.heading);
        for (const auto& row : section.rows) {
            if (m_y + rowHeight(row) > m_band.bottom) {
                turnPage();
                addHead(PaperWords::tr("%1, continued").arg(section.heading));
            }
            addRow(row, {}, true);
        }
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
    static constexpr double gapOverSection = 12;

    QStringList headings() const {
        QStringList headings;
        for (const auto& column : m_columns)
            headings += column.heading;
        return headings;
    }

    double cellWidth(std::size_t column) const { return m_columns[column].width - columnGap; }

    double rowHeight(const QStringList& row, const TextStyle& style = {}) const {
        double height = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            height = std::max(height, textHeight(row[qsizetype(i)], style, cellWidth(i)));
        return height + 2 * cellPadding;
    }

    double headHeight(const QString& heading) const {
        return textHeight(heading, headingStyle, contentWidth) + rowHeight(headings(), {9, true});
    }

    void turnPage() {
        m_pages.emplace_back();
        m_y = m_band.top;
    }

    void addHead(const QString& heading) {
        m_y = addText(m_pages.back(), {pageMargin, m_y}, contentWidth, heading, headingStyle);
        addRow(headings(), {9, true, true}, false);
    }

    void addRow(const QStringList& row, TextStyle style, bool isQuietRule) {
        auto& page = m_pages.back();
        const auto bottom = m_y + rowHeight(row, style);
        auto x = pageMargin;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            style.alignment = m_columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft;
            const auto& cell = row[qsizetype(i)];
            if (!cell.isEmpty()) addText(page, {x, m_y + cellPadding}, cellWidth(i), cell, style);
            x += m_columns[i].width;
        }
        m_y = bottom;
        page.push_back(PageRule{QLineF(pageMargin, m_y, pageMargin + contentWidth, m_y),
                                isQuietRule ? 0.5 : 0.75, isQuietRule});
    }

    std::vector<TableColumn> m_columns;
    Band m_band;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<Page> tablePages(const MapContent& content, Edition edition, Band band) {
    TableWriter table(columnsOf(edition), band);
    for (const auto& section : sectionsOf(content, edition))
        table.add(section);
    return std::move(table).pages();
}

} // namespace rightward
