// SPDX-License-Identifier: MIT
#include "paper/workbook_sheet.h"

#include "bridge/convert.h"
#include "model/problem.h"
#include "paper/paper_words.h"
#include "store/file.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace rightward {
namespace {

constexpr std::uintmax_t mostBytes = std::uintmax_t{256} * 1024 * 1024;
constexpr std::uint8_t paperA4 = 9;

QString textOf(const auto& line) { return line ? toQt(line->text()) : QString(); }

/// For the head or the foot of a printed page, where & gives orders.
QString printed(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

void setPrinted(lxw_worksheet* sheet, const WorkbookWords& about) {
    const auto marking = printed(textOf(about.heading.marking));
    const auto foot =
        QStringLiteral("&L%1&C%2&R%3")
            .arg(printed(about.words.edition), marking,
                 PaperWords::tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N")));
    if (!marking.isEmpty())
        worksheet_set_header(sheet, (QStringLiteral("&C") + marking).toUtf8().constData());
    worksheet_set_footer(sheet, foot.toUtf8().constData());
    worksheet_set_paper(sheet, paperA4);
}

void setLines(lxw_worksheet* sheet, lxw_row_t row, double lines) {
    constexpr double lineHeight = 15;
    constexpr double tallest = 409;
    if (lines > 1) worksheet_set_row(sheet, row, std::min(lines * lineHeight, tallest), nullptr);
}

/// As many as keep the letters at half their size or larger.
std::uint16_t pagesAcross(const std::vector<double>& widths) {
    constexpr double fullSize = 130;
    const auto width = std::accumulate(widths.begin(), widths.end(), 0.0);
    return static_cast<std::uint16_t>(std::ceil(width / (2 * fullSize)));
}

QString titleOf(const WorkbookWords& about) {
    return about.heading.title ? textOf(about.heading.title) : about.documentTitle;
}

void setProperties(lxw_workbook* book, const WorkbookWords& about) {
    const auto& heading = about.heading;
    auto comments =
        QStringList{textOf(heading.subtitle), textOf(heading.meeting), textOf(heading.item)};
    comments.removeAll(QString());
    auto title = titleOf(about).toUtf8();
    auto subject = about.words.edition.toUtf8();
    auto category = textOf(heading.marking).toUtf8();
    auto comment = comments.join(QStringLiteral(" · ")).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    if (!category.isEmpty()) properties.category = category.data();
    if (!comment.isEmpty()) properties.comments = comment.data();
    properties.created = QDateTime(toQt(about.made), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

QString nameOfAbout(Edition edition) {
    return edition == Edition::publicEdition ? PaperWords::tr("About (public edition)")
                                             : PaperWords::tr("About (exempt edition)");
}

/// A sheet of its own, so that the data stay one table from the first cell on.
void addAbout(lxw_workbook* book, const WorkbookWords& about) {
    constexpr double saidWidth = 1.5 * DataSheet::widest;
    auto* sheet = workbook_add_worksheet(book, nameOfAbout(about.edition).toUtf8().constData());
    auto* name = workbook_add_format(book);
    auto* text = workbook_add_format(book);
    format_set_bold(name);
    format_set_text_wrap(text);
    for (auto* format : {name, text})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    worksheet_set_column(sheet, 0, 0, DataSheet::wide, nullptr);
    worksheet_set_column(sheet, 1, 1, saidWidth, nullptr);
    worksheet_fit_to_pages(sheet, 1, 0);
    lxw_row_t row = 0;
    const auto add = [&](const QString& what, const QString& said) {
        if (said.isEmpty()) return;
        worksheet_write_string(sheet, row, 0, what.toUtf8().constData(), name);
        setLines(sheet, row, std::ceil(double(said.size()) / saidWidth));
        worksheet_write_string(sheet, row++, 1, said.toUtf8().constData(), text);
    };
    const auto& heading = about.heading;
    add(PaperWords::tr("Title"), heading.title ? textOf(heading.title) : about.words.title);
    add(PaperWords::tr("Subtitle"), textOf(heading.subtitle));
    add(PaperWords::tr("About"), about.words.about);
    add(PaperWords::tr("Meeting"), textOf(heading.meeting));
    add(PaperWords::tr("Agenda item"), textOf(heading.item));
    add(PaperWords::tr("Marking"), textOf(heading.marking));
    add(PaperWords::tr("Edition"),
        PaperWords::tr("%1. %2.").arg(about.words.edition, about.words.editionMeaning));
    add(PaperWords::tr("Note"), about.words.firstNote);
    if (about.edition == Edition::exemptEdition) worksheet_set_tab_color(sheet, LXW_COLOR_RED);
    setPrinted(sheet, about);
}

} // namespace

DataSheet::DataSheet(lxw_workbook* book, const QString& name)
    : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData())),
      m_heading(workbook_add_format(book)), m_text(workbook_add_format(book)),
      m_day(workbook_add_format(book)), m_whole(workbook_add_format(book)) {
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_text_wrap(m_text);
    // Numbers stand at the right of their cells, beside the text of the next.
    for (auto* format : {m_heading, m_text})
        format_set_indent(format, 1);
    format_set_num_format(m_day, "d mmm yyyy");
    format_set_num_format(m_whole, "#,##0");
    for (auto* format : {m_heading, m_text, m_day, m_whole})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void DataSheet::addHeading(const QString& text, double leastWidth) {
    m_widths.push_back(leastWidth);
    write(text, m_heading);
}

void DataSheet::write(const QString& text, lxw_format* format) {
    worksheet_write_string(m_sheet, m_row, m_column, text.toUtf8().constData(), format);
    if (double(text.size()) >= narrow || text.contains(u'\n'))
        m_long.push_back({m_row, m_column, text});
    ++m_column;
}

void DataSheet::startRow() {
    ++m_row;
    m_column = 0;
}

void DataSheet::add(const QString& text) { write(text, m_text); }

void DataSheet::add(std::int64_t number) {
    worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(number), m_whole);
}

void DataSheet::add(const Date& date) {
    lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, m_row, m_column++, &day, m_day);
}

/// Letters are counted, not measured; the heading has bold ones and a button beside them.
void DataSheet::setSizes() {
    constexpr double beside = 2;
    for (const auto& [row, column, text] : m_long) {
        auto& width = m_widths[column];
        if (row > 0) width = std::max(width, std::min(double(text.size()) + beside, widest));
    }
    std::map<lxw_row_t, double> lines;
    for (const auto& [row, column, text] : m_long) {
        double own = 0;
        for (const auto& line : text.split(u'\n'))
            own += std::max(1.0, std::ceil(double(line.size()) / (m_widths[column] - beside)));
        lines[row] = std::max(lines[row], own);
    }
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, m_widths[i], nullptr);
    }
    for (const auto& [row, count] : lines)
        setLines(m_sheet, row, count);
}

void DataSheet::finish(const WorkbookWords& words) {
    setSizes();
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_widths.size() - 1));
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, pagesAcross(m_widths), 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_repeat_columns(m_sheet, 0, 0);
    setPrinted(m_sheet, words);
}

std::vector<std::byte> workbookOf(const WorkbookWords& words,
                                  const std::function<void(lxw_workbook*)>& addData) {
    // The library writes to a file of its own only.
    const QTemporaryDir folder;
    const auto path = pathFromQt(folder.filePath(QStringLiteral("map.xlsx")));
    auto folderName = fromQt(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    auto* book = workbook_new_opt(path.string().c_str(), &options);
    if (!book) throw Error(ErrorCode::renderFailed, {});
    try {
        setProperties(book, words);
        addData(book);
        addAbout(book, words);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    if (const auto fault = workbook_close(book); fault != LXW_NO_ERROR)
        throw Error(ErrorCode::writeFailed, {utf8(path), lxw_strerror(fault)});
    return readWholeFile(path, mostBytes);
}

} // namespace rightward
