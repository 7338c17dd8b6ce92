// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rightward {

/// A field for one detail. It shows what the library holds; what somebody types stays in it until
/// they finish (Enter, or leaving the field), which says so once. A refused text stays, with the
/// reason under it. Escape brings back what the library holds.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Shows what the library holds now. What is being typed stays, unless the library changed.
    void follow(const QString& held);
    /// Shows what the library holds, whatever was typed.
    void display(const QString& held);
    /// Keeps what was typed and says what is wrong with it.
    void refuse(const QString& sentence);
    /// For a field that carries another name at times.
    void setName(const QString& name);

    virtual QString typed() const = 0;

Q_SIGNALS:
    /// Something else than the library holds was typed.
    void finished(const QString& typed);

protected:
    explicit FieldEditor(QWidget* parent);
    void setEditor(QWidget* editor, const QString& name);
    virtual void write(const QString& text) = 0;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void finish();

private:
    void tell(const QString& sentence);

    QWidget* m_editor{};
    QLabel* m_told;
    QString m_held;
    QString m_shown; ///< m_held as the editor gives it back
};

/// One line of text.
class LineField : public FieldEditor {
    Q_OBJECT

public:
    LineField(const QString& name, const QString& hint, QWidget* parent);
    QString typed() const override;

protected:
    void write(const QString& text) override;

private:
    QLineEdit* m_line;
};

/// Several lines of text. Tab leaves it.
class NoteField : public FieldEditor {
    Q_OBJECT

public:
    NoteField(const QString& name, QWidget* parent);
    QString typed() const override;

protected:
    void write(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_note;
};

/// One of a few words. Choosing one is finishing.
class ChoiceField : public FieldEditor {
    Q_OBJECT

public:
    ChoiceField(const QString& name, const QStringList& choices, QWidget* parent);
    QString typed() const override;

protected:
    void write(const QString& text) override;

private:
    QComboBox* m_choices;
};

} // namespace rightward
