// SPDX-License-Identifier: MIT
#include "sidebyside/compare_view.h"

#include "bridge/attempt.h"
#include "bridge/compare_words.h"
#include "bridge/plain_text.h"
#include "canvas/map_view.h"
#include "sidebyside/map_chooser.h"
#include "sidebyside/mark_filter.h"
#include "sidebyside/match_names.h"
#include "sidebyside/other_library.h"
#include "sidebyside/overlay_view.h"
#include "sidebyside/pair_details.h"
#include "sidebyside/pair_list.h"
#include "sidebyside/pair_of_maps.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rightward {
namespace {

// At first; what is more or less is shared alike.
constexpr int mapsHeight = 480;
constexpr int tableHeight = 250;

} // namespace

CompareView::CompareView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sides(session), m_pair(new PairOfMaps(m_sides, this)),
      m_overlay(new OverlayView(m_sides, this)), m_pictures(new QStackedWidget(this)),
      m_matches(new QAction(this)) {
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeMaps());
    parts->addWidget(makeTable());
    parts->setSizes({mapsHeight, tableHeight});
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(parts, 1);
    connect(&m_sides, &TwoMaps::compared, this, &CompareView::refresh);
    refresh();
}

CompareView::~CompareView() {
    // What shows the sides has to go before they do.
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

MapView& CompareView::map() { return m_pair->view(Side::left); }

QToolBar* CompareView::makeBar() {
    auto* bar = new QToolBar(tr("Compare"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    constexpr QSize sampleSize(24, 16);
    bar->setIconSize(sampleSize);
    auto* pictures = new QActionGroup(this);
    pictures->addAction(addPicture(tr("Side by side"), m_pair))->setChecked(true);
    pictures->addAction(addPicture(tr("Overlay"), m_overlay));
    bar->addActions(pictures->actions());
    bar->addSeparator();
    bar->addActions((new MarkFilter(m_sides, this))->actions());
    bar->addSeparator();
    bar->addAction(m_matches);
    connect(m_matches, &QAction::triggered, this, &CompareView::askForMatches);
    // None of this is in a menu, so Tab has to reach it.
    for (auto* button : bar->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
    return bar;
}

QAction* CompareView::addPicture(const QString& text, QWidget* picture) {
    m_pictures->addWidget(picture);
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, picture] { m_pictures->setCurrentWidget(picture); });
    return action;
}

QWidget* CompareView::makeMaps() {
    auto* maps = new QWidget(this);
    auto* choosers = new QHBoxLayout;
    choosers->setContentsMargins(12, 6, 12, 0);
    choosers->setSpacing(24);
    for (const Side side : bothSides) {
        auto* chooser = new MapChooser(m_sides, side, maps);
        connect(chooser, &MapChooser::otherWanted, this, &CompareView::openAnother);
        choosers->addWidget(chooser, 1);
    }
    auto* column = new QVBoxLayout(maps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(choosers);
    column->addWidget(m_pictures, 1);
    return maps;
}

QWidget* CompareView::makeTable() {
    auto* below = new QWidget(this);
    below->setAutoFillBackground(true);
    below->setBackgroundRole(QPalette::Base);
    auto* parts = new QSplitter(Qt::Horizontal, below);
    parts->addWidget(new PairList(m_sides, parts));
    parts->addWidget(new PairDetails(m_sides, parts));
    parts->setStretchFactor(0, 1);
    constexpr int detailsWidth = 340;
    parts->setSizes({3 * detailsWidth, detailsWidth});
    parts->setChildrenCollapsible(false);
    auto* caution = plainLabel(comparisonCautionText(), below);
    caution->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    column->addWidget(parts, 1);
    column->addWidget(caution);
    return below;
}

void CompareView::askForMatches() {
    if (m_sides.comparison()) MatchNames(m_sides, this).exec();
}

void CompareView::openAnother() {
    attempt(this, [this] { askForOther(m_sides, this); });
}

void CompareView::refresh() {
    const auto* comparison = m_sides.comparison();
    const auto waiting = comparison ? comparison->suggested.size() : 0;
    m_matches->setText(tr("Matches (%1)…").arg(waiting));
    m_matches->setToolTip(
        asPlainToolTip(tr("Say what is the same on both maps: %1 to confirm").arg(waiting)));
    m_matches->setEnabled(comparison);
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (event->spontaneous()) return;
    // What the menus act on is chosen on a single map; here each pane has keys of its own.
    m_session.select({});
    m_sides.setActive(true);
}

void CompareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) m_sides.setActive(false);
}

} // namespace rightward
