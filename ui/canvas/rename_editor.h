// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rightward {

/// A field over a chip in which its name is typed anew. Enter or leaving it offers the text; Escape
/// gives up. It stays open under a sentence that says what is wrong until the text is sound.
class RenameEditor : public QWidget {
    Q_OBJECT

public:
    RenameEditor(const QString& name, QWidget* parent);

    void showFault(const QString& sentence);
    /// Puts the field on a chip's rectangle, wide enough to type in and inside its parent.
    void placeAt(const QRect& chip);

Q_SIGNALS:
    void committed(const QString& text);
    /// The focus went elsewhere: there is nobody left to read what is wrong.
    void left(const QString& text);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
    QLabel* m_fault;
};

} // namespace rightward
