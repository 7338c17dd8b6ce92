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
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
}

bool LibraryFiles::startNew(Library library) {
    if (!mayClose()) return false;
    m_session.adopt(std::move(library));
    m_path.clear();
    m_savedAt.clear();
    m_bytesOnDisk.clear();
    Q_EMIT fileChanged();
    return true;
}

bool LibraryFiles::open() {
    const auto path = m_questions.fileToOpen();
    return !path.isEmpty() && open(path);
}

bool LibraryFiles::open(const QString& path) {
    auto bytes = readLibraryBytes(pathFromQt(path));
    auto library = libraryFromBytes(bytes, pathFromQt(path));
    if (!mayClose()) return false;
    m_session.adopt(std::move(library));
    m_savedAt.clear();
    settle(path, std::move(bytes));
    return true;
}

bool LibraryFiles::mayClose() {
    if (!m_session.isModified()) return true;
    switch (m_questions.loseChanges()) {
    case LoseChanges::save: return save();
    case LoseChanges::discard: return true;
    case LoseChanges::cancel: return false;
    }
    return false;
}

bool LibraryFiles::save() {
    if (m_path.isEmpty()) return saveAs();
    // Somebody else's work may be in the file by now: it is never overwritten unseen.
    if (isChangedOnDisk()) throw Error(ErrorCode::fileChangedElsewhere, {fromQt(m_path)});
    write(m_path);
    return true;
}

bool LibraryFiles::saveAs() {
    auto path = m_questions.fileToSave(m_path.isEmpty() ? tr("Untitled") + ending : m_path);
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += ending;
    write(path);
    return true;
}

void LibraryFiles::write(const QString& path) {
    auto bytes = writeLibraryFile(pathFromQt(path), m_session.library());
    m_savedAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_session.markSaved();
    settle(path, std::move(bytes));
}

void LibraryFiles::settle(const QString& path, Bytes bytes) {
    m_path = QFileInfo(path).absoluteFilePath();
    m_bytesOnDisk = std::move(bytes);
    remember(m_path);
    Q_EMIT fileChanged();
}

bool LibraryFiles::isChangedOnDisk() const {
    if (!QFileInfo::exists(m_path)) return false;
    return readLibraryBytes(pathFromQt(m_path)) != m_bytesOnDisk;
}

QStringList LibraryFiles::recent() { return QSettings().value(recentKey).toStringList(); }

} // namespace rightward
