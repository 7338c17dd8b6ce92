// SPDX-License-Identifier: MIT
#pragma once

#include "panels/bound_field.h"
#include "panels/form_rows.h"

#include <vector>

class QLabel;

namespace rightward {

/// Name and details of one capability, each in the right kind of field, and what it depends on.
class DetailsForm : public FormRows {
    Q_OBJECT

public:
    DetailsForm(Session& session, QWidget* parent);

    void display(const Capability& capability);

private:
    void addField(FormField field);
    void addFact(FormField field);
    QString dependencies(const Capability& capability) const;

    struct Fact {
        FormField field;
        QLabel* label;
    };

    Session& m_session;
    std::vector<BoundField*> m_fields;
    std::vector<Fact> m_facts;
};

} // namespace rightward
