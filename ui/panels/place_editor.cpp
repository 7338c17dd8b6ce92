// SPDX-License-Identifier: MIT
#include "panels/place_editor.h"

#include "bridge/plain_text.h"

#include <QKeyEvent>
#include <QSpinBox>

namespace rightward {

PlaceEditor::PlaceEditor(const QString& what, QWidget* parent)
    : FormRows(parent),
      m_evolution(addNumber(tr("How settled"), what,
                            tr("0: nobody has done this. 1000: a utility that everyone buys the "
                               "same way."))),
      m_visibility(addNumber(tr("How visible"), what,
                             tr("0: no resident would notice who runs it. 1000: residents use it "
                                "directly."))) {}

QSpinBox* PlaceEditor::addNumber(const QString& label, const QString& what,
                                 const QString& meaning) {
    auto* number = new QSpinBox(this);
    number->setRange(0, Place::max);
    number->setSingleStep(10);
    number->setKeyboardTracking(false);
    number->setFocusPolicy(Qt::StrongFocus);
    number->setAccessibleName(tr("%1: %2, 0 to 1000").arg(what, label));
    number->setToolTip(asPlainToolTip(meaning));
    number->installEventFilter(this);
    connect(number, &QSpinBox::editingFinished, this, &PlaceEditor::finish);
    addRow(label, number);
    return number;
}

void PlaceEditor::display(Place place) {
    m_held = place;
    m_evolution->setValue(place.evolution());
    m_visibility->setValue(place.visibility());
}

void PlaceEditor::follow(Place place) {
    if (place != m_held) display(place);
}

Place PlaceEditor::place() const { return {m_evolution->value(), m_visibility->value()}; }

void PlaceEditor::finish() {
    if (place() != m_held) Q_EMIT finished(place());
}

bool PlaceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        // The wheel scrolls the panel; it must not change what it happens to pass over.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        display(m_held);
        return true;
    }
    return FormRows::eventFilter(watched, event);
}

} // namespace rightward
