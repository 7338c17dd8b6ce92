// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"

#include "app/form_dialog.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "exchange/csv_write.h"
#include "exchange/json.h"
#include "store/file.h"
#include "store/library_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QRadioButton>
#include <QSettings>

#include <filesystem>
#include <span>
#include <system_error>

namespace rightward {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

const QString folderKey = QStringLiteral("export/folder");

/// Public unless the person says otherwise, every time anew.
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

/// Shows for as long as it lives that the program is at work.
class BusyPointer {
public:
    BusyPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QGuiApplication::restoreOverrideCursor(); }
    BusyPointer(const BusyPointer&) = delete;
    BusyPointer& operator=(const BusyPointer&) = delete;
};

/// What a file about the shown map is called unless the person says otherwise.
QString shownName(const Session& session) {
    const auto& info = session.map()->info;
    const auto& council = session.library().councils.at(info.council);
    return fileNameFor(toQt(council.name.text() + " " + info.title.text()));
}

void write(const QString& path, const std::string& text) {
    writeFileAtomically(pathFromQt(path), std::as_bytes(std::span(text)));
}

} // namespace

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
    const bool isPaper = format == PaperFormat::pdf;
    const auto title =
        isPaper ? ExportWords::tr("Export a board paper") : ExportWords::tr("Export a picture");
    const auto edition = askForEdition(title, parent);
    if (!edition) return;
    const auto path = askForFile(
        title, shownName(session), isPaper ? QStringLiteral(".pdf") : QStringLiteral(".png"),
        isPaper ? ExportWords::tr("Papers (*.pdf)") : ExportWords::tr("Pictures (*.png)"), parent);
    if (path.isEmpty()) return;
    const BusyPointer busy;
    PaperOptions options;
    options.edition = *edition;
    exportMap(session.library(), session.map()->info.id, format, options, pathFromQt(path));
}

void exportTable(const Session& session, QWidget* parent) {
    if (!session.map()) return;
    const auto title = ExportWords::tr("Export a table");
    const auto edition = askForEdition(title, parent);
    if (!edition) return;
    const auto path = askForFile(title, shownName(session), QStringLiteral(".csv"),
                                 ExportWords::tr("Tables (*.csv)"), parent);
    if (path.isEmpty()) return;
    const BusyPointer busy;
    write(path, writeCsv(shownIn(*edition, session.map()->content)));
}

void exportJson(const Session& session, QWidget* parent) {
    const auto path = askForFile(ExportWords::tr("Save a complete copy: costs and notes included"),
                                 ExportWords::tr("Complete copy"), QStringLiteral(".json"),
                                 ExportWords::tr("JSON (*.json)"), parent);
    if (path.isEmpty()) return;
    const BusyPointer busy;
    write(path, jsonForFile(session.library(), fromQt(path)));
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
    const BusyPointer busy;
    writeLibraryFile(pathFromQt(path), shareCopy(session.library()));
}

} // namespace rightward
