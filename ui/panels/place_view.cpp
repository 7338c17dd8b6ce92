// SPDX-License-Identifier: MIT
#include "panels/place_view.h"

#include "bridge/attempt.h"
#include "bridge/score_words.h"
#include "edit/edits.h"
#include "panels/bound_field.h"
#include "panels/field_editor.h"
#include "panels/form_rows.h"
#include "panels/inks.h"
#include "panels/place_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rightward {
namespace {

/// Where the numbers start for a capability that waits and is not in the catalogue.
constexpr Box usualBox{Column::product, Row::middle};

QLabel* noteLabel(QWidget* parent) {
    auto* label = plainLabel({}, parent);
    auto colours = label->palette();
    colours.setColor(QPalette::Window, paleFill(colours));
    label->setPalette(colours);
    label->setBackgroundRole(QPalette::Window);
    label->setAutoFillBackground(true);
    label->setContentsMargins(8, 6, 8, 6);
    return label;
}

} // namespace

PlaceView::PlaceView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_typical(noteLabel(this)),
      m_question(headingLabel({}, this)), m_reason(boundField(session, reasonField(), this)),
      m_place(new PlaceEditor(tr("Exact place"), this)),
      m_button(new QPushButton(tr("Place it here"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_typical);
    column->addWidget(m_question);
    column->addWidget(m_reason->editor());
    column->addSpacing(6);
    column->addWidget(headingLabel(tr("Exact place"), this));
    column->addWidget(m_place);
    column->addWidget(m_button);
    m_question->setBuddy(m_reason->editor());
    connect(m_place, &PlaceEditor::finished, this, [this](Place place) {
        // One that waits is placed by the button, so that trying numbers does not place it.
        if (!m_button->isVisibleTo(this)) move(place);
    });
    connect(m_button, &QPushButton::clicked, this, [this] { move(m_place->place()); });
}

void PlaceView::display(const Capability& capability, const CatalogueEntry* entry) {
    const bool isSame = m_shown == capability.id;
    m_shown = capability.id;
    m_button->setVisible(!capability.place);
    const auto start = entry ? entry->typical : centreOf(usualBox);
    const auto place = capability.place.value_or(start);
    isSame ? m_place->follow(place) : m_place->display(place);
    displayTypical(capability, entry);
    m_reason->display(capability);
}

void PlaceView::displayTypical(const Capability& capability, const CatalogueEntry* entry) {
    const bool canCompare = entry && capability.place;
    const auto typical = canCompare ? typicalText(*capability.place, entry->typical) : QString();
    const bool isFar = canCompare && isFarFromTypical(*capability.place, entry->typical);
    m_typical->setText(typical);
    m_typical->setVisible(!typical.isEmpty());
    const auto question = isFar ? tr("What is different here?") : tr("Reason for this place");
    m_question->setText(question);
    m_reason->editor()->setName(question);
}

void PlaceView::move(Place place) {
    if (!m_shown || !m_session.library().capability(*m_shown)) return;
    attempt(this, [&] { m_session.perform(moveCapability(m_session.library(), *m_shown, place)); });
}

} // namespace rightward
