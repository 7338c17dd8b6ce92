// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "files/library_files.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace rightward {

class CataloguePanel;
class CompareView;
class ExactView;
class InspectorPanel;
class ListPanel;
class MapView;
class StatusLine;
class WindowActions;

/// The one window: catalogue at the left, the map or the list in the middle, the inspector at the
/// right; or two maps side by side, with all the room to themselves. It only puts them together;
/// what they show and change goes through the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Keeps every edit until it is saved, and copies of what is saved, where folders are named.
    MainWindow(Session& session, FileQuestions questions, LocalFolders folders = {});
    ~MainWindow() override;

    LibraryFiles& files() { return *m_files; }
    /// What is half typed in a field becomes an edit.
    void finishTyping();
    /// Whether closing asks about what is not saved. It is kept either way.
    void setAsksAtClose(bool asks) { m_asksAtClose = asks; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeMiddle();
    bool isComparing() const;
    void putTogether();
    void makeActions();
    void makeRoom();
    void restoreLayout();
    void refreshTitle();

    Session& m_session;
    LibraryFiles* m_files;
    CataloguePanel* m_catalogue;
    MapView* m_map;
    ExactView* m_exact;
    ListPanel* m_list;
    CompareView* m_compare;
    QWidget* m_heading;
    InspectorPanel* m_inspector;
    QStackedWidget* m_views;
    QSplitter* m_splitter;
    WindowActions* m_actions = nullptr;
    StatusLine* m_status = nullptr;
    bool m_asksAtClose = true;
};

} // namespace rightward
