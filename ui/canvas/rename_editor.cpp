// SPDX-License-Identifier: MIT
#include "canvas/rename_editor.h"

#include "bridge/plain_text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rightward {

namespace {

constexpr int leastWidth = 220;

} // namespace

RenameEditor::RenameEditor(const QString& name, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(name, this)), m_fault(plainLabel(QString(), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_fault);
    m_field->setObjectName(QStringLiteral("renameField"));
    m_field->setAccessibleName(tr("New name"));
    m_field->installEventFilter(this);
    m_field->selectAll();
    m_fault->setObjectName(QStringLiteral("renameFault"));
    m_fault->setAutoFillBackground(true);
    m_fault->setFrameShape(QFrame::Box);
    m_fault->setMargin(4);
    m_fault->hide();
    setFocusProxy(m_field);
}

void RenameEditor::showFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->show();
    m_field->setAccessibleDescription(sentence);
    placeAt(geometry());
    m_field->setFocus();
}

void RenameEditor::placeAt(const QRect& chip) {
    const int width = std::max(chip.width(), leastWidth);
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(width));
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(chip.left(), 0, std::max(0, room.width() - width));
    const int y = std::clamp(chip.top(), 0, std::max(0, room.height() - height));
    setGeometry(x, y, width, height);
}

bool RenameEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT committed(m_field->text());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isForAMoment =
            reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!isForAMoment) Q_EMIT left(m_field->text());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rightward
