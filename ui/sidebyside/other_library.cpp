// SPDX-License-Identifier: MIT
#include "sidebyside/other_library.h"

#include "bridge/convert.h"
#include "bridge/long_work.h"
#include "bridge/plain_text.h"
#include "sidebyside/two_maps.h"
#include "store/library_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace rightward {
namespace {

struct OtherWords {
    Q_DECLARE_TR_FUNCTIONS(OtherWords)
};

} // namespace

void openOther(TwoMaps& sides, const QString& path, QWidget* parent) {
    std::optional<Library> library;
    const bool isDone =
        runLongWork(parent, OtherWords::tr("Opening the other library"),
                    [&](Progress&) { library = readLibraryFile(pathFromQt(path)); });
    if (!isDone) return;
    const auto name = QFileInfo(path).fileName();
    if (library->maps.empty()) {
        return showMessage(parent, OtherWords::tr("%1 has no map to compare with.").arg(name), {});
    }
    sides.openBeside(std::move(*library), name);
}

void askForOther(TwoMaps& sides, QWidget* parent) {
    const auto path = QFileDialog::getOpenFileName(
        parent, OtherWords::tr("Open another library beside this one, only to read"), {},
        OtherWords::tr("Rightward libraries (*.rightward)"));
    if (!path.isEmpty()) openOther(sides, path, parent);
}

} // namespace rightward
