// SPDX-License-Identifier: MIT
#include "app/library_files.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "model/problem.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTime>

namespace rightward {
namespace {

const QString recentKey = QStringLiteral("recentLibraries");
const QString ending = QStringLiteral(".rightward");
constexpr qsizetype maxRecent = 10;

void remember(const QString& path) {
    auto paths = LibraryFiles::recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, maxRecent));
}

QString filter() { return LibraryFiles::tr("Rightward libraries (*%1)").arg(ending); }

LoseChanges askAboutChanges(QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setText(LibraryFiles::tr("This library has changes that are not saved."));
    box.setInformativeText(LibraryFiles::tr("Save them before going on?"));
    const auto* save = box.addButton(LibraryFiles::tr("&Save"), QMessageBox::AcceptRole);
    const auto* discard =
        box.addButton(LibraryFiles::tr("&Do not save"), QMessageBox::DestructiveRole);
    box.addButton(LibraryFiles::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save) return LoseChanges::save;
    return box.clickedButton() == discard ? LoseChanges::discard : LoseChanges::cancel;
}

} // namespace

FileQuestions askWithDialogs(QWidget* parent) {
    return {[parent] {
                return QFileDialog::getOpenFileName(parent, LibraryFiles::tr("Open a library"), {},
                                                    filter());
            },
            [parent](const QString& suggestion) {
                return QFileDialog::getSaveFileName(parent, LibraryFiles::tr("Save the library as"),
                                                    suggestion, filter());
            },
            [parent] { return askAboutChanges(parent); }};
}

LibraryFiles::LibraryFiles(Session& session, FileQuestions questions, QObject* parent)
    : QObject(parent), m_session(session), m_questions(std::move(questions)) {}

QString LibraryFiles::displayName() const {
    if (!m_path.isEmpty()) return QFileInfo(m_path).fileName();
    if (m_suggested.isEmpty()) return tr("Untitled");
    return tr("%1, not saved yet").arg(QFileInfo(m_suggested).fileName());
}

void LibraryFiles::keepIn(const std::filesystem::path& folder) {
    m_keeping = new Keeping(m_session, folder, this);
    beginKeeping();
}

void LibraryFiles::beginKeeping() {
    if (m_keeping) m_keeping->begin(m_path);
}

bool LibraryFiles::startNew(Library library) {
    if (!mayClose()) return false;
    m_session.adopt(std::move(library));
    forgetFile();
    beginKeeping();
    return true;
}

void LibraryFiles::takeUp(LeftSession left) {
    m_session.adoptUnsaved(std::move(left.library));
    forgetFile();
    m_suggested = pathToQt(left.facts.library);
    Q_EMIT fileChanged();
    if (m_keeping) m_keeping->takeUp(std::move(left.facts), std::move(left.kept));
}

void LibraryFiles::forgetFile() {
    m_path.clear();
    m_suggested.clear();
    m_savedAt.clear();
    m_seen = {};
    Q_EMIT fileChanged();
}

bool LibraryFiles::open() {
    const auto path = m_questions.fileToOpen();
    return !path.isEmpty() && open(path);
}

bool LibraryFiles::open(const QString& path) {
    const auto bytes = readLibraryBytes(pathFromQt(path));
    auto library = libraryFromBytes(bytes, pathFromQt(path));
    if (!mayClose()) return false;
    m_session.adopt(std::move(library));
    m_savedAt.clear();
    settle(path, markOf(pathFromQt(path), bytes));
    beginKeeping();
    return true;
}

bool LibraryFiles::mayClose() {
    if (!m_session.isModified()) return true;
    switch (m_questions.loseChanges()) {
    case LoseChanges::save: return save();
    case LoseChanges::discard:
        if (m_keeping) m_keeping->forget();
        return true;
    case LoseChanges::cancel: return false;
    }
    return false;
}

bool LibraryFiles::save() {
    if (m_path.isEmpty()) return saveAs();
    if (!QFileInfo::exists(m_path)) {
        write(m_path);
        return true;
    }
    // Somebody else's work may be in the file by now: it is never overwritten unseen.
    auto saved = saveLibraryFile(pathFromQt(m_path), m_session.library(), m_seen);
    written(m_path, std::move(saved.mark), saved.isConfirmed);
    return true;
}

bool LibraryFiles::saveAs() {
    auto suggestion = m_path.isEmpty() ? m_suggested : m_path;
    if (suggestion.isEmpty()) suggestion = tr("Untitled") + ending;
    auto path = m_questions.fileToSave(suggestion);
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += ending;
    write(path);
    return true;
}

void LibraryFiles::write(const QString& path) {
    const auto bytes = writeLibraryFile(pathFromQt(path), m_session.library());
    written(path, markOf(pathFromQt(path), bytes), true);
}

void LibraryFiles::written(const QString& path, FileMark mark, bool isConfirmed) {
    m_savedAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_session.markSaved();
    settle(path, std::move(mark));
    // What the disk did not confirm stays kept.
    if (!isConfirmed) throw Error(ErrorCode::fileNotConfirmed, {fromQt(m_path)});
    if (m_keeping) m_keeping->saved(m_path);
}

void LibraryFiles::settle(const QString& path, FileMark mark) {
    m_path = QFileInfo(path).absoluteFilePath();
    m_seen = std::move(mark);
    remember(m_path);
    Q_EMIT fileChanged();
}

std::filesystem::path keptFolder() {
    const auto local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return pathFromQt(local) / "kept";
}

QStringList LibraryFiles::recent() { return QSettings().value(recentKey).toStringList(); }

} // namespace rightward
