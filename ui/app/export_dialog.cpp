// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"

#include "app/form_dialog.h"
#include "bridge/convert.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QRadioButton>
#include <QSettings>

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
    const auto* map = session.map();
    if (!map) return;
    const bool isPaper = format == PaperFormat::pdf;
    const auto title =
        isPaper ? ExportWords::tr("Export a board paper") : ExportWords::tr("Export a picture");
    const auto edition = askForEdition(title, parent);
    if (!edition) return;
    const auto& council = session.library().councils.at(map->info.council);
    const auto name = fileNameFor(toQt(council.name.text() + " " + map->info.title.text()));
    const auto path = askForFile(
        title, name, isPaper ? QStringLiteral(".pdf") : QStringLiteral(".png"),
        isPaper ? ExportWords::tr("Papers (*.pdf)") : ExportWords::tr("Pictures (*.png)"), parent);
    if (path.isEmpty()) return;
    const BusyPointer busy;
    PaperOptions options;
    options.edition = *edition;
    exportMap(session.library(), map->info.id, format, options, pathFromQt(path));
}

} // namespace rightward
