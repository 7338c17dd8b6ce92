// SPDX-License-Identifier: MIT
#include "panels/move_view.h"

#include "bridge/attempt.h"
#include "edit/edits.h"
#include "panels/bound_field.h"
#include "panels/field_editor.h"
#include "panels/form_rows.h"
#include "panels/place_editor.h"
#include "score/score.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rightward {
namespace {

/// Where a move most likely goes: to the typical place if that lies further right, else as far
/// right as makes the tier better, else nowhere yet.
Place likelyMove(const Capability& capability, const CatalogueEntry* entry) {
    const auto here = capability.place;
    const auto typical = entry ? std::optional(entry->typical) : std::nullopt;
    if (!here) return typical.value_or(centreOf({Column::product, Row::middle}));
    if (typical && typical->evolution() > here->evolution()) return *typical;
    if (const auto shift = rightShift(*here)) {
        return {here->evolution() + shift->units, here->visibility()};
    }
    return *here;
}

} // namespace

MoveView::MoveView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_plan(new QPushButton(tr("Plan a move"), this)),
      m_planned(new QWidget(this)), m_to(new PlaceEditor(tr("Planned move"), m_planned)),
      m_by(boundField(session, moveByField(), m_to)) {
    auto* cancel = new QPushButton(tr("Cancel this plan"), m_planned);
    m_to->addRow(m_by->field().label, m_by->editor());
    auto* planned = new QVBoxLayout(m_planned);
    planned->setContentsMargins(0, 0, 0, 0);
    planned->addWidget(m_to);
    planned->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("Planned move"), this));
    column->addWidget(m_plan);
    column->addWidget(m_planned);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (m_suggestion) plan(PlannedMove{*m_suggestion, std::nullopt});
    });
    connect(cancel, &QPushButton::clicked, this, [this] { plan(std::nullopt); });
    connect(m_to, &PlaceEditor::finished, this, &MoveView::moveTo);
}

void MoveView::display(const Capability& capability, const CatalogueEntry* entry) {
    const bool isSame = m_shown == capability.id;
    m_shown = capability.id;
    m_suggestion = likelyMove(capability, entry);
    const auto& move = capability.plannedMove;
    m_plan->setVisible(!move);
    m_planned->setVisible(move.has_value());
    if (move) isSame ? m_to->follow(move->to) : m_to->display(move->to);
    m_by->display(capability);
}

void MoveView::plan(std::optional<PlannedMove> move) {
    if (!m_shown || !m_session.library().capability(*m_shown)) return;
    attempt(this, [&] { m_session.perform(planMove(m_session.library(), *m_shown, move)); });
}

void MoveView::moveTo(Place place) {
    const auto* capability = m_shown ? m_session.library().capability(*m_shown) : nullptr;
    if (capability && capability->plannedMove)
        plan(PlannedMove{place, capability->plannedMove->by});
}

} // namespace rightward
