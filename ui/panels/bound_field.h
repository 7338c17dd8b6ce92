// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/session.h"
#include "panels/form_fields.h"

namespace rightward {

class FieldEditor;

/// A field of the form at work on one capability: what is typed becomes one edit, or is refused
/// with a sentence and becomes none. Lives as long as its editor.
class BoundField : public QObject {
    Q_OBJECT

public:
    BoundField(Session& session, FormField field, FieldEditor* editor);

    const FormField& field() const { return m_field; }
    FieldEditor* editor() const { return m_editor; }

    /// Another capability than before puts an end to what is being typed; the same one does not.
    void display(const Capability& capability);

private:
    void take(const QString& typed);

    Session& m_session;
    FormField m_field;
    FieldEditor* m_editor;
    std::optional<CapabilityId> m_shown;
};

/// The editor that suits a field, ready to work; null for a fact, which has none.
BoundField* boundField(Session& session, FormField field, QWidget* parent);

} // namespace rightward
