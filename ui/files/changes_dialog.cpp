// SPDX-License-Identifier: MIT
#include "files/changes_dialog.h"

#include "bridge/plain_text.h"
#include "compare/library_changes.h"
#include "versions/changes_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace rightward {

void showChanges(const QString& title, const QString& sentence, const Library& before,
                 const Library& after, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(plainLabel(sentence, &dialog));
    auto* changes = new ChangesView(&dialog);
    changes->display(libraryChanges(before, after), {});
    column->addWidget(changes, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    constexpr QSize roomy(760, 520);
    dialog.resize(roomy);
    dialog.exec();
}

} // namespace rightward
