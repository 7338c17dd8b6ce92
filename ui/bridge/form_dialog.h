// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace rightward {

/// A small dialog of a few fields. It closes on OK only once `accept` is content: what it returns
/// is the sentence that says what is wrong, empty when nothing is.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, QWidget* parent);

    QFormLayout& form() { return *m_form; }
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrangeFocus();

    QFormLayout* m_form;
    QLabel* m_fault;
    QDialogButtonBox* m_buttons;
    std::function<QString()> m_check;
};

} // namespace rightward
