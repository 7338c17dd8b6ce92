// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"

#include "bridge/convert.h"
#include "bridge/form_dialog.h"
#include "bridge/long_work.h"
#include "bridge/plain_text.h"
#include "exchange/csv_write.h"
#include "exchange/json.h"
#include "paper/comparison_paper.h"
#include "paper/web_page.h"
#include "paper/workbook.h"
#include "sidebyside/two_maps.h"
#include "store/file.h"
#include "store/library_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QRadioButton>
#include <QSettings>

#include <filesystem>
#include <functional>
#include <span>
#include <system_error>
#include <tuple>
#include <vector>

namespace rightward {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

const QString folderKey = QStringLiteral("export/folder");

QString askForFile(const QString& title, const QString& name, const QString& ending,
                   const QString& kind, QWidget* parent) {
    QSettings settings;
    const auto start = QFileInfo(settings.value(folderKey).toString(), name + ending);
    auto path = QFileDialog::getSaveFileName(parent, title, start.filePath(), kind);
    if (path.isEmpty()) return path;
    if (QFileInfo(path).suffix().isEmpty()) path += ending;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

using Made = std::vector<std::byte>;

Made asBytes(const std::string& text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

QString makingText(const QString& path) {
    return ExportWords::tr("Making %1").arg(QFileInfo(path).fileName());
}

/// Where a file is written may hang, and then nobody waits for it: it takes no name any more.
LastLook lastLookOf(Progress& progress) {
    struct Stopped {};
    return [&progress] {
        if (!progress.beginTheLastStep()) throw Stopped();
    };
}

/// Makes what a file is to hold beside the window, where it can be stopped, and only then writes
/// it. `make` may read what the window shows: nobody edits meanwhile.
void makeFile(const QString& path, QWidget* parent, const std::function<Made()>& make) {
    Made made;
    if (!runLongWork(parent, makingText(path), [&](Progress&) { made = make(); })) return;
    std::ignore =
        runWorkThatMayHang(parent, makingText(path),
                           [file = pathFromQt(path), made = std::move(made)](Progress& progress) {
                               writeFileAtomically(file, made, lastLookOf(progress));
                           });
}

/// What a file about the shown map is called unless the person says otherwise.
QString shownName(const Session& session) {
    const auto& info = session.map()->info;
    const auto& council = session.library().councils.at(info.council);
    return fileNameFor(toQt(council.name.text() + " " + info.title.text()));
}

/// What the person chose.
struct Asked {
    Edition edition{};
    QString path;
};

std::optional<Asked> ask(const QString& title, const QString& name, const QString& ending,
                         const QString& kind, QWidget* parent) {
    const auto edition = askForEdition(title, parent);
    if (!edition) return std::nullopt;
    auto path = askForFile(title, name, ending, kind, parent);
    if (path.isEmpty()) return std::nullopt;
    return Asked{*edition, std::move(path)};
}

std::optional<Asked> askForPaper(PaperFormat format, const QString& name, QWidget* parent) {
    switch (format) {
    case PaperFormat::pdf: break;
    case PaperFormat::png:
        return ask(ExportWords::tr("Export a picture"), name, QStringLiteral(".png"),
                   ExportWords::tr("Pictures (*.png)"), parent);
    case PaperFormat::svg:
        return ask(ExportWords::tr("Export a drawing"), name, QStringLiteral(".svg"),
                   ExportWords::tr("Drawings (*.svg)"), parent);
    }
    return ask(ExportWords::tr("Export a board paper"), name, QStringLiteral(".pdf"),
               ExportWords::tr("Papers (*.pdf)"), parent);
}

std::optional<Asked> askForTable(const QString& name, QWidget* parent) {
    return ask(ExportWords::tr("Export a table"), name, QStringLiteral(".csv"),
               ExportWords::tr("Tables (*.csv)"), parent);
}

PaperOptions optionsFor(const Asked& asked) {
    PaperOptions options;
    options.edition = asked.edition;
    return options;
}

/// What is on the screen, for the paper. Borrowed.
MapsToCompare toCompare(const TwoMaps& sides) {
    MapsToCompare compared{{}, sides.terms()};
    for (const Side side : bothSides) {
        const auto& map = sides.comparedMap(side);
        compared.maps.push_back(
            {&sides.council(side), &map.info, &map.content, sides.versionName(side)});
    }
    return compared;
}

QString comparedName(const TwoMaps& sides) {
    return fileNameFor(sides.labels().join(ExportWords::tr(" and ")));
}

void sayThatTwoAreNeeded(QWidget* parent) {
    showMessage(parent, ExportWords::tr("Choose a map for both sides first."), {});
}

} // namespace

std::optional<Edition> askForEdition(const QString& title, QWidget* parent) {
    FormDialog dialog(title, parent);
    auto* open = new QRadioButton(
        ExportWords::tr("&Public: no costs, suppliers, contract dates, owners, reasons or notes"),
        &dialog);
    auto* exempt =
        new QRadioButton(ExportWords::tr("&Exempt: everything, not for publication"), &dialog);
    open->setChecked(true);
    dialog.form().addRow(open);
    dialog.form().addRow(exempt);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return exempt->isChecked() ? Edition::exemptEdition : Edition::publicEdition;
}

QString fileNameFor(const QString& name) {
    constexpr qsizetype maxLength = 100;
    QString clean;
    for (const auto c : name.left(maxLength)) {
        clean += c.isLetterOrNumber() || c == u'-' ? c : QChar(u' ');
    }
    clean = clean.simplified();
    return clean.isEmpty() ? ExportWords::tr("Map") : clean;
}

void exportShownMap(const Session& session, PaperFormat format, QWidget* parent) {
    if (!session.map()) return;
    const auto asked = askForPaper(format, shownName(session), parent);
    if (!asked) return;
    makeFile(asked->path, parent, [&] {
        return renderMap(session.library(), session.map()->info.id, format, optionsFor(*asked));
    });
}

void exportWebPage(const Session& session, QWidget* parent) {
    const auto asked = ask(ExportWords::tr("Export a web page"), shownName(session),
                           QStringLiteral(".html"), ExportWords::tr("Web pages (*.html)"), parent);
    if (!asked) return;
    makeFile(asked->path, parent, [&] {
        return renderWebPage(session.library(), session.map()->info.id, asked->edition);
    });
}

void exportWorkbook(const Session& session, QWidget* parent) {
    const auto asked =
        ask(ExportWords::tr("Export a spreadsheet"), shownName(session), QStringLiteral(".xlsx"),
            ExportWords::tr("Spreadsheets (*.xlsx)"), parent);
    if (!asked) return;
    makeFile(asked->path, parent, [&] {
        return renderWorkbook(session.library(), session.map()->info.id, asked->edition);
    });
}

void exportTable(const Session& session, QWidget* parent) {
    if (!session.map()) return;
    const auto asked = askForTable(shownName(session), parent);
    if (!asked) return;
    makeFile(asked->path, parent,
             [&] { return asBytes(writeCsv(shownIn(asked->edition, session.map()->content))); });
}

void exportComparison(const TwoMaps& sides, PaperFormat format, QWidget* parent) {
    if (!sides.comparison()) return sayThatTwoAreNeeded(parent);
    const auto asked = askForPaper(format, comparedName(sides), parent);
    if (!asked) return;
    makeFile(asked->path, parent,
             [&] { return renderComparison(toCompare(sides), format, optionsFor(*asked)); });
}

void exportComparisonTable(const TwoMaps& sides, QWidget* parent) {
    if (!sides.comparison()) return sayThatTwoAreNeeded(parent);
    const auto asked = askForTable(comparedName(sides), parent);
    if (!asked) return;
    makeFile(asked->path, parent, [&] {
        return asBytes(comparisonCsv(ShownComparison(toCompare(sides), asked->edition)));
    });
}

void exportJson(const Session& session, QWidget* parent) {
    const auto path = askForFile(ExportWords::tr("Save a complete copy: costs and notes included"),
                                 ExportWords::tr("Complete copy"), QStringLiteral(".json"),
                                 ExportWords::tr("JSON (*.json)"), parent);
    if (path.isEmpty()) return;
    makeFile(path, parent, [&] { return asBytes(jsonForFile(session.library(), fromQt(path))); });
}

void exportShareCopy(const Session& session, const QString& own, QWidget* parent) {
    const auto path = askForFile(
        ExportWords::tr("Save a copy to share: no costs, suppliers, dates, notes or owners"),
        ExportWords::tr("Copy to share"), QStringLiteral(".rightward"),
        ExportWords::tr("Rightward libraries (*.rightward)"), parent);
    if (path.isEmpty()) return;
    std::error_code notThere;
    if (std::filesystem::equivalent(pathFromQt(path), pathFromQt(own), notThere)) {
        return showMessage(parent,
                           ExportWords::tr("%1 is the library itself, and a copy to share holds "
                                           "less. Choose another name.")
                               .arg(path),
                           {});
    }
    // Not as other files: what could not be opened again is refused.
    std::ignore = runWorkThatMayHang(
        parent, makingText(path),
        [file = pathFromQt(path), library = session.library()](Progress& progress) {
            writeLibraryFile(file, shareCopy(library), lastLookOf(progress));
        });
}

} // namespace rightward
