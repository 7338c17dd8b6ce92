// SPDX-License-Identifier: MIT
#pragma once

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

/// New, open, save and save as: which file the session's library came from and goes to. Every
/// function that can fail throws Error and leaves session and disk as they were.
class LibraryFiles : public QObject {
    Q_OBJECT

public:
    LibraryFiles(Session& session, FileQuestions questions, QObject* parent = nullptr);

    /// Empty while the library has no file yet.
    const QString& path() const { return m_path; }
    /// When it was last written, by this computer's clock; empty if not by this program run.
    const QString& savedAt() const { return m_savedAt; }
    /// The library's name for a title: its file's name, or "Untitled".
    QString displayName() const;

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
    void settle(const QString& path, Bytes bytes);
    bool isChangedOnDisk() const;

    Session& m_session;
    FileQuestions m_questions;
    QString m_path;
    QString m_savedAt;
    /// What the file held when we last read or wrote it, to see what others did since.
    Bytes m_bytesOnDisk;
};

} // namespace rightward
