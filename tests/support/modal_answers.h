// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>
#include <utility>

namespace rightward::build {

/// Deals with whatever dialog stands in front, again and again, as long as it lives.
class ModalAnswers {
public:
    explicit ModalAnswers(std::function<void(QWidget&)> deal) : m_deal(std::move(deal)) {
        lookAgain();
    }

private:
    /// A timer of its own each time: one question may open another before it is answered.
    void lookAgain() {
        QTimer::singleShot(20, &m_context, [this] {
            lookAgain();
            if (auto* asked = QApplication::activeModalWidget()) m_deal(*asked);
        });
    }

    QObject m_context;
    std::function<void(QWidget&)> m_deal;
};

/// Types the path where a file is asked for; false for any other dialog.
inline bool namedFile(QWidget& asked, const QString& path) {
    auto* file = qobject_cast<QFileDialog*>(&asked);
    if (!file) return false;
    auto* name = file->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return true;
}

/// Says yes, or that it was read; false for any other dialog. `said` is what it said.
inline bool answeredMessage(QWidget& asked, QString& said) {
    auto* message = qobject_cast<QMessageBox*>(&asked);
    if (!message) return false;
    said = message->text();
    auto* yes = message->button(QMessageBox::Yes); // where it asks to replace a file
    (yes ? yes : message->button(QMessageBox::Ok))->click();
    return true;
}

} // namespace rightward::build
