// SPDX-License-Identifier: MIT
#include "bridge/form_dialog.h"

#include "bridge/plain_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace rightward {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_fault(plainLabel({}, this)) {
    setWindowTitle(title);
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    column->addWidget(m_fault);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    column->addWidget(buttons);
}

void FormDialog::accept() {
    const auto fault = m_check ? m_check() : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty()) QDialog::accept();
}

} // namespace rightward
