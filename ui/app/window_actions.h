// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "files/library_files.h"
#include "publish/paper_choices.h"

#include <QAction>

#include <functional>
#include <vector>

class QMainWindow;
class QMenu;
class QMenuBar;
class QStackedWidget;
class QToolBar;

namespace rightward {

class CataloguePanel;
class CompareView;
class ExactView;
class InspectorPanel;
class MapView;

/// Everything the window's actions act on.
struct ActionTargets {
    QMainWindow& window;
    Session& session;
    LibraryFiles& files;
    CataloguePanel& catalogue;
    MapView& map;
    ExactView& exact;
    CompareView& compare;
    InspectorPanel& inspector;
    QStackedWidget& views;
};

/// What can be done from menus, tool bar and keys: each action once, however many places show it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(const ActionTargets& targets);

    void fill(QMenuBar& bar);
    void fill(QToolBar& bar);

private:
    using Work = std::function<void()>;

    QAction* make(const QString& text, const QList<QKeySequence>& keys, Work work);
    QAction* makeAfterTyping(const QString& text, const QList<QKeySequence>& keys, Work work);
    void makeFileActions();
    void makeImportActions();
    void makeEditActions();
    void makeViewActions();
    void makeExportActions();
    Work publishing(PaperUse use);
    bool areTwoChosen() const;
    void exportAsTable();
    QAction* makeViewChoice(const QString& text, const QKeySequence& keys, int view);
    bool isComparing() const;
    MapView& zoomed() const;
    void zoomBy(double factor);
    void fit();
    void fillRecent(QMenu& menu);
    void refresh();

    ActionTargets m_targets;
    std::vector<QAction*> m_file, m_import, m_edit, m_zoom, m_export;
    QAction* m_undo{};
    QAction* m_redo{};
    QAction* m_rename{};
    QAction* m_remove{};
    QAction* m_unplace{};
    QAction* m_showMap{};
    QAction* m_showList{};
    QAction* m_showCompare{};
    QAction* m_showExact{};
    QAction* m_add{};
    QAction* m_about{};
};

} // namespace rightward
