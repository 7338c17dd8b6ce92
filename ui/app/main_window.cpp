// SPDX-License-Identifier: MIT
#include "app/main_window.h"

#include "app/map_heading.h"
#include "app/status_line.h"
#include "app/window_actions.h"
#include "bridge/attempt.h"
#include "canvas/map_view.h"
#include "canvas/palette.h"
#include "exact/exact_view.h"
#include "panels/catalogue_panel.h"
#include "panels/inspector_panel.h"
#include "panels/list_panel.h"
#include "sidebyside/compare_view.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace rightward {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");
constexpr QSize firstSize(1440, 900);
/// The panels show tiers in the map's colours without knowing the map. What is drawn on the panel
/// itself must stand out from it at 3:1, which the pale tiers' fills do not.
TierLook tierLook(Tier tier) {
    constexpr double enough = 3.0;
    const auto colours = lightPalette().tier(tier);
    const bool standsOut = contrast(colours.badgeFill, Qt::white) >= enough;
    return {colours.fill, colours.text, standsOut ? colours.badgeFill : colours.badgeText};
}

constexpr QSize frame(0, 40);
constexpr QMargins middleMargins(12, 8, 12, 8);
const QList<int> firstWidths{250, 880, 310};

} // namespace

MainWindow::MainWindow(Session& session, FileQuestions questions, LocalFolders folders)
    : m_session(session), m_files(new LibraryFiles(session, std::move(questions), this)),
      m_catalogue(new CataloguePanel(session, this)), m_map(new MapView(session, this)),
      m_exact(new ExactView(session, this)), m_list(new ListPanel(session, this)),
      m_compare(new CompareView(session, this)), m_heading(new MapHeading(session, this)),
      m_inspector(new InspectorPanel(session, tierLook, this)), m_views(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)) {
    m_files->keepIn(std::move(folders));
    putTogether();
    makeActions();
    m_status = new StatusLine(m_session, *m_files, this);
    m_status->follow(*m_map);
    setStatusBar(m_status);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(m_files, &LibraryFiles::fileChanged, this, &MainWindow::refreshTitle);
    refreshTitle();
    restoreLayout();
    m_map->setFocus();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(middleMargins);
    column->addWidget(m_heading);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_map);
    m_views->addWidget(m_list);
    m_views->addWidget(m_compare);
    m_views->addWidget(m_exact);
    return middle;
}

void MainWindow::putTogether() {
    m_splitter->addWidget(m_catalogue);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_inspector);
    // The panels give way with the window, but the map gives and gains most.
    for (const auto& [index, share] : {std::pair(0, 1), std::pair(1, 4), std::pair(2, 1)}) {
        m_splitter->setStretchFactor(index, share);
    }
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    connect(m_views, &QStackedWidget::currentChanged, this, &MainWindow::makeRoom);
}

bool MainWindow::isComparing() const { return m_views->currentWidget() == m_compare; }

void MainWindow::makeRoom() {
    // The list needs the catalogue's room, and nothing can be dropped on it. Two maps side by side
    // need all of it; what they are called stands over each.
    const bool needsCatalogue =
        m_views->currentWidget() == m_map || m_views->currentWidget() == m_exact;
    auto widths = m_splitter->sizes();
    widths[0] = needsCatalogue ? m_catalogue->width() : 0;
    widths[2] = isComparing() ? 0 : m_inspector->width();
    widths[1] = m_splitter->width() - widths[0] - widths[2];
    m_catalogue->setVisible(needsCatalogue);
    m_inspector->setVisible(!isComparing());
    m_heading->setVisible(!isComparing());
    m_views->parentWidget()->layout()->setContentsMargins(isComparing() ? QMargins()
                                                                        : middleMargins);
    m_status->follow(isComparing() ? m_compare->map() : *m_map);
    m_status->tellCount(!isComparing());
    m_status->tellZoom(m_views->currentWidget() != m_exact);
    m_splitter->setSizes(widths);
}

void MainWindow::makeActions() {
    m_actions = new WindowActions({*this, m_session, *m_files, *m_catalogue, *m_map, *m_exact,
                                   *m_compare, *m_inspector, *m_views});
    m_actions->fill(*menuBar());
    auto* bar = addToolBar(tr("Main tools"));
    bar->setMovable(false);
    // A hidden tool bar would be hard to find again.
    bar->toggleViewAction()->setEnabled(false);
    m_actions->fill(*bar);
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    // With room for the frame that the system draws around it.
    resize(firstSize.boundedTo(screen()->availableSize() - frame));
    m_splitter->setSizes(firstWidths);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
}

void MainWindow::refreshTitle() {
    // [*] in a file's name would be taken for the mark of a modified library.
    auto name = m_files->displayName();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[ *]"));
    setWindowTitle(tr("%1[*] — Rightward").arg(name));
    setWindowModified(m_session.isModified());
}

void MainWindow::finishTyping() { m_inspector->finishTyping(); }

void MainWindow::closeEvent(QCloseEvent* event) {
    bool mayClose = !m_asksAtClose;
    finishTyping();
    if (m_asksAtClose) attempt(this, [&] { mayClose = m_files->mayClose(); });
    event->setAccepted(mayClose);
    if (!mayClose) return;
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
}

} // namespace rightward
