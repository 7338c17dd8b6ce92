// SPDX-License-Identifier: MIT
#pragma once

#include "app/library_files.h"
#include "bridge/session.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace rightward {

class CataloguePanel;
class CompareView;
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
    /// Keeps every edit in `kept` until it is saved; nothing where that is empty.
    MainWindow(Session& session, FileQuestions questions, const std::filesystem::path& kept = {});
    /// Asks with dialogs of its own.
    MainWindow(Session& session, const std::filesystem::path& kept);
    ~MainWindow() override;

    LibraryFiles& files() { return *m_files; }

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
    ListPanel* m_list;
    CompareView* m_compare;
    QWidget* m_heading;
    InspectorPanel* m_inspector;
    QStackedWidget* m_views;
    QSplitter* m_splitter;
    WindowActions* m_actions = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace rightward
