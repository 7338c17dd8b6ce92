// SPDX-License-Identifier: MIT
#include "bridge/where_to_save.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace rightward {
namespace {

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(SaveWords)
};

bool mayReplace(const QString& path, const QString& title, QWidget* parent) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setIcon(QMessageBox::Warning);
    box.setText(SaveWords::tr("%1 is there already. Do you want to replace it?")
                    .arg(QFileInfo(path).fileName()));
    box.setStandardButtons(QMessageBox::Yes | QMessageBox::No);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

QString askWhereToSave(const QString& title, const QString& start, const QString& ending,
                       const QString& kind, QWidget* parent) {
    auto typed = QFileDialog::getSaveFileName(parent, title, start, kind);
    if (typed.isEmpty() || typed.endsWith(ending, Qt::CaseInsensitive)) return typed;
    auto path = typed + ending;
    return !QFileInfo::exists(path) || mayReplace(path, title, parent) ? path : QString();
}

} // namespace rightward
