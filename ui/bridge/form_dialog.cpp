// SPDX-License-Identifier: MIT
#include "bridge/form_dialog.h"

#include "bridge/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace rightward {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_fault(plainLabel({}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(title);
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    column->addWidget(m_fault);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    column->addWidget(m_buttons);
}

void FormDialog::showEvent(QShowEvent* event) {
    arrangeFocus();
    QDialog::showEvent(event);
}

/// The fields come first, in their order, and typing begins in the first of them. The buttons were
/// made before any field was.
void FormDialog::arrangeFocus() {
    std::vector<QWidget*> order;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const auto* item = m_form->itemAt(row, role);
            auto* widget = item ? item->widget() : nullptr;
            if (widget && widget->focusPolicy() != Qt::NoFocus) order.push_back(widget);
        }
    }
    if (!order.empty()) order.front()->setFocus(Qt::TabFocusReason);
    for (auto* button : m_buttons->buttons())
        order.push_back(button);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FormDialog::accept() {
    const auto fault = m_check ? m_check() : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty()) QDialog::accept();
}

} // namespace rightward
