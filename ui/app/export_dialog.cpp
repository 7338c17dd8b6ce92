// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"

#include "app/paper_sources.h"
#include "bridge/convert.h"
#include "bridge/form_dialog.h"
#include "bridge/plain_text.h"
#include "exchange/csv_write.h"
#include "exchange/json.h"
#include "paper/comparison_paper.h"
#include "publish/export_file.h"
#include "sidebyside/two_maps.h"
#include "store/library_file.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QRadioButton>

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

std::vector<std::byte> asBytes(const std::string& text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// What `write` makes of the edition that the person chose, as a table where they said.
void makeTable(const QString& name, QWidget* parent,
               const std::function<std::string(Edition)>& write) {
    const auto title = ExportWords::tr("Export a table");
    const auto edition = askForEdition(title, parent);
    if (!edition) return;
    const auto path = askForFile(title, nameIn(*edition, name), QStringLiteral(".csv"),
                                 ExportWords::tr("Tables (*.csv)"), parent);
    if (path.isEmpty()) return;
    std::ignore = makeFile(path, parent, [&](Progress&) { return asBytes(write(*edition)); });
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

void exportTable(const Session& session, QWidget* parent) {
    if (!session.map()) return;
    makeTable(shownName(session), parent,
              [&](Edition edition) { return writeCsv(shownIn(edition, session.map()->content)); });
}

void exportComparisonTable(const TwoMaps& sides, QWidget* parent) {
    makeTable(comparedName(sides), parent, [&](Edition edition) {
        return comparisonCsv(ShownComparison(toCompare(sides), edition));
    });
}

void exportJson(const Session& session, QWidget* parent) {
    const auto path = askForFile(ExportWords::tr("Save a complete copy: costs and notes included"),
                                 ExportWords::tr("Complete copy"), QStringLiteral(".json"),
                                 ExportWords::tr("JSON (*.json)"), parent);
    if (path.isEmpty()) return;
    std::ignore = makeFile(path, parent, [&](Progress&) {
        return asBytes(jsonForFile(session.library(), fromQt(path)));
    });
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
