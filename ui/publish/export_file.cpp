// SPDX-License-Identifier: MIT
#include "publish/export_file.h"

#include "bridge/convert.h"
#include "bridge/where_to_save.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <utility>

namespace rightward {
namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

const QString folderKey = QStringLiteral("export/folder");

} // namespace

QString fileNameFor(const QString& name) {
    constexpr qsizetype maxLength = 100;
    QString clean;
    for (const auto c : name.left(maxLength)) {
        clean += c.isLetterOrNumber() || c == u'-' ? c : QChar(u' ');
    }
    clean = clean.simplified();
    return clean.isEmpty() ? FileWords::tr("Map") : clean;
}

QString nameIn(Edition edition, const QString& name) {
    return edition == Edition::publicEdition ? name : FileWords::tr("%1 exempt").arg(name);
}

QString askForFile(const QString& title, const QString& name, const QString& ending,
                   const QString& kind, QWidget* parent) {
    QSettings settings;
    const auto start = QFileInfo(settings.value(folderKey).toString(), name + ending);
    auto path = askWhereToSave(title, start.filePath(), ending, kind, parent);
    if (path.isEmpty()) return path;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

QString makingText(const QString& path) {
    return FileWords::tr("Making %1").arg(QFileInfo(path).fileName());
}

LastLook lastLookOf(Progress& progress) {
    struct Stopped {};
    return [&progress] {
        if (!progress.beginTheLastStep()) throw Stopped();
    };
}

bool makeFile(const QString& path, QWidget* parent,
              const std::function<std::vector<std::byte>(Progress&)>& make) {
    std::vector<std::byte> made;
    if (!runLongWork(parent, makingText(path), [&](Progress& progress) { made = make(progress); }))
        return false;
    return runWorkThatMayHang(
        parent, makingText(path),
        [file = pathFromQt(path), made = std::move(made)](Progress& progress) {
            writeFileAtomically(file, made, lastLookOf(progress));
        });
}

} // namespace rightward
