// SPDX-License-Identifier: MIT
#include "files/library_files.h"

#include "bridge/convert.h"
#include "model/problem.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTime>

namespace rightward {
namespace {

const QString recentKey = QStringLiteral("recentLibraries");
constexpr qsizetype maxRecent = 10;

void remember(const QString& path) {
    auto paths = LibraryFiles::recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, maxRecent));
}

QString fileName(const QString& path) { return QFileInfo(path).fileName(); }

} // namespace

LocalFolders localFolders() {
    const auto local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {pathFromQt(local) / "kept", pathFromQt(local) / "saves"};
}

LibraryFiles::LibraryFiles(Session& session, FileQuestions questions, QObject* parent)
    : QObject(parent), m_session(session), m_questions(std::move(questions)) {}

QString LibraryFiles::displayName() const {
    if (!m_path.isEmpty()) return fileName(m_path);
    if (m_suggested.isEmpty()) return tr("Untitled");
    return tr("%1, not saved yet").arg(fileName(m_suggested));
}

void LibraryFiles::keepIn(LocalFolders folders) {
    m_folders = std::move(folders);
    if (m_folders.kept.empty()) return;
    m_keeping = new Keeping(m_session, m_folders.kept, this);
    beginKeeping();
}

void LibraryFiles::beginKeeping() {
    if (m_keeping) m_keeping->begin(m_path, m_seen.digest);
}

bool LibraryFiles::startNew(Library library) {
    if (!mayClose()) return false;
    m_session.adopt(std::move(library));
    forgetFile();
    beginKeeping();
    return true;
}

void LibraryFiles::takeUp(LeftSession left) {
    adoptCopy(std::move(left.library), pathToQt(left.facts.library));
    try {
        auto inFile = read(m_suggested);
        if (inFile.mark.digest == left.facts.seen) {
            m_base = std::move(inFile.library);
            settle(m_suggested, std::move(inFile.mark));
        }
    } catch (const Error&) {
        // Then it is in no file, and saving asks where to.
    }
    if (m_keeping) m_keeping->takeUp(std::move(left.facts), std::move(left.kept));
}

bool LibraryFiles::openCopy(Library library, const QString& origin) {
    if (!mayClose()) return false;
    adoptCopy(std::move(library), origin);
    beginKeeping();
    return true;
}

void LibraryFiles::adoptCopy(Library library, const QString& origin) {
    m_session.adoptUnsaved(std::move(library));
    forgetFile();
    m_suggested = origin;
    Q_EMIT fileChanged();
}

void LibraryFiles::forgetFile() {
    m_path.clear();
    m_suggested.clear();
    m_savedAt.clear();
    m_isCopyKept = true;
    m_seen = {};
    m_base = {};
    Q_EMIT fileChanged();
}

bool LibraryFiles::open() {
    const auto path = m_questions.fileToOpen();
    return !path.isEmpty() && open(path);
}

bool LibraryFiles::open(const QString& path) {
    Opened opened;
    const bool isRead = doWork(tr("Opening %1").arg(fileName(path)), [&] { opened = read(path); });
    if (!isRead) return false;
    switch (askWhetherToOpen(path)) {
    case OpenAnswer::cancel: return false;
    case OpenAnswer::openCopy: return openCopy(std::move(opened.library), path);
    case OpenAnswer::open: break;
    }
    if (!mayClose()) return false;
    m_session.adopt(opened.library);
    forgetFile();
    m_base = std::move(opened.library);
    settle(path, std::move(opened.mark));
    beginKeeping();
    return true;
}

LibraryFiles::Opened LibraryFiles::read(const QString& path) const {
    const auto file = pathFromQt(path);
    const auto bytes = readLibraryBytes(file);
    return {libraryFromBytes(bytes, file), markOf(file, bytes)};
}

OpenAnswer LibraryFiles::askWhetherToOpen(const QString& path) const {
    const bool isElsewhere = m_keeping && m_keeping->isOpenElsewhere(path);
    if (!isElsewhere || !m_questions.aboutOtherWindow) return OpenAnswer::open;
    return m_questions.aboutOtherWindow(path);
}

bool LibraryFiles::doWork(const QString& what, const std::function<void()>& work) const {
    if (m_questions.work) return m_questions.work(what, [&](Progress&) { work(); });
    work();
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
    return m_path.isEmpty() ? saveAs() : persist(m_path, SaveOver::asSeen);
}

bool LibraryFiles::saveAs() {
    auto suggestion = origin();
    if (suggestion.isEmpty()) suggestion = tr("Untitled") + libraryEnding();
    auto path = m_questions.fileToSave(suggestion);
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += libraryEnding();
    return persist(path, SaveOver::anything);
}

/// Asks about whatever stands in the way until it is saved or left.
bool LibraryFiles::persist(const QString& path, SaveOver over) {
    try {
        carryOutInBackground(path, over);
        return true;
    } catch (const Error& error) {
        if (!m_questions.aboutTrouble || answersTo(error.code()).empty()) throw;
        const auto answer = m_questions.aboutTrouble(error);
        const bool isInFile = error.code() == ErrorCode::fileNotConfirmed;
        switch (answer) {
        case SaveAnswer::leave: return isInFile;
        case SaveAnswer::saveCopy: return saveAs();
        case SaveAnswer::writeAgain: return persist(path, SaveOver::nothing);
        case SaveAnswer::tryAgain: return persist(path, isInFile ? SaveOver::asSeen : over);
        case SaveAnswer::showDifference: bringTogether(); return persist(path, over);
        }
        throw;
    }
}

void LibraryFiles::carryOutInBackground(const QString& path, SaveOver over) {
    const SaveJob job{pathFromQt(path), m_session.library(), over, m_seen, m_folders.earlierSaves};
    std::optional<SaveOutcome> outcome;
    // Once it is written it is written, whether or not somebody lost patience meanwhile.
    std::ignore = doWork(tr("Saving %1").arg(fileName(path)), [&] { outcome = carryOut(job); });
    m_savedAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_isCopyKept = outcome->isCopyKept;
    m_base = job.library;
    m_session.markSaved();
    settle(path, outcome->mark);
    // What the disk did not confirm stays kept.
    if (!outcome->isConfirmed) throw Error(ErrorCode::fileNotConfirmed, {fromQt(m_path)});
    if (m_keeping) m_keeping->saved(m_path, m_seen.digest);
}

/// What somebody else saved becomes part of the library, as one edit.
bool LibraryFiles::bringTogether() {
    Opened theirs;
    if (!doWork(tr("Opening %1").arg(fileName(m_path)), [&] { theirs = read(m_path); }))
        return false;
    auto both = m_questions.bringTogether(m_path, {m_base, m_session.library(), theirs.library});
    if (!both) return false;
    m_session.perform({{EditVerb::merge, {}}, diff(m_session.library(), *both).changes});
    m_base = std::move(theirs.library);
    m_seen = std::move(theirs.mark);
    return true;
}

void LibraryFiles::settle(const QString& path, FileMark mark) {
    m_path = QFileInfo(path).absoluteFilePath();
    m_seen = std::move(mark);
    remember(m_path);
    Q_EMIT fileChanged();
}

QStringList LibraryFiles::recent() { return QSettings().value(recentKey).toStringList(); }

} // namespace rightward
