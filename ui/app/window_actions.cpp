// SPDX-License-Identifier: MIT
#include "app/window_actions.h"

#include "app/about.h"
#include "app/check_dialog.h"
#include "app/copy_picture.h"
#include "app/export_dialog.h"
#include "app/map_dialogs.h"
#include "app/paper_sources.h"
#include "bridge/attempt.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "bridge/shipped.h"
#include "bridge/words.h"
#include "canvas/map_view.h"
#include "edit/edits.h"
#include "exact/exact_view.h"
#include "files/earlier_saves_dialog.h"
#include "importing/importing.h"
#include "panels/catalogue_panel.h"
#include "panels/inspector_panel.h"
#include "publish/publish.h"
#include "sidebyside/compare_view.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace rightward {
namespace {

constexpr double zoomStep = 1.25;
constexpr int toldFor = 10'000; ///< milliseconds

void addAll(QMenu& menu, const std::vector<QAction*>& actions) {
    for (auto* action : actions) {
        if (action) {
            menu.addAction(action);
        } else {
            menu.addSeparator();
        }
    }
}

/// What undo or redo would do, for the menu. The tool bar shows only the verb, and its tip is made
/// here because the one it would make of the text guesses whether a name holds markup.
void describe(QAction& action, const QString& verb, const Edit* edit) {
    const auto about = edit ? u' ' + editText(edit->name) : QString();
    const auto plainVerb = QString(verb).remove(u'&');
    action.setEnabled(edit);
    action.setText(verb + withoutMnemonic(about));
    action.setIconText(plainVerb);
    action.setToolTip(asPlainToolTip(plainVerb + about));
}

} // namespace

WindowActions::WindowActions(const ActionTargets& targets)
    : QObject(&targets.window), m_targets(targets) {
    makeFileActions();
    makeExportActions();
    makeEditActions();
    makeViewActions();
    m_about = make(tr("&About Rightward"), {}, [this] { showAbout(&m_targets.window); });
    const auto& session = m_targets.session;
    connect(&session, &Session::changed, this, &WindowActions::refresh);
    connect(&session, &Session::mapShown, this, &WindowActions::refresh);
    connect(&session, &Session::selectionChanged, this, &WindowActions::refresh);
    refresh();
}

QAction* WindowActions::make(const QString& text, const QList<QKeySequence>& keys, Work work) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    auto* window = &m_targets.window;
    connect(action, &QAction::triggered, this,
            [window, work = std::move(work)] { attempt(window, work); });
    return action;
}

QAction* WindowActions::makeAfterTyping(const QString& text, const QList<QKeySequence>& keys,
                                        Work work) {
    // What somebody is still typing belongs to the library they see, not to the next one.
    return make(text, keys, [this, work = std::move(work)] {
        m_targets.inspector.finishTyping();
        work();
    });
}

void WindowActions::makeFileActions() {
    auto& files = m_targets.files;
    m_file = {
        makeAfterTyping(tr("&New library"), {QKeySequence::New}, [&files] { files.startNew({}); }),
        makeAfterTyping(tr("New library with the sa&mples"), {},
                        [&files] { files.startNew(sampleLibrary()); }),
        makeAfterTyping(tr("&Open…"), {QKeySequence::Open}, [&files] { files.open(); }),
        makeAfterTyping(tr("Open an ear&lier save…"), {},
                        [this] {
                            const auto& targets = m_targets;
                            openEarlierSave(targets.files, targets.session.library(),
                                            &targets.window);
                        }),
        nullptr,
        makeAfterTyping(tr("&Save"), {QKeySequence::Save}, [&files] { files.save(); }),
        makeAfterTyping(tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                        [&files] { files.saveAs(); }),
        makeAfterTyping(tr("Save a copy to s&hare…"), {},
                        [this] {
                            const auto& targets = m_targets;
                            exportShareCopy(targets.session, targets.files.path(), &targets.window);
                        }),
        nullptr,
    };
    makeImportActions();
}

void WindowActions::makeImportActions() {
    auto& session = m_targets.session;
    auto* window = &m_targets.window;
    m_import = {
        makeAfterTyping(tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)},
                        [&session, window] {
                            const auto path = askForImport(window);
                            if (!path.isEmpty()) importFile(session, path, window);
                        }),
        makeAfterTyping(tr("Import what was cop&ied"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
                        [&session, window] { importClipboard(session, window); }),
        makeAfterTyping(tr("C&heck this library"), {},
                        [&session, window] { checkLibrary(session, window); }),
    };
}

/// Two maps at once where two are looked at, and then there have to be two.
bool WindowActions::areTwoChosen() const {
    if (m_targets.compare.sides().comparison()) return true;
    showMessage(&m_targets.window, tr("Choose a map for both sides first."), {});
    return false;
}

WindowActions::Work WindowActions::publishing(PaperUse use) {
    return [this, use] {
        const auto& [window, session, files, catalogue, map, exact, compare, inspector, views] =
            m_targets;
        if (isComparing() && !areTwoChosen()) return;
        const auto source = isComparing() ? comparedSource(session, files, compare.sides())
                                          : shownSource(session, files);
        const auto made = publish(source, use, &window);
        if (!made) return;
        const auto told = made->edition == Edition::publicEdition
                              ? tr("Made %1, the public edition")
                              : tr("Made %1, the exempt edition: not for publication");
        window.statusBar()->showMessage(told.arg(QFileInfo(made->path).fileName()), toldFor);
    };
}

void WindowActions::exportAsTable() {
    if (!isComparing()) return exportTable(m_targets.session, &m_targets.window);
    if (areTwoChosen()) exportComparisonTable(m_targets.compare.sides(), &m_targets.window);
}

void WindowActions::makeExportActions() {
    m_export = {
        makeAfterTyping(tr("Board paper (&PDF)…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                        publishing(PaperUse::paper)),
        makeAfterTyping(tr("Picture (P&NG)…"), {}, publishing(PaperUse::picture)),
        makeAfterTyping(tr("Drawing (&SVG)…"), {}, publishing(PaperUse::drawing)),
        makeAfterTyping(tr("Web page (&HTML)…"), {}, publishing(PaperUse::webPage)),
        makeAfterTyping(tr("Spreadsheet (&XLSX)…"), {}, publishing(PaperUse::spreadsheet)),
        makeAfterTyping(tr("Table for any program (&CSV)…"), {}, [this] { exportAsTable(); }),
        makeAfterTyping(tr("Complete copy of the library (&JSON)…"), {},
                        [this] { exportJson(m_targets.session, &m_targets.window); }),
        nullptr,
        makeAfterTyping(tr("P&rint…"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                        publishing(PaperUse::print)),
        makeAfterTyping(tr("Copy as a picture, &to paste (public edition)"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                        [this] { copyAsPicture(m_targets.session); }),
    };
}

void WindowActions::makeEditActions() {
    auto& session = m_targets.session;
    m_undo =
        make(tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [&session] { session.undo(); });
    m_redo =
        make(tr("&Redo"),
             {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
             [&session] { session.redo(); });
    m_add = make(tr("&Add a capability"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
        if (!m_targets.catalogue.isVisible()) m_showMap->trigger();
        m_targets.catalogue.focusSearch();
    });
    m_rename = make(tr("Re&name"), {QKeySequence(Qt::Key_F2)}, [this] {
        m_showMap->trigger();
        m_targets.map.startRename();
    });
    m_unplace = make(tr("&Take off the grid"), {}, [&session] {
        session.perform(unplaceCapability(session.library(), session.selected()->id));
    });
    m_remove = make(tr("Remove for &good"), {}, [&session] {
        session.perform(removeCapability(session.library(), session.selected()->id));
    });
    m_edit = {m_undo, m_redo, nullptr, m_add, m_rename, m_unplace, m_remove};
}

QAction* WindowActions::makeViewChoice(const QString& text, const QKeySequence& keys, int view) {
    auto* action = make(text, {keys}, [this, view] { m_targets.views.setCurrentIndex(view); });
    action->setCheckable(true);
    action->setChecked(view == 0);
    return action;
}

void WindowActions::makeViewActions() {
    m_showMap = makeViewChoice(tr("&Map"), QKeySequence(Qt::CTRL | Qt::Key_1), 0);
    m_showList = makeViewChoice(tr("&List"), QKeySequence(Qt::CTRL | Qt::Key_2), 1);
    m_showCompare = makeViewChoice(tr("&Compare"), QKeySequence(Qt::CTRL | Qt::Key_3), 2);
    m_showExact = makeViewChoice(tr("Fr&ee"), QKeySequence(Qt::CTRL | Qt::Key_4), 3);
    auto* choice = new QActionGroup(this);
    for (auto* action : {m_showMap, m_showExact, m_showList, m_showCompare})
        choice->addAction(action);
    m_zoom = {
        make(tr("Zoom &in"),
             {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
             [this] { zoomBy(zoomStep); }),
        make(tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
             [this] { zoomBy(1 / zoomStep); }),
        make(tr("&Fit to the window"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { fit(); }),
    };
}

bool WindowActions::isComparing() const {
    return m_targets.views.currentWidget() == &m_targets.compare;
}

MapView& WindowActions::zoomed() const {
    return isComparing() ? m_targets.compare.map() : m_targets.map;
}

void WindowActions::zoomBy(double factor) {
    auto& exact = m_targets.exact;
    if (m_targets.views.currentWidget() == &exact) return exact.setZoom(exact.zoom() * factor);
    zoomed().setZoom(zoomed().zoom() * factor);
}

void WindowActions::fit() {
    if (m_targets.views.currentWidget() == &m_targets.exact) return m_targets.exact.setZoom(1);
    zoomed().fit();
}

void WindowActions::fill(QMenuBar& bar) {
    auto* file = bar.addMenu(tr("&File"));
    addAll(*file, m_file);
    auto* recent = file->addMenu(tr("&Recent libraries"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    addAll(*file, m_import);
    addAll(*file->addMenu(tr("&Export")), m_export);
    file->addSeparator();
    auto* quit = make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                      [this] { m_targets.window.close(); });
    file->addAction(quit);

    addAll(*bar.addMenu(tr("&Edit")), m_edit);
    auto* map = bar.addMenu(tr("&Map"));
    connect(map, &QMenu::aboutToShow, this, [this, map] {
        map->clear();
        fillMapMenu(*map, m_targets.session, &m_targets.window);
    });
    auto* view = bar.addMenu(tr("&View"));
    addAll(*view, {m_showMap, m_showExact, m_showList, m_showCompare, nullptr});
    addAll(*view, m_zoom);
    addAll(*bar.addMenu(tr("&Help")), {m_about});
}

void WindowActions::fill(QToolBar& bar) {
    bar.addActions({m_undo, m_redo});
    bar.addSeparator();
    bar.addAction(m_add);
    auto* gap = new QWidget(&bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);
    bar.addActions({m_showMap, m_showExact, m_showList, m_showCompare});
    bar.addSeparator();
    auto* button = new QToolButton(&bar);
    button->setObjectName(QStringLiteral("primary"));
    button->setText(tr("Export ▾"));
    button->setAccessibleName(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    addAll(*menu, m_export);
    button->setMenu(menu);
    bar.addWidget(button);
}

void WindowActions::fillRecent(QMenu& menu) {
    menu.clear();
    const auto paths = LibraryFiles::recent();
    for (const auto& path : paths) {
        auto* action = menu.addAction(withoutMnemonic(QFileInfo(path).fileName()));
        action->setToolTip(asPlainToolTip(path));
        connect(action, &QAction::triggered, this, [this, path] {
            m_targets.inspector.finishTyping();
            attempt(&m_targets.window, [&] { m_targets.files.open(path); });
        });
    }
    menu.setToolTipsVisible(true);
    if (paths.isEmpty()) menu.addAction(tr("None yet"))->setEnabled(false);
}

void WindowActions::refresh() {
    const auto& session = m_targets.session;
    describe(*m_undo, tr("&Undo"), session.undoable());
    describe(*m_redo, tr("&Redo"), session.redoable());
    const auto* selected = session.selected();
    m_rename->setEnabled(selected && selected->place);
    m_unplace->setEnabled(selected && selected->place);
    m_remove->setEnabled(selected);
    m_add->setEnabled(session.map());
    m_add->setIconText(tr("Add"));
    for (auto* action : m_export) {
        if (action) action->setEnabled(session.map());
    }
}

} // namespace rightward
