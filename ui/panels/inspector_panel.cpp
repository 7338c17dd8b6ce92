// SPDX-License-Identifier: MIT
#include "panels/inspector_panel.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"
#include "panels/details_form.h"
#include "panels/form_rows.h"
#include "panels/inks.h"
#include "panels/move_view.h"
#include "panels/place_view.h"
#include "panels/score_view.h"
#include "panels/wrapping.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace rightward {
namespace {

QLabel* titleLabel(QWidget* parent) {
    auto* label = plainLabel({}, parent);
    auto font = label->font();
    font.setBold(true);
    if (font.pixelSize() > 0) {
        font.setPixelSize(font.pixelSize() * 6 / 5);
    } else {
        font.setPointSizeF(font.pointSizeF() * 1.2);
    }
    label->setFont(font);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    setInk(label, quietInk(label->palette()));
    return label;
}

QString whereText(const std::optional<Place>& place) {
    if (!place) {
        return InspectorPanel::tr("Waiting for a place. Drag it from the left onto the grid, or "
                                  "give its exact place below.");
    }
    return InspectorPanel::tr("%1 · %2").arg(columnName(place->column()), rowName(place->row()));
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, TierLooks looks, QWidget* parent)
    : QScrollArea(parent), m_session(session) {
    m_content = new QWidget(this);
    m_hint = quietLabel(tr("Choose a capability on the grid to see its score, the reasons for it "
                           "and its details."),
                        m_content);
    m_name = titleLabel(m_content);
    m_where = quietLabel({}, m_content);
    m_score = new ScoreView(std::move(looks), m_content);
    m_place = new PlaceView(session, m_content);
    m_detailsHeading = headingLabel(tr("Details"), m_content);
    m_details = new DetailsForm(session, m_content);
    m_move = new MoveView(session, m_content);
    layOut();
    refresh();
    connect(&session, &Session::changed, this, &InspectorPanel::refresh);
    connect(&session, &Session::mapShown, this, &InspectorPanel::refresh);
    connect(&session, &Session::selectionChanged, this, &InspectorPanel::refresh);
}

void InspectorPanel::layOut() {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 14, 12, 16);
    column->setSpacing(6);
    column->addWidget(m_hint);
    column->addWidget(m_name);
    column->addWidget(m_where);
    column->addWidget(m_score);
    column->addSpacing(10);
    column->addWidget(m_place);
    column->addSpacing(10);
    column->addWidget(m_detailsHeading);
    column->addWidget(m_details);
    column->addSpacing(10);
    column->addWidget(m_move);
    column->addStretch(1);
    m_content->setBackgroundRole(QPalette::Base);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Selected capability"));
    m_name->setAccessibleName(tr("Name"));
}

void InspectorPanel::refresh() {
    const auto* capability = m_session.selected();
    m_hint->setVisible(!capability);
    const std::initializer_list<QWidget*> parts{m_name,           m_where,   m_place,
                                                m_detailsHeading, m_details, m_move};
    for (auto* part : parts)
        part->setVisible(capability != nullptr);
    m_score->setVisible(capability && capability->place);
    if (capability) display(*capability);
    const auto shown = capability ? std::optional(capability->id) : std::nullopt;
    if (shown != m_shown) verticalScrollBar()->setValue(0);
    m_shown = shown;
}

void InspectorPanel::display(const Capability& capability) {
    const auto* entry =
        capability.catalogueId ? m_session.catalogue().entry(*capability.catalogueId) : nullptr;
    m_name->setText(wrappable(toQt(capability.name.text())));
    m_where->setText(whereText(capability.place));
    if (capability.place) m_score->display(capability, m_session.map()->content, entry);
    m_place->display(capability, entry);
    m_details->display(capability);
    m_move->display(capability, entry);
}

void InspectorPanel::finishTyping() {
    auto* field = m_content->focusWidget();
    if (field && field->hasFocus()) field->clearFocus();
}

} // namespace rightward
