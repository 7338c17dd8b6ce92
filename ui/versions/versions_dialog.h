// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace rightward {

class ChangesView;
class VersionsModel;

/// The versions of the shown map: name one, see what has changed since, go back to it, remove it.
/// Whatever is done here can be undone here, and in the window after.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Session& session, QWidget* parent);

private:
    QWidget* makeList();
    QWidget* makeRest();
    QPushButton* makeButton(const QString& text, std::function<void()> work, QWidget* parent);

    const Version* selected() const;
    void refresh();
    void showChanges();
    void name();
    void goBack();
    void remove();
    void undo();
    void tellDone(const QString& sentence);
    void tell(const QString& sentence);

    Session& m_session;
    VersionsModel* m_model;
    QListView* m_list;
    ChangesView* m_changes;
    QStackedWidget* m_right;
    QLabel* m_heading;
    QLabel* m_told;
    QPushButton* m_name{};
    QPushButton* m_goBack{};
    QPushButton* m_remove{};
    QPushButton* m_undo{};
    int m_done = 0; ///< edits made here that can be undone here
};

} // namespace rightward
