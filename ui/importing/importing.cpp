// SPDX-License-Identifier: MIT
#include "importing/importing.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/long_work.h"
#include "bridge/plain_text.h"
#include "exchange/json.h"
#include "exchange/json_check.h"
#include "importing/import_dialog.h"
#include "importing/library_import.h"
#include "intake/join_library.h"
#include "store/file.h"
#include "store/library_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace rightward {
namespace {

struct ImportingWords {
    Q_DECLARE_TR_FUNCTIONS(ImportingWords)
};

std::string textOf(const std::filesystem::path& path, std::size_t limit) {
    const auto bytes = readWholeFile(path, limit);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Runs `read` beside the window; nothing when the person stopped it.
template <class Read>
auto readBeside(const QString& name, QWidget* parent, Read read) {
    std::optional<decltype(read())> result;
    const bool isWhole = runLongWork(parent, ImportingWords::tr("Reading %1").arg(name),
                                     [&](Progress&) { result = read(); });
    if (!isWhole) result.reset();
    return result;
}

void importTable(Session& session, CsvTable table, const QString& name, QWidget* parent) {
    ImportDialog dialog(session, std::move(table), name, parent);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto target = *dialog.import().target();
    auto edit = dialog.import().joining().edit;
    session.perform(std::move(edit));
    const auto* updated = std::get_if<MapId>(&target);
    session.showMap(updated ? *updated : std::get<NewMap>(target).info.id);
}

/// The map to show of what came in: the first new one.
std::optional<MapId> firstNewMap(const Edit& edit) {
    for (const auto& any : edit.changes) {
        const auto* change = std::get_if<Change<MapInfo>>(&any);
        if (change && !change->before) return change->after->id;
    }
    return std::nullopt;
}

void importLibrary(Session& session, const Library& from, const QString& name, QWidget* parent) {
    auto joining = joinLibrary(session.library(), from);
    if (LibraryImportDialog(joining, name, parent).exec() != QDialog::Accepted) return;
    const auto map = firstNewMap(joining.edit);
    joining.edit.name.args = {fromQt(name)};
    session.perform(std::move(joining.edit));
    if (map) session.showMap(*map);
}

void tellProblems(const Problems& problems, const QString& name, QWidget* parent) {
    QStringList lines;
    for (const auto& problem : problems)
        lines << joiningProblemText(problem);
    showMessage(parent,
                ImportingWords::tr("%1 holds values that cannot be right, so nothing comes in. "
                                   "The first: %2")
                    .arg(name, lines.front()),
                lines.join(u'\n'));
}

} // namespace

QString askForImport(QWidget* parent) {
    return QFileDialog::getOpenFileName(
        parent, ImportingWords::tr("Import a table or a library"), {},
        ImportingWords::tr(
            "What can come in (*.csv *.tsv *.txt *.json *.rightward);;All files (*)"));
}

void importFile(Session& session, const QString& path, QWidget* parent) {
    const auto name = QFileInfo(path).fileName();
    const auto file = pathFromQt(path);
    const auto format = incomingFormat(file);
    if (!format) return showMessage(parent, notIncomingText(file), {});
    if (format == IncomingFormat::table) {
        auto table =
            readBeside(name, parent, [&] { return readCsvTable(textOf(file, CsvLimits::bytes)); });
        if (table) importTable(session, std::move(*table), name, parent);
    } else if (format == IncomingFormat::json) {
        const auto reading =
            readBeside(name, parent, [&] { return readJson(textOf(file, JsonLimits::bytes)); });
        if (!reading) return;
        if (!reading->problems.empty()) return tellProblems(reading->problems, name, parent);
        importLibrary(session, reading->library, name, parent);
    } else {
        const auto library = readBeside(name, parent, [&] { return readLibraryFile(file); });
        if (library) importLibrary(session, *library, name, parent);
    }
}

void importClipboard(Session& session, QWidget* parent) {
    const auto text = fromQt(QGuiApplication::clipboard()->text());
    if (trimmed(text).empty()) {
        return showMessage(parent,
                           ImportingWords::tr("There is no text to paste. Copy cells in the "
                                              "spreadsheet first."),
                           {});
    }
    importTable(session, readCsvTable(text), ImportingWords::tr("What was copied"), parent);
}

} // namespace rightward
