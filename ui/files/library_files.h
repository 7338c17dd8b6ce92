// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "files/file_questions.h"
#include "files/keeping.h"
#include "files/save_job.h"
#include "store/library_file.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace rightward {

/// Where this computer keeps what is not saved yet, and copies of what was: on the local disk, in
/// folders that do not roam with the person.
struct LocalFolders {
    /// Nothing is kept where it is empty.
    std::filesystem::path kept;
    std::filesystem::path earlierSaves;
};
LocalFolders localFolders();

/// New, open, save and save as: which file the session's library came from and goes to. Every
/// function that can fail throws Error and leaves session and disk as they were.
class LibraryFiles : public QObject {
    Q_OBJECT

public:
    LibraryFiles(Session& session, FileQuestions questions, QObject* parent = nullptr);

    /// From now on every edit is kept there until it is saved, and copies of what is saved.
    void keepIn(LocalFolders folders);
    /// Null while nothing is kept.
    Keeping* keeping() const { return m_keeping; }
    const LocalFolders& folders() const { return m_folders; }

    /// Empty while the library has no file yet.
    const QString& path() const { return m_path; }
    /// Its file, or the one that it was in before it was taken up or opened as a copy.
    const QString& origin() const { return m_path.isEmpty() ? m_suggested : m_path; }
    /// When it was last written, by this computer's clock; empty if not by this program run.
    const QString& savedAt() const { return m_savedAt; }
    /// Whether the last save left a copy on this computer, so far as one was wanted.
    bool isCopyKept() const { return m_isCopyKept; }
    /// The library's name for a title: its file's name, or "Untitled"; a copy is called after the
    /// file that it is not in.
    QString displayName() const;

    /// Goes on from what a program that ended had kept. Its file is taken up with it where nobody
    /// saved there since; otherwise it is in no file, and saving asks where to.
    void takeUp(LeftSession left);

    // Each asks before changes are lost, and says whether it went on.
    bool startNew(Library library);
    bool open();
    bool open(const QString& path);
    /// As a library that is in no file yet and was once in `origin`.
    bool openCopy(Library library, const QString& origin);
    bool mayClose();

    /// To its file, or where the person says. False if the person thought better of it. What
    /// stands in the way is asked about, and what others saved there is never overwritten unseen.
    bool save();
    bool saveAs();

    /// Newest first, at most ten, of those that were opened or saved.
    static QStringList recent();

Q_SIGNALS:
    /// The path, or when it was saved, changed.
    void fileChanged();

private:
    /// A library file as it was read.
    struct Opened {
        Library library;
        FileMark mark;
    };

    bool persist(const QString& path, SaveOver over);
    bool carryOutInBackground(const QString& path, SaveOver over);
    void bringTogether();
    void settle(const QString& path, FileMark mark);
    std::optional<Opened> read(const QString& path) const;
    template <class Made, class Make>
    std::optional<Made> inBackground(const QString& what, Make make) const;
    OpenAnswer askWhetherToOpen(const QString& path) const;
    void adoptCopy(Library library, const QString& origin);
    void beginKeeping();
    void forgetFile();

    Session& m_session;
    FileQuestions m_questions;
    LocalFolders m_folders;
    Keeping* m_keeping = nullptr;
    QString m_path;
    /// Where it came from; offered when it is saved.
    QString m_suggested;
    QString m_savedAt;
    bool m_isCopyKept = true;
    /// How the file was when we last read or wrote it, to see what others did since.
    FileMark m_seen;
    Library m_base;
};

} // namespace rightward
