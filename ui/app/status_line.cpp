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
    if (const auto* keeping = m_files.keeping())
        connect(keeping, &Keeping::stateChanged, this, &StatusLine::refreshSaved);
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

void StatusLine::tellZoom(bool isTold) { m_zoom->setVisible(isTold); }

QString StatusLine::savedText() const {
    if (m_session.isModified()) return tr("Changes not saved yet");
    if (m_files.path().isEmpty()) return tr("Not in a file yet");
    if (m_files.savedAt().isEmpty()) return tr("No changes since it was opened");
    const auto saved = tr("Saved to %1 at %2").arg(m_files.displayName(), m_files.savedAt());
    return m_files.isCopyKept() ? saved : tr("%1 · No copy of it could be kept here").arg(saved);
}

/// Kept is on this computer, saved is in the file: two things, and both are said.
QString StatusLine::keptText() const {
    if (!m_files.keeping() || !m_session.isModified()) return {};
    switch (m_files.keeping()->state()) {
    case Keeping::State::keeping: return tr("Keeping the last change…");
    case Keeping::State::kept: return tr("All changes kept on this computer");
    case Keeping::State::failing:
        return tr("Changes cannot be kept on this computer: save the library now");
    }
    return {};
}

void StatusLine::refreshSaved() {
    const auto kept = keptText();
    m_saved->setText(kept.isEmpty() ? savedText() : tr("%1 · %2").arg(kept, savedText()));
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
