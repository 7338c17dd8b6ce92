// SPDX-License-Identifier: MIT
#include "files/library_files.h"

#include "bridge/convert.h"
#include "model/problem.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTime>

#include <memory>

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

/// Ends a save that nobody waits for any more.
struct Stopped {};

QString fileName(const QString& path) { return QFileInfo(path).fileName(); }

} // namespace

LocalFolders localFolders() {
    const auto local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {pathFromQt(local) / "kept", pathFromQt(local) / "saves"};
}

/// `make` may go on when nobody waits for it any more, so all that it uses is its own.
template <class Made, class Make>
std::optional<Made> LibraryFiles::inBackground(const QString& what, Make make) const {
    const auto made = std::make_shared<std::optional<Made>>();
    const auto work = [made, make](Progress& progress) { *made = make(progress); };
    if (m_questions.work) {
        if (!m_questions.work(what, work)) return std::nullopt;
    } else {
        Progress unseen;
        work(unseen);
    }
    return std::move(*made);
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
        if (inFile && inFile->mark.digest == left.facts.seen) {
            m_base = std::move(inFile->library);
            settle(m_suggested, std::move(inFile->mark));
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
    auto opened = read(path);
    if (!opened) return false;
    switch (askWhetherToOpen(path)) {
    case OpenAnswer::cancel: return false;
    case OpenAnswer::openCopy: return openCopy(std::move(opened->library), path);
    case OpenAnswer::open: break;
    }
    if (!mayClose()) return false;
    m_session.adopt(opened->library);
    forgetFile();
    m_base = std::move(opened->library);
    settle(path, std::move(opened->mark));
    beginKeeping();
    return true;
}

/// Nothing when the person stopped it.
std::optional<LibraryFiles::Opened> LibraryFiles::read(const QString& path) const {
    return inBackground<Opened>(
        tr("Opening %1").arg(fileName(path)), [file = pathFromQt(path)](Progress&) {
            const auto bytes = readLibraryBytes(file);
            return Opened{libraryFromBytes(bytes, file), markOf(file, bytes)};
        });
}

OpenAnswer LibraryFiles::askWhetherToOpen(const QString& path) const {
    const bool isElsewhere = m_keeping && m_keeping->isOpenElsewhere(path);
    if (!isElsewhere || !m_questions.aboutOtherWindow) return OpenAnswer::open;
    return m_questions.aboutOtherWindow(path);
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
        return carryOutInBackground(path, over);
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

/// False when the person stopped it: the file is as it was.
bool LibraryFiles::carryOutInBackground(const QString& path, SaveOver over) {
    const SaveJob job{pathFromQt(path), m_session.library(), over, m_seen, m_folders.earlierSaves};
    const auto outcome =
        inBackground<SaveOutcome>(tr("Saving %1").arg(fileName(path)), [job](Progress& progress) {
            return carryOut(job, [&progress] {
                if (!progress.beginTheLastStep()) throw Stopped();
            });
        });
    if (!outcome) return false;
    m_savedAt = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_isCopyKept = outcome->isCopyKept;
    m_base = job.library;
    m_session.markSaved();
    settle(path, outcome->mark);
    // What the disk did not confirm stays kept.
    if (!outcome->isConfirmed) throw Error(ErrorCode::fileNotConfirmed, {fromQt(m_path)});
    if (m_keeping) m_keeping->saved(m_path, m_seen.digest);
    return true;
}

/// What somebody else saved becomes part of the library, as one edit.
void LibraryFiles::bringTogether() {
    auto theirs = read(m_path);
    if (!theirs) return;
    auto both = m_questions.bringTogether(m_path, {m_base, m_session.library(), theirs->library});
    if (!both) return;
    m_session.perform({{EditVerb::merge, {}}, diff(m_session.library(), *both).changes});
    m_base = std::move(theirs->library);
    m_seen = std::move(theirs->mark);
}

void LibraryFiles::settle(const QString& path, FileMark mark) {
    m_path = QFileInfo(path).absoluteFilePath();
    m_seen = std::move(mark);
    remember(m_path);
    Q_EMIT fileChanged();
}

QStringList LibraryFiles::recent() { return QSettings().value(recentKey).toStringList(); }

} // namespace rightward
