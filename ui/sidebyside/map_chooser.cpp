// SPDX-License-Identifier: MIT
#include "sidebyside/map_chooser.h"

#include "bridge/attempt.h"
#include "bridge/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace rightward {
namespace {

QString summaryOf(const PaneMap& pane) {
    const auto* map = pane.map();
    if (!map) return {};
    const auto placed =
        std::count_if(map->content.capabilities.begin(), map->content.capabilities.end(),
                      [](const auto& each) { return each.second.place; });
    const auto count = MapChooser::tr("%1 placed").arg(placed);
    return pane.isEditable() ? count : MapChooser::tr("%1 · only read").arg(count);
}

} // namespace

MapChooser::MapChooser(TwoMaps& sides, Side side, QWidget* parent)
    : QWidget(parent), m_sides(sides), m_side(side), m_box(new QComboBox(this)),
      m_summary(plainLabel({}, this)) {
    m_box->setAccessibleName(side == Side::left ? tr("Map on the left") : tr("Map on the right"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int shortest = 18;
    m_box->setMinimumContentsLength(shortest);
    auto font = m_box->font();
    font.setBold(true);
    m_box->setFont(font);
    m_summary->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* another = new QToolButton(this);
    another->setText(tr("Other file…"));
    another->setToolTip(tr("A map in another council's library file, only to read"));
    another->setAutoRaise(true);
    connect(another, &QToolButton::clicked, this, &MapChooser::otherWanted);
    row->addWidget(m_box, 1);
    row->addWidget(another);
    row->addWidget(m_summary);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { attempt(this, [&] { take(index); }); });
    connect(&sides, &TwoMaps::compared, this, &MapChooser::refresh);
    refresh();
}

void MapChooser::refresh() {
    const QSignalBlocker quiet(m_box);
    m_offered = m_sides.choices();
    m_box->clear();
    for (const auto& choice : m_offered)
        m_box->addItem(m_sides.textOf(choice));
    const auto& chosen = m_sides.choice(m_side);
    const auto found = std::find(m_offered.begin(), m_offered.end(), chosen);
    m_box->setCurrentIndex(found == m_offered.end() ? -1
                                                    : static_cast<int>(found - m_offered.begin()));
    m_box->setPlaceholderText(tr("Choose a map"));
    m_box->setToolTip(asPlainToolTip(m_box->currentText()));
    m_summary->setText(summaryOf(m_sides.pane(m_side)));
}

void MapChooser::take(int index) {
    m_sides.choose(m_side, m_offered.at(static_cast<std::size_t>(index)));
}

} // namespace rightward
