// SPDX-License-Identifier: MIT
#include "paper/workbook.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "model/detail_fields.h"
#include "model/problem.h"
#include "paper/edition.h"
#include "score/ranking.h"
#include "store/file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <stdexcept>
#include <string_view>
#include <type_traits>

namespace rightward {
namespace {

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWords)
};

constexpr double narrow = 12;
constexpr double wide = 24;
constexpr double widest = 48;
constexpr std::uintmax_t mostBytes = std::uintmax_t{256} * 1024 * 1024;

QString headingOf(std::string_view detail) {
    if (detail == "owner") return WorkbookWords::tr("Owner");
    if (detail == "supplier") return WorkbookWords::tr("Supplier");
    if (detail == "annualCost") return WorkbookWords::tr("Annual cost (£)");
    if (detail == "costConfidence") return WorkbookWords::tr("How sure the cost is");
    if (detail == "provision") return WorkbookWords::tr("Provided by");
    if (detail == "contractEnd") return WorkbookWords::tr("Contract ends");
    if (detail == "extensionTo") return WorkbookWords::tr("Could be extended to");
    if (detail == "noticeMonths") return WorkbookWords::tr("Notice (months)");
    if (detail == "users") return WorkbookWords::tr("Users");
    if (detail == "hosting") return WorkbookWords::tr("Hosting");
    if (detail == "dataSensitivity") return WorkbookWords::tr("Data held");
    if (detail == "alreadySharedWith") return WorkbookWords::tr("Already shared with");
    if (detail == "reason") return WorkbookWords::tr("Reason for its place");
    return WorkbookWords::tr("Notes");
}

double widthOf(std::string_view detail) {
    if (detail == "reason" || detail == "notes") return widest;
    const bool isName = detail == "owner" || detail == "supplier" || detail == "alreadySharedWith";
    return isName ? wide : narrow;
}

QString wordOf(CostConfidence confidence) { return confidenceName(confidence); }
QString wordOf(Provision provision) { return provisionName(provision); }
QString wordOf(Hosting hosting) { return hostingName(hosting); }
QString wordOf(DataSensitivity sensitivity) { return sensitivityName(sensitivity); }

/// One sheet, filled cell by cell from the left and row by row.
class Sheet {
public:
    Sheet(lxw_workbook* book, const QString& name)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData())),
          m_heading(workbook_add_format(book)), m_text(workbook_add_format(book)),
          m_day(workbook_add_format(book)), m_whole(workbook_add_format(book)) {
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_text_wrap(m_text);
        format_set_num_format(m_day, "d mmm yyyy");
        format_set_num_format(m_whole, "#,##0");
        for (auto* format : {m_heading, m_text, m_day, m_whole})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }

    void addHeading(const QString& text, double width) {
        worksheet_set_column(m_sheet, m_column, m_column, width, nullptr);
        worksheet_write_string(m_sheet, m_row, m_column++, text.toUtf8().constData(), m_heading);
        m_columns = m_column;
    }
    void startRow() {
        ++m_row;
        m_column = 0;
    }
    void add(const QString& text) {
        worksheet_write_string(m_sheet, m_row, m_column++, text.toUtf8().constData(), m_text);
    }
    void add(std::int64_t number) {
        worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(number), m_whole);
    }
    void add(const Date& date) {
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, m_column++, &day, m_day);
    }
    void skip() { ++m_column; }
    /// Its first row stays in sight, and can be filtered by.
    void finish() {
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_columns - 1));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }

private:
    lxw_worksheet* m_sheet;
    lxw_format* m_heading;
    lxw_format* m_text;
    lxw_format* m_day;
    lxw_format* m_whole;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_col_t m_columns = 0;
};

bool isShown(DetailField field, Edition edition) {
    return edition == Edition::exemptEdition || field.disclosure == Disclosure::open;
}

void addDetail(Sheet& sheet, const std::optional<Date>& date) {
    date ? sheet.add(*date) : sheet.add(notKnown());
}
template <class Whole>
requires requires(const Whole& whole) { whole.value(); }
void addDetail(Sheet& sheet, const std::optional<Whole>& number) {
    number ? sheet.add(number->value()) : sheet.add(notKnown());
}
template <class Text>
requires requires(const Text& text) { text.text(); }
void addDetail(Sheet& sheet, const std::optional<Text>& text) {
    // What nobody wrote is an empty cell; what nobody knows says so.
    text ? sheet.add(toQt(text->text())) : sheet.skip();
}
template <class Word>
requires std::is_enum_v<Word>
void addDetail(Sheet& sheet, const std::optional<Word>& word) {
    word ? sheet.add(wordOf(*word)) : sheet.add(notKnown());
}

void addHeadings(Sheet& sheet, Edition edition) {
    sheet.addHeading(WorkbookWords::tr("Capability"), wide);
    sheet.addHeading(WorkbookWords::tr("Share"), wide);
    sheet.addHeading(WorkbookWords::tr("Score"), narrow);
    sheet.addHeading(WorkbookWords::tr("How settled"), narrow);
    sheet.addHeading(WorkbookWords::tr("How visible"), wide);
    sheet.addHeading(WorkbookWords::tr("Evolution (0 to 1000)"), narrow);
    sheet.addHeading(WorkbookWords::tr("Visibility (0 to 1000)"), narrow);
    const Details none;
    forEachDetail(none, [&](DetailField field, const auto&) {
        if (isShown(field, edition)) sheet.addHeading(headingOf(field.name), widthOf(field.name));
    });
}

void addPlace(Sheet& sheet, const Place& place) {
    const auto score = scoreOf(place);
    sheet.add(tierName(score.tier));
    sheet.add(std::int64_t{pointsOf(score).total});
    sheet.add(columnName(place.box().column));
    sheet.add(rowName(place.box().row));
    sheet.add(std::int64_t{place.evolution()});
    sheet.add(std::int64_t{place.visibility()});
}

void addRow(Sheet& sheet, const Capability& capability, Edition edition) {
    sheet.startRow();
    sheet.add(toQt(capability.name.text()));
    if (capability.place) {
        addPlace(sheet, *capability.place);
    } else {
        sheet.add(WorkbookWords::tr("Waiting for a place"));
        for (int i = 0; i < 5; ++i)
            sheet.skip();
    }
    forEachDetail(capability.details, [&](DetailField field, const auto& value) {
        if (isShown(field, edition)) addDetail(sheet, value);
    });
}

void setProperties(lxw_workbook* book, const Council& council, const MapInfo& map,
                   Edition edition) {
    auto title = toQt(council.name.text() + ": " + map.title.text()).toUtf8();
    auto subject = editionName(edition).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    // Not the clock's: the same map gives the same bytes.
    properties.created = QDateTime(toQt(map.date), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

void writeBook(lxw_workbook* book, const Library& library, const Map& map, Edition edition) {
    setProperties(book, library.councils.at(map.info.council), map.info, edition);
    Sheet sheet(book, WorkbookWords::tr("Capabilities"));
    addHeadings(sheet, edition);
    const auto content = shownIn(edition, map.content);
    for (const auto& each : ranked(content))
        addRow(sheet, *each.capability, edition);
    for (const auto* each : unplaced(content))
        addRow(sheet, *each, edition);
    sheet.finish();
}

} // namespace

std::vector<std::byte> renderWorkbook(const Library& library, MapId id, Edition edition) {
    const auto* map = library.map(id);
    if (!map) throw std::out_of_range("no such map");
    // The library writes to a file of its own only.
    const QTemporaryDir folder;
    const auto path = pathFromQt(folder.filePath(QStringLiteral("map.xlsx")));
    auto folderName = fromQt(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    auto* book = workbook_new_opt(path.string().c_str(), &options);
    if (!book) throw Error(ErrorCode::renderFailed, {});
    try {
        writeBook(book, library, *map, edition);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    if (const auto fault = workbook_close(book); fault != LXW_NO_ERROR)
        throw Error(ErrorCode::writeFailed, {utf8(path), lxw_strerror(fault)});
    return readWholeFile(path, mostBytes);
}

void exportWorkbook(const Library& library, MapId map, Edition edition,
                    const std::filesystem::path& to) {
    writeFileAtomically(to, renderWorkbook(library, map, edition));
}

} // namespace rightward
