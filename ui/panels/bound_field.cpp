// SPDX-License-Identifier: MIT
#include "panels/bound_field.h"

#include "bridge/attempt.h"
#include "panels/field_editor.h"

namespace rightward {

BoundField::BoundField(Session& session, FormField field, FieldEditor* editor)
    : QObject(editor), m_session(session), m_field(std::move(field)), m_editor(editor) {
    connect(editor, &FieldEditor::finished, this, &BoundField::take);
}

void BoundField::display(const Capability& capability) {
    const bool isSame = m_shown == capability.id;
    m_shown = capability.id;
    const auto held = m_field.shown(capability);
    isSame ? m_editor->follow(held) : m_editor->display(held);
}

void BoundField::take(const QString& typed) {
    const auto* held = m_shown ? m_session.library().capability(*m_shown) : nullptr;
    if (!held) return;
    auto after = *held;
    if (const auto problem = m_field.take(after, typed)) {
        return m_editor->refuse(problemText(*problem));
    }
    attempt(m_editor, [&] { m_session.perform(m_field.edit(m_session.library(), after)); });
    // Even where nothing changed, the text now stands as the library writes it.
    if (const auto* now = m_session.library().capability(after.id)) {
        m_editor->display(m_field.shown(*now));
    }
}

BoundField* boundField(Session& session, FormField field, QWidget* parent) {
    FieldEditor* editor = nullptr;
    switch (field.kind) {
    case FieldKind::line: editor = new LineField(field.label, field.hint, parent); break;
    case FieldKind::choice: editor = new ChoiceField(field.label, field.choices, parent); break;
    case FieldKind::note: editor = new NoteField(field.label, parent); break;
    case FieldKind::fact: return nullptr;
    }
    return new BoundField(session, std::move(field), editor);
}

} // namespace rightward
