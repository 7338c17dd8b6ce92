// SPDX-License-Identifier: MIT
#include "paper/workbook.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "model/detail_fields.h"
#include "paper/compared_cells.h"
#include "paper/comparison_words.h"
#include "paper/paper_words.h"
#include "paper/workbook_sheet.h"
#include "score/ranking.h"
#include "store/file.h"

#include <stdexcept>
#include <string_view>
#include <type_traits>

namespace rightward {
namespace {

QString headingOf(std::string_view detail) {
    if (detail == "owner") return PaperWords::tr("Owner");
    if (detail == "supplier") return PaperWords::tr("Supplier");
    if (detail == "annualCost") return PaperWords::tr("Annual cost (£)");
    if (detail == "costConfidence") return PaperWords::tr("How sure the cost is");
    if (detail == "provision") return PaperWords::tr("Provided by");
    if (detail == "contractEnd") return PaperWords::tr("Contract ends");
    if (detail == "extensionTo") return PaperWords::tr("Could be extended to");
    if (detail == "noticeMonths") return PaperWords::tr("Notice (months)");
    if (detail == "users") return PaperWords::tr("Users");
    if (detail == "hosting") return PaperWords::tr("Hosting");
    if (detail == "dataSensitivity") return PaperWords::tr("Data held");
    if (detail == "alreadySharedWith") return PaperWords::tr("Already shared with");
    if (detail == "reason") return PaperWords::tr("Reason for its place");
    return PaperWords::tr("Notes");
}

double widthOf(std::string_view detail) {
    if (detail == "reason" || detail == "notes") return DataSheet::widest;
    const bool isName = detail == "owner" || detail == "supplier" || detail == "alreadySharedWith";
    return isName ? DataSheet::wide : DataSheet::narrow;
}

QString wordOf(CostConfidence confidence) { return confidenceName(confidence); }
QString wordOf(Provision provision) { return provisionName(provision); }
QString wordOf(Hosting hosting) { return hostingName(hosting); }
QString wordOf(DataSensitivity sensitivity) { return sensitivityName(sensitivity); }

bool isShown(DetailField field, Edition edition) {
    return edition == Edition::exemptEdition || field.disclosure == Disclosure::open;
}

void addDetail(DataSheet& sheet, const std::optional<Date>& date) {
    date ? sheet.add(*date) : sheet.add(notKnown());
}
template <class Whole>
requires requires(const Whole& whole) { whole.value(); }
void addDetail(DataSheet& sheet, const std::optional<Whole>& number) {
    number ? sheet.add(number->value()) : sheet.add(notKnown());
}
template <class Text>
requires requires(const Text& text) { text.text(); }
void addDetail(DataSheet& sheet, const std::optional<Text>& text) {
    // What nobody wrote is an empty cell; what nobody knows says so.
    text ? sheet.add(toQt(text->text())) : sheet.skip();
}
template <class Word>
requires std::is_enum_v<Word>
void addDetail(DataSheet& sheet, const std::optional<Word>& word) {
    word ? sheet.add(wordOf(*word)) : sheet.add(notKnown());
}

void addHeadings(DataSheet& sheet, Edition edition) {
    sheet.addHeading(PaperWords::tr("Capability"), DataSheet::wide);
    sheet.addHeading(PaperWords::tr("Share"), DataSheet::wide);
    sheet.addHeading(PaperWords::tr("Score"), DataSheet::narrow);
    sheet.addHeading(PaperWords::tr("How settled"), DataSheet::narrow);
    sheet.addHeading(PaperWords::tr("How visible"), DataSheet::wide);
    sheet.addHeading(PaperWords::tr("Evolution (0 to 1000)"), DataSheet::narrow);
    sheet.addHeading(PaperWords::tr("Visibility (0 to 1000)"), DataSheet::narrow);
    const Details none;
    forEachDetail(none, [&](DetailField field, const auto&) {
        if (isShown(field, edition)) sheet.addHeading(headingOf(field.name), widthOf(field.name));
    });
}

void addPlace(DataSheet& sheet, const Place& place) {
    const auto score = scoreOf(place);
    sheet.add(tierName(score.tier));
    sheet.add(std::int64_t{pointsOf(score).total});
    sheet.add(columnName(place.box().column));
    sheet.add(rowName(place.box().row));
    sheet.add(std::int64_t{place.evolution()});
    sheet.add(std::int64_t{place.visibility()});
}

void addRow(DataSheet& sheet, const Capability& capability, Edition edition) {
    sheet.startRow();
    sheet.add(toQt(capability.name.text()));
    if (capability.place) {
        addPlace(sheet, *capability.place);
    } else {
        sheet.add(PaperWords::tr("Waiting for a place"));
        for (int i = 0; i < 5; ++i)
            sheet.skip();
    }
    forEachDetail(capability.details, [&](DetailField field, const auto& value) {
        if (isShown(field, edition)) addDetail(sheet, value);
    });
}

void addCapabilities(lxw_workbook* book, const MapContent& content, const WorkbookWords& words) {
    DataSheet sheet(book, PaperWords::tr("Capabilities"));
    addHeadings(sheet, words.edition);
    for (const auto& each : ranked(content))
        addRow(sheet, *each.capability, words.edition);
    for (const auto* each : unplaced(content))
        addRow(sheet, *each, words.edition);
    sheet.finish(words);
}

WorkbookWords wordsFor(const Council& council, const MapInfo& map, const PaperOptions& options) {
    auto plain = options;
    plain.heading = {};
    return {wordsOfMap(council, map, plain), options.heading,
            toQt(council.name.text() + ": " + map.title.text()), options.edition, map.date};
}

/// The columns of a comparison as those of a sheet.
class ComparedSheet final : public CellSink {
public:
    explicit ComparedSheet(DataSheet& sheet) : m_sheet(sheet) {}

    void addHeading(const QString& text, Holds what) override {
        m_sheet.addHeading(text, widthFor(what));
    }
    void addText(const QString& text) override {
        startRow();
        text.isEmpty() ? m_sheet.skip() : m_sheet.add(text);
    }
    void addNumber(std::int64_t number) override {
        startRow();
        m_sheet.add(number);
    }
    void addDay(const Date& day) override {
        startRow();
        m_sheet.add(day);
    }
    void endRow() override { m_isRowOver = true; }

private:
    static double widthFor(Holds what) {
        if (what == Holds::figures) return DataSheet::narrow;
        return what == Holds::words ? DataSheet::wide : DataSheet::widest;
    }
    void startRow() {
        if (m_isRowOver) m_sheet.startRow();
        m_isRowOver = false;
    }

    DataSheet& m_sheet;
    bool m_isRowOver = false;
};

} // namespace

std::vector<std::byte> renderWorkbook(const Library& library, MapId id,
                                      const PaperOptions& options) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    const auto words = wordsFor(library.councils.at(map->info.council), map->info, options);
    return workbookOf(words, [&](lxw_workbook* book) {
        addCapabilities(book, shownIn(options.edition, map->content), words);
    });
}

std::vector<std::byte> renderComparisonWorkbook(const MapsToCompare& compared,
                                                const PaperOptions& options) {
    const ShownComparison shown(compared, options.edition);
    auto plain = options;
    plain.heading = {};
    const auto own = wordsOfComparison(shown, plain);
    const WorkbookWords words{own, options.heading, own.title, options.edition, shown.on()};
    return workbookOf(words, [&](lxw_workbook* book) {
        DataSheet sheet(book, PaperWords::tr("Comparison"));
        ComparedSheet cells(sheet);
        addComparison(cells, shown);
        sheet.finish(words);
    });
}

void exportWorkbook(const Library& library, MapId map, const PaperOptions& options,
                    const std::filesystem::path& to) {
    writeFileAtomically(to, renderWorkbook(library, map, options));
}

} // namespace rightward
