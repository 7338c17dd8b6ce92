// SPDX-License-Identifier: MIT
#pragma once

#include "model/library.h"
#include "store/earlier_saves.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rightward {

class ChangesView;
class LibraryFiles;

/// The copies of saves that this computer keeps: which there are of a library, and what changed
/// since each.
class EarlierSavesDialog : public QDialog {
    Q_OBJECT

public:
    /// Of the open library first; of others that were open on this computer too.
    EarlierSavesDialog(const LibraryFiles& files, const Library& open, QWidget* parent = nullptr);

    /// The one that is selected, and the file that it was saved to; nothing where it cannot be
    /// read.
    const std::optional<Library>& selected() const { return m_selected; }
    QString origin() const;

private:
    QWidget* makeBoth();
    QWidget* makeButtons();
    void listSaves();
    void showSelected();

    const LibraryFiles& m_files;
    const Library& m_open;
    QComboBox* m_library;
    QListWidget* m_list;
    QLabel* m_trouble;
    ChangesView* m_changes;
    QPushButton* m_openIt = nullptr;
    std::vector<EarlierSave> m_saves;
    std::optional<Library> m_selected;
};

/// Asks which, and opens it as a copy that is in no file yet. Throws Error.
void openEarlierSave(LibraryFiles& files, const Library& open, QWidget* parent);

} // namespace rightward
