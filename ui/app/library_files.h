// SPDX-License-Identifier: MIT
#pragma once

#include "app/keeping.h"
#include "bridge/session.h"
#include "store/library_file.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace rightward {

/// What a person says when changes are about to be lost.
enum class LoseChanges { save, discard, cancel };

/// The questions that files raise. Tests answer them without a dialog.
struct FileQuestions {
    std::function<QString()> fileToOpen;
    std::function<QString(const QString& suggestion)> fileToSave;
    std::function<LoseChanges()> loseChanges;
};
FileQuestions askWithDialogs(QWidget* parent);

/// Where this computer keeps what is not saved yet: on the local disk, in a folder that does not
/// roam with the person.
std::filesystem::path keptFolder();

/// New, open, save and save as: which file the session's library came from and goes to. Every
/// function that can fail throws Error and leaves session and disk as they were.
class LibraryFiles : public QObject {
    Q_OBJECT

public:
    LibraryFiles(Session& session, FileQuestions questions, QObject* parent = nullptr);

    /// From now on every edit is kept in this folder until it is saved.
    void keepIn(const std::filesystem::path& folder);
    /// Null while nothing is kept.
    const Keeping* keeping() const { return m_keeping; }

    /// Empty while the library has no file yet.
    const QString& path() const { return m_path; }
    /// When it was last written, by this computer's clock; empty if not by this program run.
    const QString& savedAt() const { return m_savedAt; }
    /// The library's name for a title: its file's name, or "Untitled"; what was taken up is called
    /// after the file that it is not in yet.
    QString displayName() const;

    /// Goes on from what a program that ended had kept. It is not in its file, so saving asks where
    /// to: somebody may have saved there since.
    void takeUp(LeftSession left);

    // Each asks before changes are lost, and says whether it went on.
    bool startNew(Library library);
    bool open();
    bool open(const QString& path);
    bool mayClose();

    /// To its file, or where the person says. False if the person thought better of it.
    bool save();
    bool saveAs();

    /// Newest first, at most ten, of those that were opened or saved.
    static QStringList recent();

Q_SIGNALS:
    /// The path, or when it was saved, changed.
    void fileChanged();

private:
    void write(const QString& path);
    void written(const QString& path, FileMark mark, bool isConfirmed);
    void settle(const QString& path, FileMark mark);
    void beginKeeping();
    void forgetFile();

    Session& m_session;
    FileQuestions m_questions;
    Keeping* m_keeping = nullptr;
    QString m_path;
    /// Where it was before it was taken up; offered when it is saved.
    QString m_suggested;
    QString m_savedAt;
    /// How the file was when we last read or wrote it, to see what others did since.
    FileMark m_seen;
};

} // namespace rightward
