// SPDX-License-Identifier: MIT
#include "bridge/plain_text.h"

#include <QMessageBox>

namespace rightward {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QString asPlainToolTip(const QString& text) {
    // Rich on purpose, with everything in it escaped: Qt wraps such a tip's lines.
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
                                .arg(text.toHtmlEscaped());
}

QString withoutMnemonic(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

void showMessage(QWidget* parent, const QString& text, const QString& detail) {
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(text);
    if (!detail.isEmpty()) box.setDetailedText(detail);
    box.exec();
}

} // namespace rightward
