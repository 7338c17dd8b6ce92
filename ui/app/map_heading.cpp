// SPDX-License-Identifier: MIT
#include "app/map_heading.h"

#include "app/map_dialogs.h"
#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "score/ranking.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace rightward {
namespace {

QString summaryOf(const Map& map) {
    const auto placed = ranked(map.content);
    const auto dayOne = std::count_if(placed.begin(), placed.end(), [](const Ranked& one) {
        return one.score.tier == Tier::dayOne;
    });
    return MapHeading::tr("%1 · %2 placed · %3 to start on day one")
        .arg(toQt(map.info.title.text()), QString::number(placed.size()), QString::number(dayOne));
}

} // namespace

MapHeading::MapHeading(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_button(new QToolButton(this)),
      m_summary(plainLabel({}, this)) {
    m_button->setObjectName(QStringLiteral("heading"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setAccessibleName(tr("Council and map"));
    auto font = m_button->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_button->setFont(font);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &MapHeading::fillMenu);

    m_summary->setWordWrap(false);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_summary, 1);

    connect(&m_session, &Session::changed, this, &MapHeading::refresh);
    connect(&m_session, &Session::mapShown, this, &MapHeading::refresh);
    refresh();
}

void MapHeading::fillMenu() {
    auto* menu = m_button->menu();
    menu->clear();
    auto* shown = new QActionGroup(menu);
    const auto& library = m_session.library();
    for (const auto& [councilId, council] : library.councils) {
        for (const auto mapId : mapsOf(library, councilId)) {
            const auto& title = library.map(mapId)->info.title;
            auto* action = menu->addAction(
                withoutMnemonic(tr("%1: %2").arg(toQt(council.name.text()), toQt(title.text()))));
            action->setCheckable(true);
            action->setChecked(m_session.mapId() == mapId);
            shown->addAction(action);
            connect(action, &QAction::triggered, this, [this, mapId] { m_session.showMap(mapId); });
        }
    }
    menu->addSeparator();
    fillMapMenu(*menu, m_session, this);
}

void MapHeading::refresh() {
    const auto* map = m_session.map();
    if (!map) {
        m_button->setText(tr("No map yet ▾"));
        m_summary->setText(tr("Choose “No map yet” to add a council and its map."));
        return;
    }
    const auto& council = m_session.library().councils.at(map->info.council);
    m_button->setText(tr("%1 ▾").arg(withoutMnemonic(toQt(council.name.text()))));
    m_summary->setText(summaryOf(*map));
}

} // namespace rightward
