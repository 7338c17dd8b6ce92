// SPDX-License-Identifier: MIT
#include "panels/details_form.h"

#include "bridge/convert.h"
#include "bridge/plain_text.h"
#include "panels/field_editor.h"
#include "panels/wrapping.h"

#include <QLabel>

namespace rightward {

DetailsForm::DetailsForm(Session& session, QWidget* parent) : FormRows(parent), m_session(session) {
    addField(nameField());
    for (auto& field : detailFields()) {
        field.kind == FieldKind::fact ? addFact(std::move(field)) : addField(std::move(field));
    }
    FormField depends{FieldKind::fact, tr("Depends on"), {}, {}, {}, {}, {}};
    depends.shown = [this](const Capability& capability) { return dependencies(capability); };
    addFact(std::move(depends));
}

void DetailsForm::addField(FormField field) {
    auto* bound = boundField(m_session, std::move(field), this);
    m_fields.push_back(bound);
    addRow(bound->field().label, bound->editor());
}

void DetailsForm::addFact(FormField field) {
    auto* label = plainLabel({}, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(field.label, label);
    m_facts.push_back({std::move(field), label});
}

void DetailsForm::display(const Capability& capability) {
    for (auto* field : m_fields)
        field->display(capability);
    for (const auto& fact : m_facts) {
        const auto text = fact.field.shown(capability);
        fact.label->setText(wrappable(text));
        fact.label->setAccessibleName(tr("%1: %2").arg(fact.field.label, text));
    }
}

QString DetailsForm::dependencies(const Capability& capability) const {
    QStringList names;
    const auto& content = m_session.library().map(capability.map)->content;
    for (const auto& [id, link] : content.links) {
        if (link.from == capability.id) {
            names << toQt(content.capabilities.at(link.to).name.text());
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names.isEmpty() ? tr("Nothing noted") : names.join(QStringLiteral(", "));
}

} // namespace rightward
