// SPDX-License-Identifier: MIT
#include "bridge/import_words.h"

#include "bridge/convert.h"
#include "bridge/words.h"
#include "store/file.h"

#include <QCoreApplication>
#include <QStringList>

namespace rightward {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Nobody reads more of a cell to know which one is meant.
constexpr qsizetype longestFound = 60;

QString found(const CellProblem& problem) {
    if (problem.args.empty() || problem.args.front().empty()) return {};
    auto text = toQt(problem.args.front()).simplified();
    if (text.size() > longestFound) text = text.left(longestFound) + u'…';
    return ImportWords::tr(", “%1”").arg(text);
}

QString place(const CsvLayout& layout, const CellProblem& problem) {
    const auto row = QString::number(problem.row + 1);
    if (!problem.column) return ImportWords::tr("Row %1").arg(row);
    const auto column = *problem.column;
    const auto letter = columnLetter(column);
    const auto meaning = column < layout.columns.size() ? layout.columns[column] : std::nullopt;
    if (!meaning) return ImportWords::tr("Row %1, column %2").arg(row, letter);
    return ImportWords::tr("Row %1, column %2 (%3)").arg(row, letter, columnTitle(*meaning));
}

QString ending(const std::filesystem::path& path) { return pathToQt(path.extension()).toLower(); }

bool isWorkbook(const QString& ending) {
    return ending == u".xlsx" || ending == u".xls" || ending == u".xlsm" || ending == u".ods";
}

} // namespace

QString columnTitle(CsvColumn column) {
    switch (column) {
    case CsvColumn::name: return ImportWords::tr("Name");
    case CsvColumn::catalogueId: return ImportWords::tr("Catalogue entry");
    case CsvColumn::evolution: return ImportWords::tr("Evolution");
    case CsvColumn::visibility: return ImportWords::tr("Visibility");
    case CsvColumn::owner: return ImportWords::tr("Owner");
    case CsvColumn::supplier: return ImportWords::tr("Supplier");
    case CsvColumn::annualCost: return ImportWords::tr("Annual cost");
    case CsvColumn::costConfidence: return ImportWords::tr("How sure the cost is");
    case CsvColumn::provision: return ImportWords::tr("How it is provided");
    case CsvColumn::contractEnd: return ImportWords::tr("Contract end");
    case CsvColumn::extensionTo: return ImportWords::tr("Extension to");
    case CsvColumn::noticeMonths: return ImportWords::tr("Notice in months");
    case CsvColumn::users: return ImportWords::tr("Users");
    case CsvColumn::hosting: return ImportWords::tr("Hosting");
    case CsvColumn::dataSensitivity: return ImportWords::tr("Data sensitivity");
    case CsvColumn::alreadySharedWith: return ImportWords::tr("Already shared with");
    case CsvColumn::reason: return ImportWords::tr("Reason for this place");
    case CsvColumn::notes: return ImportWords::tr("Notes");
    }
    return {};
}

QString columnLetter(std::size_t column) {
    constexpr std::size_t letters = 26;
    QString name;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letters)));
    }
    return name;
}

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::note: return {};
    case Severity::unknownCell: return ImportWords::tr("The cell is not read.");
    case Severity::lostRow: return ImportWords::tr("The row cannot come in.");
    case Severity::wholeFile: return ImportWords::tr("Nothing can come in like this.");
    }
    return {};
}

QString cellFault(const CellProblem& problem) {
    if (problem.severity == Severity::lostRow && problem.code == ProblemCode::fieldMissing) {
        return ImportWords::tr("This row has no name.");
    }
    return problemText(problem.code);
}

QString cellProblemText(const CsvLayout& layout, const CellProblem& problem) {
    const auto text = ImportWords::tr("%1%2: %3 %4")
                          .arg(place(layout, problem), found(problem), cellFault(problem),
                               severityText(problem.severity));
    return text.trimmed();
}

QString joiningProblemText(const Problem& problem) {
    QStringList facts;
    for (const auto& arg : problem.args)
        facts << toQt(arg);
    auto where = toQt(problem.where);
    bool isRow = false;
    static_cast<void>(where.toInt(&isRow));
    if (isRow) where = ImportWords::tr("row %1").arg(where);
    QStringList about;
    if (!facts.isEmpty()) about << ImportWords::tr("“%1”").arg(facts.join(u' '));
    if (!where.isEmpty()) about << where;
    return ImportWords::tr("%1: %2").arg(about.join(QStringLiteral(", ")), problemText(problem));
}

QString arrivalsText(const Joining& joining) {
    QStringList parts;
    const auto add = [&](Arrival arrival, const QString& words) {
        const auto number = count(joining, arrival);
        if (number > 0) parts << words.arg(number);
    };
    add(Arrival::added, ImportWords::tr("%1 added"));
    add(Arrival::updated, ImportWords::tr("%1 updated"));
    add(Arrival::unchanged, ImportWords::tr("%1 already there"));
    add(Arrival::leftOut, ImportWords::tr("%1 left as yours"));
    return parts.isEmpty() ? ImportWords::tr("nothing to add") : parts.join(QStringLiteral(", "));
}

std::optional<IncomingFormat> incomingFormat(const std::filesystem::path& path) {
    const auto name = ending(path);
    if (name == u".csv" || name == u".tsv" || name == u".txt") return IncomingFormat::table;
    if (name == u".json") return IncomingFormat::json;
    if (name == u".rightward") return IncomingFormat::library;
    return std::nullopt;
}

QString notIncomingText(const std::filesystem::path& path) {
    const auto name = toQt(utf8(path));
    if (isWorkbook(ending(path))) {
        return ImportWords::tr("%1 is a workbook. In the spreadsheet choose Save as and “CSV "
                               "UTF-8”, then import that; or copy the cells and paste them.")
            .arg(name);
    }
    return ImportWords::tr("%1 is of a kind that cannot come in. Choose a table (.csv), JSON "
                           "(.json) or a library (.rightward).")
        .arg(name);
}

} // namespace rightward
