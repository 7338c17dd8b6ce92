// SPDX-License-Identifier: MIT
#include "app/status_line.h"

#include "bridge/plain_text.h"
#include "canvas/map_view.h"
#include "score/ranking.h"

#include <QToolButton>

#include <cmath>

namespace rightward {
namespace {

QLabel* statusLabel(QWidget* parent) {
    auto* label = plainLabel({}, parent);
    label->setWordWrap(false);
    label->setContentsMargins(8, 2, 8, 2);
    return label;
}

} // namespace

StatusLine::StatusLine(Session& session, LibraryFiles& files, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_files(files), m_saved(statusLabel(this)),
      m_count(statusLabel(this)), m_zoom(new QToolButton(this)) {
    setSizeGripEnabled(false);
    addWidget(m_saved);
    addWidget(m_count);
    m_zoom->setAutoRaise(true);
    addPermanentWidget(m_zoom);
    connect(m_zoom, &QToolButton::clicked, this, [this] { m_map->fit(); });
    connect(&m_session, &Session::modifiedChanged, this, &StatusLine::refreshSaved);
    connect(&m_files, &LibraryFiles::fileChanged, this, &StatusLine::refreshSaved);
    connect(&m_session, &Session::changed, this, &StatusLine::refreshCount);
    connect(&m_session, &Session::mapShown, this, &StatusLine::refreshCount);
    refreshSaved();
    refreshCount();
}

void StatusLine::follow(MapView& map) {
    if (m_map) m_map->disconnect(this);
    m_map = &map;
    connect(&map, &MapView::zoomChanged, this, &StatusLine::refreshZoom);
    refreshZoom(map.zoom());
}

void StatusLine::tellCount(bool isTold) { m_count->setVisible(isTold); }

void StatusLine::refreshSaved() {
    if (m_session.isModified()) {
        m_saved->setText(tr("Changes not saved yet"));
    } else if (m_files.path().isEmpty()) {
        m_saved->setText(tr("Not in a file yet"));
    } else if (m_files.savedAt().isEmpty()) {
        m_saved->setText(tr("No changes since it was opened"));
    } else {
        m_saved->setText(tr("Saved to %1 at %2").arg(m_files.displayName(), m_files.savedAt()));
    }
}

void StatusLine::refreshCount() {
    const auto* map = m_session.map();
    if (!map) return m_count->clear();
    const auto waiting = unplaced(map->content).size();
    const auto placed = map->content.capabilities.size() - waiting;
    m_count->setText(
        tr("%1 placed · %2 waiting").arg(QString::number(placed), QString::number(waiting)));
}

void StatusLine::refreshZoom(double factor) {
    m_zoom->setText(tr("%1 % · Fit").arg(std::lround(factor * 100)));
    m_zoom->setAccessibleName(
        tr("Zoom %1 %. Fit the map to the window").arg(std::lround(factor * 100)));
}

} // namespace rightward
