// SPDX-License-Identifier: MIT
#include "panels/field_editor.h"

#include "bridge/plain_text.h"
#include "panels/inks.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rightward {

FieldEditor::FieldEditor(QWidget* parent) : QWidget(parent), m_told(plainLabel({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_told);
    setInk(m_told, faultInk(palette()));
    m_told->hide();
}

void FieldEditor::setEditor(QWidget* editor, const QString& name) {
    m_editor = editor;
    m_editor->setAccessibleName(name);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_editor);
}

void FieldEditor::setName(const QString& name) { m_editor->setAccessibleName(name); }

void FieldEditor::follow(const QString& held) {
    if (held != m_held) display(held);
}

void FieldEditor::display(const QString& held) {
    m_held = held;
    if (typed() != held) write(held);
    // An editor may change what it is given, such as a space that does not break a line.
    m_shown = typed();
    tell({});
}

void FieldEditor::refuse(const QString& sentence) { tell(tr("Not kept. %1").arg(sentence)); }

void FieldEditor::tell(const QString& sentence) {
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
    if (sentence.isEmpty()) return;
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldEditor::finish() {
    if (typed() == m_shown) return tell({});
    Q_EMIT finished(typed());
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the panel; it must not change what it happens to pass over.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && typed() != m_shown) {
        display(m_held);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

LineField::LineField(const QString& name, const QString& hint, QWidget* parent)
    : FieldEditor(parent), m_line(new QLineEdit(this)) {
    m_line->setPlaceholderText(hint);
    setEditor(m_line, name);
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::finish);
}

QString LineField::typed() const { return m_line->text(); }

void LineField::write(const QString& text) {
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

NoteField::NoteField(const QString& name, QWidget* parent)
    : FieldEditor(parent), m_note(new QPlainTextEdit(this)) {
    m_note->setTabChangesFocus(true);
    const int lines = 4;
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + 12);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditor(m_note, name);
}

QString NoteField::typed() const { return m_note->toPlainText(); }

void NoteField::write(const QString& text) { m_note->setPlainText(text); }

bool NoteField::eventFilter(QObject* watched, QEvent* event) {
    // Its own menu takes the focus only to give it back.
    const auto* menu = QApplication::activePopupWidget();
    if (event->type() == QEvent::FocusOut && !(menu && m_note->isAncestorOf(menu))) finish();
    return FieldEditor::eventFilter(watched, event);
}

ChoiceField::ChoiceField(const QString& name, const QStringList& choices, QWidget* parent)
    : FieldEditor(parent), m_choices(new QComboBox(this)) {
    m_choices->addItems(choices);
    m_choices->setFocusPolicy(Qt::StrongFocus);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(8);
    setEditor(m_choices, name);
    connect(m_choices, &QComboBox::activated, this, &ChoiceField::finish);
}

QString ChoiceField::typed() const { return m_choices->currentText(); }

void ChoiceField::write(const QString& text) { m_choices->setCurrentText(text); }

} // namespace rightward
